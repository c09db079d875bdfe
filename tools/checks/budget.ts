// The content script is loaded into every page that is read: what it weighs, and what it must not carry. It must not build anything.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '../../lib/language/registry.ts';
import { root } from './programs.ts';
import { failWith, judge, type Outcome, sum } from './tally.ts';

const MAX_GZIPPED_BYTES = 60_000;
/** Said only in pdf.js. */
const PDF_JS = ['GlobalWorkerOptions', 'PDFDocumentLoadingTask', 'pdfjsVersion'];

function readBundle(browser: string): { size: number; text: string } | null {
  const folder = join(root, '.output', browser, 'content-scripts');
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // Not built: said below.
    return null;
  }
  const files = names.map((name) => readFileSync(join(folder, name)));
  if (files.length === 0) return null;
  return { size: files.reduce((total, file) => total + gzipSync(file, { level: 9 }).length, 0), text: files.map(String).join('\n') };
}

/** What a rule says to the reader is in its file and nowhere else. */
const sentencesOfRules = (): string[] => Object.values(languages).flatMap(({ rules }) => rules.map(({ says }) => says.sv));

function checkBrowser(browser: string): Outcome {
  const bundle = readBundle(browser);
  if (!bundle) return failWith(`.output/${browser}/content-scripts is not there: the build made no content script.`);
  const { size, text } = bundle;
  const rules = sentencesOfRules();
  const carried = [...PDF_JS, ...rules].filter((words) => text.includes(words));
  const kilobytes = `${(size / 1000).toFixed(1)} kB gzipped`;
  return sum([
    judge(
      size <= MAX_GZIPPED_BYTES,
      `${browser}: the content script is ${kilobytes}, more than ${MAX_GZIPPED_BYTES / 1000} kB.`,
      `${browser} ${kilobytes}`,
    ),
    judge(
      rules.length > 0 && carried.length === 0,
      `${browser}: the content script carries what belongs in the background (pdf.js or rules): ${carried.join(' | ')}`,
    ),
  ]);
}

export const checkBudget = (): Outcome => sum(['chrome-mv3', 'firefox-mv3'].map(checkBrowser));
