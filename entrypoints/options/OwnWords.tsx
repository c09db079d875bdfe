// *Own words*: what the municipality calls its documents, systems and roles. Open pages read themselves again when the words change.
import { i18n } from '#i18n';
import { OwnWordsField } from '../../components/OwnWordsField.tsx';
import { OWN_WORD_SORTS, type OwnWordSort } from '../../lib/model/own-words.ts';
import { saveOwnWords } from '../../lib/storage/settings.ts';
import { useSettings } from './use-settings.ts';

function wordsFor(sort: OwnWordSort): { readonly label: string; readonly hint: string } {
  if (sort === 'documents') return { label: i18n.t('options.ownWords.documents'), hint: i18n.t('options.ownWords.documentsHint') };
  if (sort === 'systems') return { label: i18n.t('options.ownWords.systems'), hint: i18n.t('options.ownWords.systemsHint') };
  return { label: i18n.t('options.ownWords.roles'), hint: i18n.t('options.ownWords.rolesHint') };
}

export function OwnWords() {
  const [settings, keep] = useSettings();
  return (
    <section>
      <h2>{i18n.t('options.ownWords.title')}</h2>
      <p>{i18n.t('options.ownWords.hint')}</p>
      {OWN_WORD_SORTS.map((sort) => (
        <OwnWordsField
          key={sort}
          sort={sort}
          {...wordsFor(sort)}
          words={settings?.ownWords[sort] ?? null}
          onSave={(words) => keep(saveOwnWords(sort, words))}
        />
      ))}
    </section>
  );
}
