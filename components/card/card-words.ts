// The card's words, looked up together: an extension that was updated under an open card can look nothing up any more, and the card must stand
// (there may be unsaved text in it) with the words that it had.
import { i18n } from '#i18n';

const lookUp = () => ({
  title: i18n.t('card.title'),
  position: i18n.t('card.position', ['{index}', '{count}']),
  previous: i18n.t('card.previous'),
  previousKey: i18n.t('card.previousKey'),
  next: i18n.t('card.next'),
  nextKey: i18n.t('card.nextKey'),
  close: i18n.t('card.close'),
  closeKey: i18n.t('card.closeKey'),
  markers: i18n.t('card.markers'),
  inProposal: i18n.t('card.inProposal'),
  decided: i18n.t('card.decided'),
  agree: i18n.t('card.agree'),
  dismiss: i18n.t('card.dismiss'),
  copy: i18n.t('card.copy'),
  copied: i18n.t('card.copied'),
  comment: i18n.t('card.comment'),
  commentHint: i18n.t('card.commentHint'),
  saving: i18n.t('card.saving'),
  saved: i18n.t('card.saved'),
});

export type CardWords = ReturnType<typeof lookUp>;

let known: CardWords | null = null;

export function getCardWords(): CardWords {
  try {
    known = lookUp();
  } catch (error) {
    if (!known) throw error;
  }
  return known;
}

export const wordPosition = ({ position }: CardWords, index: number, count: number): string =>
  position.replace('{index}', String(index)).replace('{count}', String(count));
