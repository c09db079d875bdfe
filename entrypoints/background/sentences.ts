// One sentence for the reader for each code that can go wrong in the background. Texts stand in the catalogue; here is only which belongs to which.
import { i18n } from '#i18n';
import { fail, type Result } from '../../lib/model/result.ts';

export function sentenceFor(code: string): string {
  switch (code) {
    case 'blocked':
      return i18n.t('background.store.blocked');
    case 'newer-database':
      return i18n.t('background.store.newer');
    case 'quota':
      return i18n.t('background.store.quota');
    case 'closed':
      return i18n.t('background.store.closed');
    case 'disk':
      return i18n.t('background.store.disk');
    case 'too-long':
      return i18n.t('background.tooLong');
    case 'restricted':
      return i18n.t('background.restricted');
    case 'no-tab':
      return i18n.t('background.noTab');
    case 'no-page':
      return i18n.t('background.noPage');
    case 'no-document':
      return i18n.t('background.noDocument');
    case 'no-note':
      return i18n.t('background.noNote');
    case 'no-answer':
      return i18n.t('background.noAnswer');
    default:
      return i18n.t('background.bug');
  }
}

/** A failure with its sentence. */
export const failWith = <Code extends string>(code: Code): Result<never, Code> => fail(code, sentenceFor(code));

/** Rooms that know no language give an empty text: this adds it. */
export function withSentence<T>(result: Result<T>): Result<T> {
  return result.ok || result.text !== '' ? result : failWith(result.code);
}
