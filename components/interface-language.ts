// The language of the interface: the one whose catalogue the browser chose, so that labels from the table and from the catalogue never mix.
import { i18n } from '#i18n';
import type { Says } from '../lib/model/directive.ts';
import type { Language } from '../lib/model/reading.ts';

export const interfaceLanguage = (): Language => (i18n.t('code') === 'sv' ? 'sv' : 'en');

/** A label or sentence of the table in the language of the interface. */
export const say = (says: Says): string => says[interfaceLanguage()];
