// How fast a part is, beside a fixed yardstick in the same process: npm run -s bench -- NAME [--json]. One file a part, in tools/bench.
// Never part of a check: figures depend on the machine. With --json one line a figure: {"name","against","ratio","medianMs","spread"}.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench/bench.ts';
import { engine } from './bench/engine.ts';
import { page } from './bench/page.ts';
import { pdf } from './bench/pdf.ts';

const BENCHES: Readonly<Record<string, Bench>> = { engine, page, pdf };

export async function main(args: readonly string[], print: (line: string) => void, complain: (line: string) => void): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  const [name, ...more] = args.filter((arg) => !arg.startsWith('-'));
  const bench = name !== undefined && Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (unknown || !bench || more.length > 0) {
    const wrong = unknown
      ? `Unknown option ${unknown}.`
      : name
        ? `There is no bench ${[name, ...more].join(' ')}.`
        : 'Say what to measure.';
    complain(`${wrong} Use: bench ${Object.keys(BENCHES).join('|')} [--json]`);
    return 1;
  }
  const json = args.includes('--json');
  try {
    await bench(
      (figure) => json && print(JSON.stringify(figure)),
      (line) => !json && print(line),
    );
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
  return 0;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(
    process.argv.slice(2),
    (line) => console.log(line),
    (line) => console.error(line),
  );
}
