// Why a document is not shown, as one sentence in the language of the interface.
import { i18n } from '#i18n';
import { type DocumentProblem, MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';
import { fail, type Result } from '../../lib/model/result.ts';

/** `blocked`: refused before an answer could be read, where permission for the host might help. */
export type FetchProblem = 'network' | 'blocked' | 'status' | 'login-instead' | 'leads-away';
export type OpenProblem = DocumentProblem | FetchProblem;

const MEGABYTE = 1024 * 1024;

type Wordless = DocumentProblem | Exclude<FetchProblem, 'blocked' | 'status'>;

const sentences: Readonly<Record<Wordless, () => string>> = {
  encrypted: () => i18n.t('reader.problem.encrypted'),
  damaged: () => i18n.t('reader.problem.damaged'),
  empty: () => i18n.t('reader.problem.empty'),
  'not-a-pdf': () => i18n.t('reader.problem.notPdf'),
  'html-instead': () => i18n.t('reader.problem.htmlInstead'),
  'too-large': () => i18n.t('reader.problem.tooLarge', [String(MAX_DOCUMENT_BYTES / MEGABYTE)]),
  'login-instead': () => i18n.t('reader.problem.loginInstead'),
  'leads-away': () => i18n.t('reader.problem.leadsAway'),
  network: () => i18n.t('reader.problem.network'),
};

export const failWith = (code: Wordless): Result<never, OpenProblem> => fail(code, sentences[code]());
export const failBlocked = (host: string): Result<never, OpenProblem> => fail('blocked', i18n.t('reader.problem.blocked', [host]));

export function failByStatus(status: number): Result<never, OpenProblem> {
  const number: [string] = [String(status)];
  if (status === 401 || status === 403) return fail('status', i18n.t('reader.problem.refused', number));
  if (status === 404 || status === 410) return fail('status', i18n.t('reader.problem.missing', number));
  return fail('status', i18n.t('reader.problem.status', number));
}
