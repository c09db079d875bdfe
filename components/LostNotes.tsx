// Notes whose text is gone, stands in several places, or is no finding any more: kept and listed, each with its reason, never attached to a lookalike.
import { i18n } from '#i18n';
import { decisions } from '../lib/categories.ts';
import type { PlacedNote } from '../lib/messages/calls.ts';
import { say } from './interface-language.ts';

function stateOf(state: PlacedNote['state']): string {
  if (state === 'orphan') return i18n.t('panel.orphan');
  return state === 'uncertain' ? i18n.t('panel.uncertain') : i18n.t('panel.noFindingNow');
}

export function LostNotes({ notes }: { notes: readonly PlacedNote[] }) {
  const lost = notes.filter(({ directiveId, state }) => directiveId === null || state !== 'placed');
  if (lost.length === 0) return null;
  return (
    <section class="lost">
      <h2>{i18n.t('panel.lostNotes')}</h2>
      <p class="soft">{i18n.t('panel.lostHint')}</p>
      <ul>
        {lost.map(({ note, state }) => (
          <li key={note.id} data-note={state}>
            <blockquote class="quote">{note.target.quote.exact.replace(/\s+/g, ' ')}</blockquote>
            <p class="soft">{[stateOf(state), note.decision && say(decisions[note.decision])].filter(Boolean).join(' · ')}</p>
            {note.comment !== '' && <p class="comment">{note.comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
