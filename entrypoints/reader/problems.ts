// Why a document is not shown, as one sentence in the language of the interface.
import { i18n } from '#i18n';
import type { DocxProblem } from '../../lib/documents/docx-problem.ts';
import { type DocumentProblem, MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';
import { fail, type Result } from '../../lib/model/result.ts';

/** `blocked`: refused before an answer could be read, where permission for the host might help. `missing`: 404 or 410. */
export type FetchProblem = 'network' | 'blocked' | 'missing' | 'status' | 'leads-away';
export type OpenProblem = DocumentProblem | DocxProblem | FetchProblem;

const MEGABYTE = 1024 * 1024;

type Sayable = DocumentProblem | Exclude<FetchProblem, 'blocked' | 'missing' | 'status'>;

const sentences: Readonly<Record<Sayable, (names: string) => string>> = {
  encrypted: () => i18n.t('reader.problem.encrypted'),
  'wrong-password': () => i18n.t('reader.problem.wrongPassword'),
  damaged: () => i18n.t('reader.problem.damaged'),
  empty: () => i18n.t('reader.problem.empty'),
  'no-pages': () => i18n.t('reader.problem.noPages'),
  'not-a-pdf': () => i18n.t('reader.problem.notPdf'),
  'html-instead': () => i18n.t('reader.problem.htmlInstead'),
  'login-instead': () => i18n.t('reader.problem.loginInstead'),
  'attachments-only': (names) => i18n.t('reader.problem.attachmentsOnly', [names]),
  'too-large': () => i18n.t('reader.problem.tooLarge', [String(MAX_DOCUMENT_BYTES / MEGABYTE)]),
  'leads-away': () => i18n.t('reader.problem.leadsAway'),
  network: () => i18n.t('reader.problem.network'),
};

const docxSentences: Readonly<Record<Exclude<DocxProblem, DocumentProblem>, () => string>> = {
  'old-word': () => i18n.t('reader.problem.oldWord'),
  'not-word': () => i18n.t('reader.problem.notWord'),
  'too-much-text': () => i18n.t('reader.problem.tooMuchText'),
};

export const wordDocxProblem = (code: DocxProblem): string => ({ ...sentences, ...docxSentences })[code]('');

/** `names`: of the files that an `attachments-only` PDF holds. */
export const failWith = (code: Sayable, names: readonly string[] = []): Result<never, OpenProblem> =>
  fail(code, sentences[code](names.join(', ')));
export const failBlocked = (host: string): Result<never, OpenProblem> => fail('blocked', i18n.t('reader.problem.blocked', [host]));

export function failByStatus(status: number): Result<never, OpenProblem> {
  const number: [string] = [String(status)];
  if (status === 401 || status === 403) return fail('status', i18n.t('reader.problem.refused', number));
  if (status === 404 || status === 410) return fail('missing', i18n.t('reader.problem.missing', number));
  return fail('status', i18n.t('reader.problem.status', number));
}
