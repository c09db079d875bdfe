// A dropped file → the text of a draft: plain text as it is, a Word file's text with its list marks. It must not keep the file.
import { i18n } from '#i18n';
import { findFileKind } from '../../lib/documents/docx-problem.ts';
import { readDocx, toPlainText } from '../../lib/documents/docx-reading.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';

const MAX_TEXT_BYTES = 2_000_000;
/** Pictures weigh, and are not read. */
const MAX_WORD_BYTES = 50_000_000;

const isTextFile = (file: File): boolean => file.type.startsWith('text/plain') || /\.(txt|text|md)$/i.test(file.name);

export async function readDropped(file: File, signal: AbortSignal): Promise<Result<string>> {
  if (isTextFile(file)) return file.size > MAX_TEXT_BYTES ? fail('too-large', i18n.t('try.tooLarge')) : succeed(await file.text());
  const kind = findFileKind(new Uint8Array(await file.slice(0, 1024).arrayBuffer()));
  if (kind !== 'zip' && kind !== 'ole') return fail('not-text', i18n.t('try.notText'));
  if (file.size > MAX_WORD_BYTES) return fail('too-large', i18n.t('reader.problem.tooMuchText'));
  const { openWord } = await import('../reader/docx-engine.ts');
  const opened = await openWord(new Uint8Array(await file.arrayBuffer()), signal);
  if (!opened.ok) return opened;
  const { reading } = readDocx(opened.value, document.implementation.createHTMLDocument(''));
  const text = toPlainText(reading);
  return text.length > MAX_TEXT_BYTES ? fail('too-large', i18n.t('reader.problem.tooMuchText')) : succeed(text);
}
