// The languages, made ready once. A new one is a folder with a language.ts and a line here.
import type { Language as Code } from '../model/reading.ts';
import { english } from './en/language.ts';
import { type Language, prepareLanguage } from './language.ts';
import { swedish } from './sv/language.ts';

export const languages: Readonly<Record<Code, Language>> = { sv: prepareLanguage(swedish), en: prepareLanguage(english) };
