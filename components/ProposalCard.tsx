// One proposal: its level with the trail that made it, and its findings. It must not rank proposals against each other.
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { proposalTypes } from '../lib/categories.ts';
import type { Finding } from '../lib/messages/findings.ts';
import type { Kind } from '../lib/model/directive.ts';
import type { Proposal } from '../lib/model/proposal.ts';
import { FindingRow } from './FindingRow.tsx';
import { say } from './interface-language.ts';
import { LevelBadge } from './LevelBadge.tsx';

export interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly findings: readonly Finding[];
  readonly hidden: ReadonlySet<Kind>;
  /** The trail in words. */
  readonly trail: string;
  readonly onGoTo: ((directiveId: string) => void) | null;
}

export function ProposalCard({ proposal, findings, hidden, trail, onGoTo }: ProposalCardProps) {
  // Made anew: a draft beside the document may hold the same proposal.
  const headingId = useId();
  const shown = findings.filter(({ directive }) => !hidden.has(directive.kind));
  const title = [proposal.item, proposal.title].filter((part) => part !== null && part !== '').join(' ');
  const by = proposal.proposer === null ? null : i18n.t('panel.proposedBy', [proposal.proposer]);
  const to = proposal.addressee === null ? null : i18n.t('panel.proposalsOf', [proposal.addressee]);
  const type = say(proposalTypes[proposal.type]);
  // Without a title the type stands in its place.
  const facts = [title === '' ? null : type, by, to].filter((part) => part !== null);
  return (
    <article class="proposal" data-proposal={proposal.id} aria-labelledby={headingId}>
      <h3 id={headingId}>{title === '' ? type : title}</h3>
      {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
      <p class="verdict">
        <LevelBadge level={proposal.level} />
      </p>
      {/* Without directives there is no count to show: an agenda is mostly such items, and they are kept short. */}
      <p class="trail soft">{findings.length === 0 ? i18n.t('panel.noFindings') : trail}</p>
      {findings.length > 0 && shown.length === 0 && <p class="soft">{i18n.t('panel.hiddenByFilter')}</p>}
      {shown.length > 0 && (
        <ul class="findings">
          {shown.map((finding) => (
            <FindingRow key={finding.directive.id} finding={finding} onGoTo={onGoTo} />
          ))}
        </ul>
      )}
    </article>
  );
}
