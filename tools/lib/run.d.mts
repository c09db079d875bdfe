// Types of run.mjs, which stays plain JavaScript so that any Node runs it before the packages are there.
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string | undefined>;
  /** Sends the program's output on to ours; otherwise it is kept. */
  readonly show?: boolean;
  readonly shell?: boolean;
}
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  /** Both streams, as they came. */
  readonly output: string;
}
export declare function run(program: string, args: readonly string[], options?: RunOptions): Promise<Ran>;
export declare function endWithChildren(): void;
export declare function lastLines(text: string, count: number): string;
