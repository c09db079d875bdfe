// Figures are to be kept and shown, or an outcome followed: *monitor*, *audit*, *publish monthly figures*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'report',
  says: { sv: 'Begär uppföljning, mätning eller statistik.', en: 'Asks for monitoring, measuring or figures.' },
  source: 'codebook §2 report: statistics, indicators, audits',
  pattern: [
    '< (monitor|monitors|monitored|track|tracks|tracked|audit|audits|audited|measure|measures|measured|disclose|tabulate|itemise|itemize)',
    '< (publish|publishes|published) ..6 (figures|results|data|report|reports|statistics|findings|summary|accounts|performance|register|update|updates|scorecard|dashboard)',
    '< (publish|publishes|published) #often',
    '(figures|results|data|statistics|findings|report|reports) ..8 < published',
    '#reportNoun ..10 < (recorded|kept|maintained|updated|collected|gathered|monitored|tracked)',
    '< (collect|collects|gather|gathers|record|records|keep|log|logs) ..6 (data|figures|statistics|numbers|record|records|information)',
    '< (conduct|carry|undertake|commission|arrange|perform|complete) ..6 (audit|audits|evaluation)',
    '(audit|evaluation) ..14 < (carried|conducted|undertaken|completed|commissioned|performed)',
  ],
  unless: [
    '#reportNoun be #proceduralDone',
    '< (publish|publishes|published) ..4 (notice|advertisement|ordinance|agenda|minutes|#documents|magazine|guide)',
  ],
  examples: {
    hits: [
      '[[That the department track how long a repair takes]].',
      '[[that air quality outside nurseries be monitored]]',
      '[[Audit the street lights in the old harbour]].',
      '[[that the waiting times be published monthly]]',
    ],
    misses: ['Air quality was monitored in 2019.', 'that officers build a shelter', 'that the audit be noted'],
  },
});
