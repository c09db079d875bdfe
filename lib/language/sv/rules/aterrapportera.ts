// The body wants to be told: *återrapportera*, *redovisas*, *följa upp*, statistics, indicators.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'report',
  says: { sv: 'Begär återrapportering eller uppföljning.', en: 'Asks for reporting back or follow-up.' },
  source: 'codebook §2 report',
  pattern: [
    '< #report',
    '^ ..1 (uppföljning|utvärdering|redovisning|återrapportering|mätning) ..1 (av|om)',
    'motionen om (en|ett|årlig|bättre)? ..2 (uppföljning|utvärdering|statistik|redovisning)',
    '< (följa|följer|följs|följas|följ) ..4 upp',
    '< (lämna|lämnar|lämnas|få|får|ta|tar|tas|ge|ger|inkomma|inkommer|genomföra|genomför|genomförs|göra|gör|upprätta|återkomma|återkommer|ansvara|ansvarar|skicka|skickas|begära|påbörja|utveckla) ..10 #reports',
    '#reports ..10 < (tas|genomförs|lämnas|ges|ske|sker|genomföras|göras|görs|presenteras|inkomma|ska)',
    '< (informera|informerar|informeras|underrätta|underrättar) ..2 (#body|nämnden|utskottet|fullmäktige|presidiet)',
    '< (hålla|håller|hållas|hålls) ..4 (informerad|informerade|underrättad)',
    '(uppdraget|resultatet|resultaten|utfallet|arbetet|uppdragen|effekterna|konsekvenser|konsekvenserna|kostnaderna|behov|åtgärderna) ..8 (redovisas|återrapporteras|rapporteras|slutredovisas|utvärderas)',
    '(uppföljning|utvärdering|redovisning|återrapportering|avrapportering) ..2 (sker|görs|genomförs|lämnas)',
    '(rapportering|rapporteringen) till ..4 (sker|ske|lämnas)',
    '(uppföljningen|utvärderingen|uppföljningsarbetet|redovisningen|uppföljning|utvärdering|redovisning|återrapportering|återrapporteringen) ..2 #modal',
    '< #verb ..40 (och|samt) (redovisa|redovisar|återrapportera|återrapporterar|rapportera|rapporterar) ..3 (#body|detta|till|resultatet|resultaten)',
    '(i|vid) (kommande|nästa|årliga) ..2 #reports ..20 (tydliggöra|redovisa|belysa|beskriva)',
  ],
  unless: [
    '< #verb ..12 för att ..10 #reports',
    '< (presentera|presenterar) ..4 #inquiries',
    '< (utvärdera|utvärderar|utvärderas) ..2 (möjligheten|möjligheterna|förutsättningarna|om)',
    '< (sammanställa|presentera|presenterar|informera|informerar) ..3 (förslag|information|material)',
    '< informera ..12 om möjligheterna',
    '< (mäta|mäter) ..1 sig',
    '< (informera|informerar) ..2 (allmänheten|invånarna|medborgarna|personer|föräldrar|boende)',
  ],
  examples: {
    hits: [
      '[[Socialnämnden får i uppdrag att återrapportera arbetet]].',
      '[[att sjukfrånvaron redovisas för nämnden]]',
      '[[att nämnden följer upp insatserna]]',
      '[[Uppföljning av hemtjänstens avtal]]',
      '[[Följ varje år upp matavtalet]]',
      '[[att förvaltningen löpande informerar nämnden om väntetiderna]]',
    ],
    misses: ['Nämnden redovisade arbetet 2022.', 'att informera allmänheten om eldningsförbud'],
  },
});
