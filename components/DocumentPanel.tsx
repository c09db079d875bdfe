// A tab's document as the panel shows it: what it is, its proposals with their levels, its notes, its links, and what can be done with it.

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DocumentView, ExportFormat, TabView } from '../lib/messages/calls.ts';
import { toFindings } from '../lib/messages/findings.ts';
import type { Kind } from '../lib/model/directive.ts';
import type { Proposal } from '../lib/model/proposal.ts';
import { AlwaysSwitch } from './AlwaysSwitch.tsx';
import { EmptyState } from './EmptyState.tsx';
import { DeleteAllButton, ForgetButton } from './ForgetAndDelete.tsx';
import { FrameQuestion } from './FrameQuestion.tsx';
import { interfaceLanguage } from './interface-language.ts';
import { KindFilter } from './KindFilter.tsx';
import { LinkList } from './LinkList.tsx';
import { Listing, type ListingProps } from './Listing.tsx';
import { LostNotes } from './LostNotes.tsx';
import { PdfsHereSwitch } from './PdfsHereSwitch.tsx';
import { ProposalCard } from './ProposalCard.tsx';

export interface DocumentPanelProps {
  readonly tab: TabView;
  /** The last thing to say: what was done, or what went wrong. */
  readonly said: string | null;
  readonly trailOf: (proposal: Proposal) => string;
  readonly onAlways: (on: boolean) => void;
  readonly onPdfsHere: (on: boolean) => void;
  readonly onRead: () => void;
  /** `frameId` 0 is the page itself. */
  readonly onGoTo: (directiveId: string, frameId: number) => void;
  /** A frame's origin is to be asked for. */
  readonly onAllowFrame: (originPattern: string) => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onOpenLink: (href: string) => void;
  /** Null where the page is no listing: then its links are only opened. */
  readonly listing?: Omit<ListingProps, 'onOpen'> | null;
  /** To the reader, where a file is picked or dropped. */
  readonly onOpenFile: () => void;
  readonly onForget: () => void;
  readonly onDeleteAll: () => void;
  readonly onOptions: () => void;
}

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['markdown', 'Markdown'],
];

const hostOf = (url: string | null): string | null => (url !== null && URL.canParse(url) ? new URL(url).host || null : null);

function Facts({ tab }: { tab: TabView }) {
  const { view } = tab;
  if (!view) return null;
  const { body, date } = view.analysis;
  const read = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(view.openedMs);
  const facts = [body, date, hostOf(view.url), i18n.t('panel.openedAt', [read])].filter((fact) => fact !== null);
  return (
    <header class="facts">
      <h1>{view.title ?? hostOf(view.url) ?? i18n.t('panel.tabDocument')}</h1>
      <p class="soft">{facts.join(' · ')}</p>
      {view.keepProblem !== null && (
        <p class="problem" role="alert">
          {view.keepProblem}
        </p>
      )}
    </header>
  );
}

interface ProposalsProps extends Pick<DocumentPanelProps, 'trailOf'> {
  readonly view: DocumentView | null;
  readonly onGoTo: (directiveId: string) => void;
}

function Proposals({ view, trailOf, onGoTo }: ProposalsProps) {
  const [hidden, setHidden] = useState<ReadonlySet<Kind>>(new Set());
  if (!view) return null;
  if (view.unreadable) return <EmptyState reason="unreadable" />;
  const { proposals } = view.analysis;
  if (proposals.length === 0) return <EmptyState reason="nothing" />;
  const findings = toFindings(view);
  const counts: Partial<Record<Kind, number>> = {};
  for (const { directive } of findings) counts[directive.kind] = (counts[directive.kind] ?? 0) + 1;
  const toggle = (kind: Kind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  return (
    <section class="proposals">
      <h2>{[i18n.t('panel.summary', proposals.length), i18n.t('panel.findings', findings.length)].join(', ')}</h2>
      {findings.length === 0 && <EmptyState reason="procedure" />}
      {findings.length > 0 && <KindFilter counts={counts} hidden={hidden} onToggle={toggle} />}
      {proposals.map((proposal) => (
        <ProposalCard
          key={proposal.id}
          proposal={proposal}
          findings={findings.filter((finding) => finding.proposal === proposal)}
          hidden={hidden}
          trail={trailOf(proposal)}
          onGoTo={onGoTo}
        />
      ))}
    </section>
  );
}

/** What was found in the frames of the page that come from another site, under whose they are; then the frames that nobody has allowed. */
function Frames({ tab, trailOf, onGoTo, onAllowFrame }: Pick<DocumentPanelProps, 'tab' | 'trailOf' | 'onGoTo' | 'onAllowFrame'>) {
  return (
    <>
      {tab.frames.map(({ frameId, host, view }) => (
        <section key={frameId} class="frame" data-frame={host} aria-label={i18n.t('panel.frameOf', [host])}>
          <p class="soft">{i18n.t('panel.frameOf', [host])}</p>
          <Proposals view={view} trailOf={trailOf} onGoTo={(directiveId) => onGoTo(directiveId, frameId)} />
          <LostNotes notes={view.notes} />
        </section>
      ))}
      {tab.shutFrames.map((frame) => (
        <FrameQuestion key={frame.originPattern} frame={frame} onAllow={onAllowFrame} />
      ))}
    </>
  );
}

export function DocumentPanel(props: DocumentPanelProps) {
  const { tab, said, onExport, onForget, onDeleteAll, onOptions } = props;
  const { view } = tab;
  const empty = tab.state === 'failed' ? 'failed' : tab.state === 'reading' && !view ? 'reading' : view ? null : 'unread';
  return (
    <div class="document" data-state={tab.state}>
      <p class="said" role="status">
        {said}
      </p>
      {view ? <Facts tab={tab} /> : <h1 class="visually-hidden">{i18n.t('panel.tabDocument')}</h1>}
      {empty !== null && (
        <EmptyState reason={empty} problem={tab.problem}>
          {empty === 'unread' && tab.always && (
            <button class="button primary" type="button" onClick={props.onRead}>
              {i18n.t('panel.read')}
            </button>
          )}
        </EmptyState>
      )}
      <Proposals view={view} trailOf={props.trailOf} onGoTo={(directiveId) => props.onGoTo(directiveId, 0)} />
      {view && <LostNotes notes={view.notes} />}
      <Frames tab={tab} trailOf={props.trailOf} onGoTo={props.onGoTo} onAllowFrame={props.onAllowFrame} />
      {props.listing ? <Listing {...props.listing} onOpen={props.onOpenLink} /> : <LinkList links={tab.links} onOpen={props.onOpenLink} />}
      {tab.originPattern !== null && <AlwaysSwitch host={hostOf(tab.url)} isOn={tab.always} onChange={props.onAlways} />}
      {tab.originPattern !== null && <PdfsHereSwitch host={hostOf(tab.url)} isOn={tab.pdfsHere} onChange={props.onPdfsHere} />}
      {view && (
        <section class="take-along">
          <h2>{i18n.t('panel.export')}</h2>
          <div class="row">
            {FORMATS.map(([format, label]) => (
              <button key={format} class="button" type="button" data-export={format} onClick={() => onExport(format)}>
                {label}
              </button>
            ))}
          </div>
        </section>
      )}
      <section class="row last">
        {view && <ForgetButton onForget={onForget} />}
        <DeleteAllButton onDelete={onDeleteAll} />
        <button class="button quiet" type="button" data-open-file onClick={props.onOpenFile}>
          {i18n.t('panel.openFile')}
        </button>
        <button class="button quiet" type="button" onClick={onOptions}>
          {i18n.t('panel.options')}
        </button>
      </section>
    </div>
  );
}
