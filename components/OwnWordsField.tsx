// One sort of the municipality's own words: a line for each, saved on leaving the field or the page, and what was refused with its reason. It must not lose a line
// that was refused: it stays in the field until it is mended or taken away.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  cleanOwnWords,
  MAX_OWN_WORD_LENGTH,
  MAX_OWN_WORDS,
  type OwnWordRefusal,
  type OwnWordSort,
  type RefusedWord,
} from '../lib/model/own-words.ts';

export interface OwnWordsFieldProps {
  readonly sort: OwnWordSort;
  readonly label: string;
  readonly hint: string;
  /** As they are stored; null until that is known. */
  readonly words: readonly string[] | null;
  /** Cleaned words. Rejected where they could not be saved. */
  readonly onSave: (words: readonly string[]) => Promise<void>;
}

type Status =
  | { readonly state: 'idle' | 'saving' | 'saved' | 'failed' }
  | { readonly state: 'refused'; readonly sentences: readonly string[]; readonly isRestSaved: boolean };

const MIN_ROWS = 3;
const MAX_ROWS = 12;
/** A sentence names no more words than this, and no more of each. */
const MOST_NAMED = 3;
const MOST_LETTERS = 30;

function sentenceFor(why: OwnWordRefusal, words: string): string {
  if (why === 'too-long') return i18n.t('options.ownWords.tooLong', [words, String(MAX_OWN_WORD_LENGTH)]);
  if (why === 'too-many') return i18n.t('options.ownWords.tooMany', [words, String(MAX_OWN_WORDS)]);
  return why === 'signs' ? i18n.t('options.ownWords.signs', [words]) : i18n.t('options.ownWords.noWord', [words]);
}

function quote(word: string): string {
  // Whole characters: half of one would be shown as a box.
  const letters = [...word];
  return i18n.t('options.ownWords.quoted', [letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : word]);
}

/** One sentence a reason. */
function toSentences(refused: readonly RefusedWord[]): string[] {
  return [...new Set(refused.map(({ why }) => why))].map((reason) => {
    const words = refused.filter(({ why }) => why === reason).map(({ word }) => word);
    const named = words.slice(0, MOST_NAMED).map(quote).join(', ');
    const left = words.length - MOST_NAMED;
    return sentenceFor(reason, left > 0 ? i18n.t('options.ownWords.andMore', [named, String(left)]) : named);
  });
}

export function OwnWordsField({ sort, label, hint, words, onSave }: OwnWordsFieldProps) {
  /** Null: as stored. */
  const [draft, setDraft] = useState<string | null>(null);
  const [status, setStatus] = useState<Status>({ state: 'idle' });
  /** What was saved last of a draft that holds refused lines: it is not saved once more, over what another page has deleted since. */
  const done = useRef<string | null>(null);
  const id = useId();
  const text = draft ?? (words ?? []).join('\n');
  const isRefused = status.state === 'refused';

  async function save(): Promise<void> {
    if (draft === null || draft === done.current) return;
    const cleaned = cleanOwnWords(draft.split('\n'));
    setStatus({ state: 'saving' });
    try {
      await onSave(cleaned.words);
    } catch (error) {
      console.error('Detaljlupen could not save the words.', error);
      setStatus({ state: 'failed' });
      return;
    }
    done.current = draft;
    const sentences = toSentences(cleaned.refused);
    setStatus(sentences.length > 0 ? { state: 'refused', sentences, isRestSaved: cleaned.words.length > 0 } : { state: 'saved' });
    // As it is stored now, but for what was written meanwhile.
    if (sentences.length === 0) setDraft((now) => (now === draft ? null : now));
  }

  // A page that is closed with the caret in the field sends no blur.
  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void saveNow.current();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, []);

  return (
    <div class="own-words" data-own-words={sort} data-state={status.state}>
      <label for={`${id}-field`}>{label}</label>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <textarea
        id={`${id}-field`}
        aria-describedby={`${id}-hint ${id}-status`}
        aria-invalid={isRefused}
        rows={Math.min(MAX_ROWS, Math.max(MIN_ROWS, text.split('\n').length))}
        spellcheck={false}
        autocapitalize="off"
        disabled={words === null}
        value={text}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          done.current = null;
          setStatus({ state: 'idle' });
        }}
        onBlur={() => void save()}
      />
      <div id={`${id}-status`} class="status" role="status">
        {status.state === 'saving' && <p>{i18n.t('card.saving')}</p>}
        {status.state === 'saved' && <p>{i18n.t('card.saved')}</p>}
        {status.state === 'failed' && <p class="problem">{i18n.t('content.notSaved')}</p>}
        {isRefused && status.sentences.map((sentence) => <p class="problem">{sentence}</p>)}
        {isRefused && status.isRestSaved && <p>{i18n.t('options.ownWords.restSaved')}</p>}
      </div>
    </div>
  );
}
