// The documents that a page links to, each with the matter that it belongs to, to be opened in the reader. Labels are the page's own words: text, never markup.
import { i18n } from '#i18n';
import type { DocumentLink } from '../lib/model/reading.ts';

export function LinkList({ links, onOpen }: { links: readonly DocumentLink[]; onOpen: (href: string) => void }) {
  if (links.length === 0) return null;
  return (
    <section class="links">
      <h2>{i18n.t('panel.links')}</h2>
      <p class="soft">{i18n.t('panel.linksHint')}</p>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <button class="link" type="button" title={link.href} data-href={link.href} onClick={() => onOpen(link.href)}>
              {link.label}
            </button>
            {link.item !== undefined && <span class="soft of-item">{link.item}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
