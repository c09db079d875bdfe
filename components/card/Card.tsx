// One finding: what it is, why it was marked, what it settles, and what the reader thinks of it. It must not judge, store or look at the page around it.

import { useRef, useState } from 'preact/hooks';
import { kinds } from '../../lib/categories.ts';
import { MAX_COMMENT } from '../../lib/model/note.ts';
import { say } from '../interface-language.ts';
import { KindTag } from '../KindTag.tsx';
import { MarkerList } from '../MarkerList.tsx';
import type { CardControl, CardProps, Problem } from './card-model.ts';
import { getCardWords, wordPosition } from './card-words.ts';
import { useComment } from './use-comment.ts';

const isText = (target: EventTarget | null): boolean => (target as Element | null)?.localName === 'textarea';

/** Shown anew for each finding (by its id), so that no unsaved word of one lands on another. */
export function Card(props: CardProps & { control?: CardControl }) {
  return <OneCard key={props.directive.id} {...props} />;
}

function OneCard({
  directive,
  proposal,
  notes,
  position,
  onDecide,
  onComment,
  onCopy,
  onStep,
  onClose,
  control,
}: CardProps & { control?: CardControl }) {
  const words = getCardWords();
  const keptComment = notes.findLast((note) => note.comment !== '')?.comment ?? '';
  const decision = notes.findLast((note) => note.decision !== null)?.decision ?? null;
  const comment = useComment(keptComment, onComment, control);
  const [said, setSaid] = useState<{ text: string; isProblem: boolean }>({ text: '', isProblem: false });
  const box = useRef<HTMLElement>(null);

  const tell = (problem: Problem, done: string): void => setSaid({ text: problem ?? done, isProblem: problem !== null });
  const decide = async (wanted: 'agreed' | 'dismissed'): Promise<void> =>
    tell(await onDecide(decision === wanted ? null : wanted), words.saved);
  const leave = async (then: () => void): Promise<void> => {
    if (await comment.flush()) then();
  };
  const step = (by: 1 | -1): void => void leave(() => onStep(by));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      void leave(onClose);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void comment.flush();
    } else if (!isText(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const key = event.key.toLowerCase();
      if (key === 'n' || key === 'p') {
        event.preventDefault();
        step(key === 'n' ? 1 : -1);
      }
    }
  }

  // A finding that is not painted has no place among those that are.
  const place = position.index > 0 ? wordPosition(words, position.index, position.count) : '';
  const where = [proposal.item, proposal.title].filter((part) => part !== null && part !== '').join(' ');
  const status =
    comment.saving.state === 'problem'
      ? { text: comment.saving.text, isProblem: true }
      : comment.saving.state === 'idle'
        ? said
        : { text: words[comment.saving.state === 'saving' ? 'saving' : 'saved'], isProblem: false };

  return (
    <section
      class="card"
      ref={box}
      role="dialog"
      aria-labelledby="detaljlupen-kind"
      aria-describedby="detaljlupen-says"
      tabIndex={-1}
      data-card
      data-directive={directive.id}
      onKeyDown={onKeyDown}
    >
      <header>
        <span id="detaljlupen-kind" class="kind-line">
          <span class="visually-hidden">{words.title}: </span>
          <KindTag kind={directive.kind} />
        </span>
        <span class="soft place">{place}</span>
        <button
          class="button quiet"
          type="button"
          title={words.previousKey}
          aria-label={words.previous}
          aria-keyshortcuts="p"
          onClick={() => step(-1)}
        >
          ←
        </button>
        <button
          class="button quiet"
          type="button"
          title={words.nextKey}
          aria-label={words.next}
          aria-keyshortcuts="n"
          onClick={() => step(1)}
        >
          →
        </button>
        <button class="button quiet" type="button" title={words.closeKey} aria-label={words.close} onClick={() => void leave(onClose)}>
          ✕
        </button>
      </header>
      <div class="body">
        <p class="says" id="detaljlupen-says">
          {say(directive.says)}
        </p>
        <p class="soft">{say(kinds[directive.kind].meaning)}</p>
        {directive.markers.length > 0 && (
          <div>
            <p class="soft">{words.markers}</p>
            <MarkerList markers={directive.markers} />
          </div>
        )}
        {where !== '' && (
          <p class="where">
            {words.inProposal} <span>{where}</span>
          </p>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a flex row in every browser */}
        <div class="choices" role="group" aria-label={words.decided}>
          <button
            class="button"
            type="button"
            data-decide="agreed"
            aria-pressed={decision === 'agreed'}
            onClick={() => void decide('agreed')}
          >
            {words.agree}
          </button>
          <button
            class="button"
            type="button"
            data-decide="dismissed"
            aria-pressed={decision === 'dismissed'}
            onClick={() => void decide('dismissed')}
          >
            {words.dismiss}
          </button>
          <button class="button quiet" type="button" data-copy onClick={async () => tell(await onCopy(), words.copied)}>
            {words.copy}
          </button>
        </div>
        <label>
          {words.comment}
          <textarea
            value={comment.draft}
            maxLength={MAX_COMMENT}
            aria-describedby="detaljlupen-hint"
            onInput={(event) => comment.edit(event.currentTarget.value)}
            onBlur={() => void comment.flush()}
          />
        </label>
        <p id="detaljlupen-hint" class="soft">
          {words.commentHint}
        </p>
        <p class={status.isProblem ? 'status problem' : 'status soft'} aria-live="polite">
          {status.text}
        </p>
      </div>
    </section>
  );
}
