// Parses what content scripts send: unknown in, the types of calls.ts out. It must not answer for who the sender is; that stands in senders.ts.
import * as v from 'valibot';
import { fail, type Result, succeed } from '../model/result.ts';
import type { FromContent } from './calls.ts';
import * as schemas from './schemas.ts';
import type { CallName, Input } from './wire.ts';

/** Typed against the protocol: a call without a schema, or with one that gives something else, does not compile. */
const fromContent: { readonly [Name in CallName<FromContent>]: v.GenericSchema<unknown, Input<FromContent, Name>> } = {
  analysePage: schemas.analysePage,
  noteLinks: schemas.noteLinks,
  saveNote: schemas.noteInput,
  removeNote: schemas.removeNote,
  reportFrames: schemas.reportFrames,
  cardOpened: schemas.nothing,
  stepOn: schemas.stepOn,
  frameLeft: schemas.nothing,
};

const isCall = (name: string): name is CallName<FromContent> => Object.hasOwn(fromContent, name);

/** `too-long` is the one refusal that an honest page can meet; its sentence, like the other's, is added by the one who answers. */
export type ParseCode = 'bad-message' | 'too-long';

export function parseFromContent(name: string, input: unknown): Result<unknown, ParseCode> {
  if (!isCall(name)) return fail('bad-message', '');
  const parsed = v.safeParse(fromContent[name] as v.GenericSchema<unknown, unknown>, input, { abortEarly: true });
  if (parsed.success) return succeed(parsed.output);
  const path = v.getDotPath(parsed.issues[0]) ?? '';
  const isTooLong = parsed.issues[0].type === 'max_length' && /^(reading\.)?(text|blocks)$|^comment$/.test(path);
  return fail(isTooLong ? 'too-long' : 'bad-message', '');
}
