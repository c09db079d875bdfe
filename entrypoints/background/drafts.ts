// *Try a text* and *Analyse selection*: the engine on a text that is nowhere else. It keeps nothing.
import { readPlain } from '../../lib/documents/plain.ts';
import type { OwnWords } from '../../lib/model/own-words.ts';
import type { Analysis } from '../../lib/model/proposal.ts';
import type { Language } from '../../lib/model/reading.ts';
import { analyse } from '../../lib/proposals/analyse.ts';

/** `language` null: chosen by the words. */
export const analyseText = (text: string, language: Language | null, ownWords: OwnWords): Analysis =>
  analyse({ ...readPlain(text), lang: language }, { isDraft: true, ownWords });
