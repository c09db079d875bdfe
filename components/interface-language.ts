// The language of the interface: the one whose catalogue the browser chose, so that labels from the table and from the catalogue never mix.
import { i18n } from '#i18n';
import type { Says } from '../lib/model/directive.ts';
import type { Language } from '../lib/model/reading.ts';

let known: Language | null = null;

export function interfaceLanguage(): Language {
  try {
    known = i18n.t('code') === 'sv' ? 'sv' : 'en';
  } catch (error) {
    // Updated under an open card, the extension can look nothing up; the language is what it was.
    if (!known) throw error;
  }
  return known;
}

/** A label or sentence of the table in the language of the interface. */
export const say = (says: Says): string => says[interfaceLanguage()];
