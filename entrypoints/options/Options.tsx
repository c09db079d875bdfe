// Settings: the sites that are always read, what is painted, the municipality's own words, and what is kept. Everything that was allowed can be taken back here.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DeleteAllButton } from '../../components/ForgetAndDelete.tsx';
import { say } from '../../components/interface-language.ts';
import { KindTag } from '../../components/KindTag.tsx';
import { browser } from '../../lib/browser.ts';
import { kinds } from '../../lib/categories.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import { KINDS, type Kind } from '../../lib/model/directive.ts';
import { saveSettings, setPdfSites } from '../../lib/storage/settings.ts';
import { OwnWords } from './OwnWords.tsx';
import { useSettings } from './use-settings.ts';
import { type CommandName, useShortcuts } from './use-shortcuts.ts';
import { useSites } from './use-sites.ts';

/** "*://ekhamra.se/*" → "ekhamra.se": the pattern's address without its scheme and path. */
const siteName = (pattern: string): string => pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');

/** Not "*://*.kommun.se/*", which the browser's own settings can give. */
const isOneHost = (pattern: string): boolean => /^https?:\/\/[^*/]+\/\*$/.test(pattern);

function Sites() {
  const allowed = useSites();
  const [settings, keep] = useSettings();
  const { pdfSites = [] } = settings ?? {};
  // A site may be allowed by a wider pattern of the browser's own: what was chosen for it is to be seen all the same.
  const sites = [...new Set([...allowed, ...pdfSites])].sort();
  return (
    <section>
      <h2>{i18n.t('options.sites')}</h2>
      {sites.length === 0 && <p class="soft">{i18n.t('options.noSites')}</p>}
      <ul>
        {sites.map((pattern) => (
          <li key={pattern} data-site={pattern}>
            <span class="site">{siteName(pattern)}</span>
            {isOneHost(pattern) && (
              <label class="pdfs-here">
                <input
                  type="checkbox"
                  data-pdfs-here
                  checked={pdfSites.includes(pattern)}
                  disabled={!settings}
                  onClick={(event) => {
                    // It shows what is kept, not what was pressed.
                    event.preventDefault();
                    void keep(setPdfSites([pattern], !pdfSites.includes(pattern)));
                  }}
                />
                <span>
                  {i18n.t('options.pdfsHere')}
                  <span class="visually-hidden">{` (${siteName(pattern)})`}</span>
                </span>
              </label>
            )}
            <button
              class="button"
              type="button"
              aria-label={i18n.t('options.withdrawFrom', [siteName(pattern)])}
              onClick={() => void browser.permissions.remove({ origins: [pattern] })}
            >
              {i18n.t('options.withdraw')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Painted() {
  const [settings, keep] = useSettings();
  const painted = settings?.paintedKinds ?? [];
  const toggle = (kind: Kind): void =>
    void keep(saveSettings({ paintedKinds: KINDS.filter((one) => (one === kind) !== painted.includes(one)) }));
  return (
    <fieldset>
      <legend>{i18n.t('options.painted')}</legend>
      <p class="soft">{i18n.t('options.paintedHint')}</p>
      {KINDS.map((kind) => (
        <label key={kind} class="painted">
          <input type="checkbox" data-paint={kind} checked={painted.includes(kind)} disabled={!settings} onChange={() => toggle(kind)} />
          <KindTag kind={kind} />
          <span class="soft">{say(kinds[kind].meaning)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function labelOf(name: CommandName): string {
  if (name === 'next-finding') return i18n.t('commandNext');
  return name === 'previous-finding' ? i18n.t('commandPrevious') : i18n.t('actionTitle');
}

export function Options() {
  const [said, setSaid] = useState('');
  /** Fields begin anew after each: what still stood in them would be saved again. */
  const [deletions, setDeletions] = useState(0);
  const shortcuts = useShortcuts();
  const deleteAll = async (): Promise<void> => {
    const reply = await askFromOwnPage('deleteEverything', {});
    if (reply.ok) setDeletions((count) => count + 1);
    setSaid(reply.ok ? i18n.t('panel.deleted') : reply.text || i18n.t('panel.failed'));
  };
  return (
    <>
      <h1>{i18n.t('options.title')}</h1>
      <Sites />
      <Painted />
      <OwnWords key={deletions} />
      <section>
        <h2>{i18n.t('options.language')}</h2>
        <p>{i18n.t('options.languageHint')}</p>
      </section>
      <section>
        <h2>{i18n.t('options.shortcuts')}</h2>
        <dl>
          {shortcuts.map(({ name, keys }) => (
            <Fragment key={name}>
              <dt>{labelOf(name)}</dt>
              <dd data-shortcut={name}>{keys ?? i18n.t('options.noShortcut')}</dd>
            </Fragment>
          ))}
        </dl>
        <p class="soft">{i18n.t('options.shortcutsHint')}</p>
      </section>
      <section>
        <h2>{i18n.t('options.data')}</h2>
        <p>{i18n.t('options.dataHint')}</p>
        <DeleteAllButton onDelete={() => void deleteAll()} />
        <p role="status">{said}</p>
      </section>
      <p class="soft">{i18n.t('panel.errs')}</p>
    </>
  );
}
