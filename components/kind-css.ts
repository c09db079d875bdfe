// The look of the kinds on our own pages and in the card, made from the one table, so that a tag is underlined just as its passage is.
import { kinds } from '../lib/categories.ts';
import { KINDS, type Kind } from '../lib/model/directive.ts';

const ruleOf = (kind: Kind, theme: 'light' | 'dark'): string =>
  `.kind[data-kind="${kind}"], .found[data-kind="${kind}"] { text-decoration: underline ${kinds[kind].underline} ${kinds[kind].color[theme]} ${
    kinds[kind].underline === 'double' || kinds[kind].underline === 'wavy' ? '1.5px' : '2px'
  }; }`;

export const kindCss: string = `${KINDS.map((kind) => ruleOf(kind, 'light')).join('\n')}
@media (prefers-color-scheme: dark) { ${KINDS.map((kind) => ruleOf(kind, 'dark')).join(' ')} }`;

/** For a page of ours; adopted, since our content security policy takes no inline style. */
export function adoptKindCss(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(kindCss);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
