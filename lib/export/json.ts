// JSON for programs: the proposals as the engine gave them, with what the user decided and wrote. Keys are the model's, in English whatever the language;
// `version` goes up when a key changes its meaning. Not a backup: that is another file, with everything in it.
import { defineExporter } from './exporter.ts';
import { summarise } from './summary.ts';

export const JSON_VERSION = 1;

export default defineExporter({
  label: 'JSON',
  ending: 'json',
  mime: 'application/json',
  write(input) {
    const summary = summarise(input);
    const toNote = ({ note, span }: (typeof input.notes)[number]) => ({
      quote: note.target.quote.exact,
      placed: span !== null,
      kind: note.kind,
      decision: note.decision,
      comment: note.comment,
      updated: new Date(note.updatedMs).toISOString(),
    });
    const file = {
      format: 'detaljlupen',
      version: JSON_VERSION,
      exported: new Date(input.nowMs).toISOString(),
      document: {
        title: summary.title,
        url: summary.url,
        source: input.document.source,
        body: summary.body,
        date: summary.date,
        opened: new Date(input.document.openedMs).toISOString(),
        textSha256: input.document.textHash,
        engine: input.document.engineVersion,
        language: input.document.analysis.language,
      },
      proposals: summary.proposals.map(({ proposal, levelLabel, trail, counts, page, findings, otherNotes }) => ({
        type: proposal.type,
        item: proposal.item,
        title: proposal.title,
        proposer: proposal.proposer,
        addressee: proposal.addressee,
        level: proposal.level,
        levelLabel,
        trail: { ...proposal.trail, text: trail },
        points: proposal.points,
        counts,
        page,
        start: proposal.start,
        end: proposal.end,
        directives: findings.map((finding, index) => {
          const { start, end, ruleId } = proposal.directives[index]!;
          const { kind, quote, says, markers, decision, comments } = finding;
          return { kind, quote, start, end, page: finding.page, rule: ruleId, says, markers, decision, comments };
        }),
        notes: otherNotes.map(toNote),
      })),
      notesWithoutPlace: summary.looseNotes.map(toNote),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  },
});
