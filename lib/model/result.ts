// An expected failure is a value; a bug throws. This is the value.

/** `text` is one sentence for the reader, already in the language of the interface; `code` is for programs. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code; readonly text: string };

export const succeed = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <Code extends string>(code: Code, text: string): Result<never, Code> => ({ ok: false, code, text });
