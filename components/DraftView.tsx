// *Try a text*: a draft and how it reads while it is being written. It must not keep the text.
import { i18n } from '#i18n';
import { levels } from '../lib/categories.ts';
import type { Analysis, Level, Proposal } from '../lib/model/proposal.ts';
import { say } from './interface-language.ts';
import { MarkedText } from './MarkedText.tsx';
import { ProposalCard } from './ProposalCard.tsx';

export interface DraftViewProps {
  readonly text: string;
  /** Of this very text; null before the first answer. `text` is the text that was analysed. */
  readonly answer: { readonly text: string; readonly analysis: Analysis } | null;
  /** The highest level when the draft came in; null where it had none. */
  readonly firstLevel: Level | null;
  readonly problem: string | null;
  readonly trailOf: (proposal: Proposal) => string;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClear: () => void;
}

/** The level that the draft as a whole is talked about by: its highest. */
export function levelOf(analysis: Analysis): Level | null {
  return analysis.proposals.reduce<Level | null>(
    (highest, { level }) => (level !== null && level > (highest ?? 0) ? level : highest),
    null,
  );
}

const name = (level: Level | null): string => (level === null ? '–' : `${level} (${say(levels[level].label)})`);

export function DraftView({ text, answer, firstLevel, problem, trailOf, onText, onFiles, onClear }: DraftViewProps) {
  const level = answer ? levelOf(answer.analysis) : null;
  const proposals = answer?.analysis.proposals ?? [];
  const directives = proposals.flatMap((proposal) => proposal.directives);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop is one of several ways in; the text field is the keyboard's
    <section
      class="draft"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      }}
    >
      <h1 class="visually-hidden">{i18n.t('panel.tabTry')}</h1>
      <label class="field">
        {i18n.t('try.label')}
        <textarea
          value={text}
          rows={10}
          spellcheck
          placeholder={i18n.t('try.placeholder')}
          aria-describedby="try-hint"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <p id="try-hint" class="soft">
        {i18n.t('try.hint')}
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {answer !== null && answer.text.trim() !== '' && (
        <section aria-live="polite" class="result">
          <h2>{i18n.t('try.result')}</h2>
          {directives.length === 0 && <p class="soft">{i18n.t('try.nothing')}</p>}
          {firstLevel !== level && (
            <p class="change" data-from={firstLevel ?? 'none'} data-to={level ?? 'none'}>
              {i18n.t('try.was', [name(firstLevel), name(level)])}
            </p>
          )}
          {proposals.map((proposal) => (
            <ProposalCard
              key={proposal.id}
              proposal={proposal}
              findings={proposal.directives.map((directive) => ({ directive, proposal, notes: [], isDismissed: false }))}
              hidden={new Set()}
              trail={trailOf(proposal)}
              onGoTo={null}
            />
          ))}
          {directives.length > 0 && (
            <details>
              <summary>{i18n.t('try.marked')}</summary>
              <MarkedText text={answer.text} directives={directives} />
            </details>
          )}
        </section>
      )}
      {text !== '' && (
        <button class="button" type="button" onClick={onClear}>
          {i18n.t('try.clear')}
        </button>
      )}
    </section>
  );
}
