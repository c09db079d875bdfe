// What the engine finds in every text of the project's own corpus, one finding a line, so that the whole effect of a change of a rule shows in its diff.
// It judges nothing: whether a finding is right is `npm run -s evaluate`. A change that is meant:
//   npx vitest run test/corpus-snapshot.test.ts -u        and read the difference
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../lib/documents/plain.ts';
import type { Directive } from '../lib/model/directive.ts';
import type { Proposal } from '../lib/model/proposal.ts';
import { analyse } from '../lib/proposals/analyse.ts';

const root = join(import.meta.dirname, 'corpus');
const SETS = { sv: ['sv'], en: ['en'], negatives: ['negatives/sv', 'negatives/en'] } as const;

function shorten(words: string, longest: number): string {
  const said = words.replace(/\s+/g, ' ').trim();
  return said.length <= longest ? said : `${said.slice(0, longest - 1).trimEnd()}…`;
}

/** `12:5`, as editors count. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before[before.length - 1]!.length + 1}`;
}

function toProposalLine({ type, title, proposer, addressee, points, level, trail }: Proposal): string {
  const named = title === null ? 'untitled' : `“${shorten(title, 80)}”`;
  const people = `${proposer === null ? '' : ` by ${shorten(proposer, 60)}`}${addressee === null ? '' : ` to ${addressee}`}`;
  const rated = level === null ? 'no level' : `level ${level} (${trail.decidedBy})`;
  return `${type} ${named}${people}: ${points} ${points === 1 ? 'point' : 'points'}, ${rated}`;
}

function toFindingLine(text: string, { start, kind, ruleId, markers, quote }: Directive): string {
  const marked = markers.map((marker) => `${marker.kind} “${shorten(marker.quote, 50)}”`).join(', ');
  return `${placeOf(text, start)} ${kind} ${ruleId} [${marked}] ${shorten(quote, 110)}`;
}

function toLines(folder: string, file: string): string[] {
  const text = readFileSync(join(root, folder, file), 'utf8');
  const { proposals } = analyse(readPlain(text));
  if (proposals.length === 0) return [`${folder}/${file}: nothing`];
  return proposals.flatMap((proposal) => [
    `${folder}/${file}:${placeOf(text, proposal.start)} ${toProposalLine(proposal)}`,
    ...proposal.directives.map((directive) => `${folder}/${file}:${toFindingLine(text, directive)}`),
  ]);
}

describe('what is found in the own corpus', () => {
  it.each(Object.entries(SETS))('%s is as kept; where the change is meant, run with -u and read the difference', async (name, folders) => {
    const lines = folders.flatMap((folder) => {
      const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.txt'));
      // By code unit: the order of readdir and of locales is the machine's.
      return files.sort().flatMap((file) => [...toLines(folder, file), '']);
    });
    await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot(`corpus/snapshot/${name}.txt`);
  });
});
