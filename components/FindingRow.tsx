// One finding in a list: a button that shows its place. It must not decide or write anything; that is the card's.
import { i18n } from '#i18n';
import type { Finding } from '../lib/messages/findings.ts';
import { KindTag } from './KindTag.tsx';
import { MarkerList } from './MarkerList.tsx';

export interface FindingRowProps {
  readonly finding: Finding;
  /** Null where there is no place to go to (a draft). */
  readonly onGoTo: ((directiveId: string) => void) | null;
}

export function FindingRow({ finding, onGoTo }: FindingRowProps) {
  const { directive, notes, isDismissed } = finding;
  const comment = notes.findLast((note) => note.comment !== '')?.comment ?? null;
  const isAgreed = notes.findLast((note) => note.decision !== null)?.decision === 'agreed';
  const state = isDismissed ? i18n.t('panel.dismissed') : isAgreed ? i18n.t('panel.agreed') : null;
  const quote = directive.quote.replace(/\s+/g, ' ');
  return (
    <li class="finding" data-kind={directive.kind} data-directive={directive.id} data-dismissed={isDismissed ? '' : undefined}>
      <p class="finding-head">
        <KindTag kind={directive.kind} />
        {state !== null && <span class="state soft">{state}</span>}
      </p>
      {onGoTo ? (
        <button class="quote go" type="button" title={i18n.t('panel.goTo')} onClick={() => onGoTo(directive.id)}>
          {quote}
        </button>
      ) : (
        <p class="quote">{quote}</p>
      )}
      {directive.markers.length > 0 && <MarkerList markers={directive.markers} />}
      {comment !== null && (
        <p class="comment">
          <span class="soft">{i18n.t('panel.hasComment')}: </span>
          {comment}
        </p>
      )}
    </li>
  );
}
