// Forgetting one document and deleting everything, the same words wherever they stand.
import { i18n } from '#i18n';
import { AskedButton } from './AskedButton.tsx';

export function ForgetButton({ onForget }: { onForget: () => void }) {
  const questions = [{ text: i18n.t('panel.forgetAsk'), yes: i18n.t('panel.forgetYes') }];
  return <AskedButton label={i18n.t('panel.forget')} questions={questions} onConfirmed={onForget} />;
}

export function DeleteAllButton({ onDelete }: { onDelete: () => void }) {
  const questions = [
    { text: i18n.t('panel.deleteAsk'), yes: i18n.t('panel.deleteYes') },
    { text: i18n.t('panel.deleteAgain'), yes: i18n.t('panel.deleteYesAgain') },
  ];
  return <AskedButton label={i18n.t('panel.deleteAll')} questions={questions} onConfirmed={onDelete} />;
}
