// Writing to, calling on, urging somebody outside the council: one measure, whatever is asked of them.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'measure',
  says: { sv: 'Föreslår att någon utanför kommunen uppvaktas.', en: 'Proposes to approach somebody outside the council.' },
  open: true,
  source: 'codebook §2: plain lobbying is measure, also when it asks an outside body for an update',
  pattern: [
    '(write|writes|written|writing) ..3 (to|requesting|asking|seeking|urging|calling)',
    '(send|sends|issue|forward) ..3 (letter|letters|correspondence)',
    '(call|calls|calling) ..1 (on|upon) ..8 #outside',
    '(urge|urges|lobby|lobbies|petition|petitions|ask|asks|request|requests|invite|invites|contact) ..2 (#outside|#capital) ..5 (to|for|and)',
    '(request|seek|demand|make|makes) ..8 (from|to|with) ..3 #outside',
    '(letter|letters|correspondence) ..3 be (sent|written|issued)',
    'make ..2 representations',
  ],
  unless: [
    '(ask|asks|request|requests|requested|direct|directs) ..3 (#role|#admin|#body|staff|council) ..4 to',
    '(write|writes|writing) ..4 (#documents|plan|report|reports|guide)',
    '(write|written) ..3 #documents',
  ],
  examples: {
    hits: [
      '[[To write to the Minister for Transport about the number 14 bus]].',
      '[[that this council calls on the Scottish Government to publish its review of rural schools]]',
      '[[That the Town ask the Province to restore the library grant]].',
    ],
    misses: ['that staff write a policy on lost property', 'The Minister wrote to the council in May.'],
  },
});
