// Who may demand something in a Swedish text, and how it is said: read by compromise/one (../doubt.ts). Data only.
import type { DoubtWords } from '../doubt.ts';

export const doubt: DoubtWords = {
  proposers: `vi jag motionären motionärerna motionsställaren motionsställarna förslagsställaren förslagsställarna undertecknad undertecknade motionen yrkandet
    moderaterna centern liberalerna kristdemokraterna socialdemokraterna miljöpartiet vänsterpartiet alliansen`,
  demands: 'vill önskar begär kräver uppmanar',
  proposerEndings: /(?:partiet|demokraterna|rådet|föreningen|partigruppen)$/,
  // "Vi kräver att", "Därför kräver vi att", "Motionärerna Anna Ek (S) och Bo Al (S) vill", "Vi i Ungdomsrådet vill därför"
  settles: [
    '#Demand (därför|också|även|därmed)? #Proposer',
    '#Proposer (därför|också|även|nu|i)? .? #Demand',
    '#Proposer .{0,9} #Demand (att|även|därför|revidera|utreda|införa)',
  ],
};
