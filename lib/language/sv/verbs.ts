// Swedish verbs by what they order. A verb is written once with its conjugation; the forms that a proposal uses are made here.
// Sources: read in Swedish council documents; conjugations from Svenska Akademiens grammatik (1 -ar, 2 -er, others written out).

/** `utreda/2`, `analysera/1`, or all forms joined by `+` (`ta+tar+tas`). */
function forms(entry: string): string[] {
  const [word = '', group] = entry.split('/');
  if (group === '1') return [word, `${word}r`, `${word}s`];
  if (group === '2') {
    const stem = word.slice(0, -1);
    return [word, `${word}s`, /r$/.test(stem) ? stem : `${stem}er`, `${stem}s`, stem];
  }
  return word.split('+');
}

export const conjugate = (list: string): string => list.trim().split(/\s+/).flatMap(forms).join(' ');

/** To look into something before it is decided. */
const inquire =
  conjugate(`utreda/2 undersöka/2 analysera/1 kartlägga+kartlägger+kartläggs+kartläggas+kartlägg överväga+överväger+övervägs+övervägas+överväg pröva/1 prova/1
  inventera/1 identifiera/1 genomlysa/2 belysa/2 granska/1 bedöma+bedömer+bedöms+bedömas+bedöm värdera/1 testa/1 pilottesta/1 utforska/1 beräkna/1 kostnadsberäkna/1 sondera/1 utröna/2
  konsekvensbeskriva+konsekvensbeskriver+konsekvensbeskrivs konsekvensanalysera/1 efterforska/1 omvärldsbevaka/1 jämföra+jämför+jämförs+jämföras
  penetrera/1 studera/1 bereda/2 efterhöra/2 klarlägga+klarlägger+klarläggs+klarläggas riskbedöma+riskbedömer+riskbedöms+riskbedömas`);
/** To tell the body how it went. */
const report =
  conjugate(`redovisa/1 återrapportera/1 rapportera/1 delredovisa/1 slutredovisa/1 slutrapportera/1 delrapportera/1 avrapportera/1 återredovisa/1 utvärdera/1 mäta+mäter+mäts+mätas+mät
  presentera/1 offentliggöra+offentliggör+offentliggörs+offentliggöras sammanställa/2 statistikföra+statistikför+statistikförs`);
/** To bring a text into being. */
const draw =
  conjugate(`utarbeta/1 upprätta/1 formulera/1 skapa/1 utforma/1 författa/1 skriva+skriver+skrivs+skrivas+skriv framarbeta/1 utveckla/1 föreslå+föreslår+föreslås arbeta/1
  ta+tar+tas+tages+taga+tager lägga+lägger+läggs+läggas lämna/1 inkomma+inkommer återkomma+återkommer presentera/1 införa+inför+införs+införas inrätta/1 beställa/2 initiera/1
  påbörja/1 inleda/2 göra+gör+görs+göras arbetar bereda/2 leda+leder+leds+ledas sammanställa/2 tillse+tillser+tillses säkerställa/2 ha+har förse+förser+förses komma+kommer producera/1`);
/** To change a text that exists. */
const revise =
  conjugate(`revidera/1 uppdatera/1 ändra/1 komplettera/1 justera/1 omarbeta/1 bearbeta/1 aktualisera/1 modernisera/1 skärpa/2 förtydliga/1 stryka+stryker+stryks+strykas omformulera/1
  skriva+skriver+skrivs+skrivas ersätta+ersätter+ersätts+ersättas inarbeta/1 inkludera/1 lägga+lägger+läggs införa+inför+införs införliva/1 harmonisera/1 anpassa/1 förlänga/2 tillföra+tillför+tillförs formulera/1 arbeta/1 införas
  implementera/1 beakta/1 utöka/1 se ta+tar+tas förenkla/1 utvidga/1 byta+byter+byts`);
/** An outcome or a direction; the means are open. */
const strive =
  conjugate(`främja/1 stärka+stärker+stärks+stärkas+stärk öka/1 minska/1 förbättra/1 möjliggöra+möjliggör+möjliggörs+möjliggöras underlätta/1 bidra+bidrar verka/1 motverka/1 förebygga+förebygger+förebyggs
  sträva/1 eftersträva/1 prioritera/1 värna/1 trygga/1 öka/1 utjämna/1 halvera/1 fördubbla/1 effektivisera/1 vara+är bli+blir uppnå+uppnår+uppnås nå+når+nås skydda/1 bevara/1 förstärka+förstärker+förstärks+förstärkas
  stimulera/1 utveckla/1 uppmuntra/1 känna+känner minimera/1 maximera/1 vidareutveckla/1 fördjupa/1 höja+höjer+höjs sänka+sänker+sänks präglas bibehålla+bibehåller uppleva+upplever
  kännetecknas skapa/1 inriktas vilar klara+klarar`);
/** A concrete action. Only common ones, so that the main verb is found; any unknown verb acts too. */
const act =
  conjugate(`införa+inför+införs+införas genomföra+genomför+genomförs+genomföras inrätta/1 bygga+bygger+byggs+byggas+bygg anlägga+anlägger+anläggs+anläggas köpa+köper+köps+köpas sälja+säljer+säljs+säljas
  avsätta+avsätter+avsätts+avsättas tillsätta+tillsätter+tillsätts+tillsättas anställa/2 erbjuda/2 utbilda/1 informera/1 starta/1 öppna/1 stänga/2 avveckla/1 avskaffa/1 upphäva+upphäver+upphävs förbjuda/2 tillåta+tillåter+tillåts
  skicka/1 sända/2 begära+begär+begärs ansöka/2 teckna/1 avsluta/1 avbryta+avbryter+avbryts pausa/1 avyttra/1 förvärva/1 överlämna/1 överföra+överför+överförs+överföras flytta/1 placera/1 sätta+sätter+sätts+sättas montera/1 installera/1
  använda/2 tillämpa/1 följa+följer+följs+följas+följ samordna/1 samverka/1 samarbeta/1 ansvara/1 arbeta/1 utföra+utför+utförs+utföras tillhandahålla+tillhandahåller+tillhandahålls finansiera/1 bekosta/1 subventionera/1 utöka/1 fortsätta+fortsätter delta+deltar
  bjuda+bjuder+bjuds hålla+håller+hålls+hållas ge+ger+ges+givas få+får ställa+ställer+ställs+ställas säga+säger tillse+tillser säkerställa/2 tillförsäkra/1 garantera/1 verkställa/2 digitalisera/1 upphandla/1 renovera/1 rusta/1 riva+river+rivs
  kontrollera/1 dokumentera/1 registrera/1 utse+utser+utses ordna/1 anordna/1 arrangera/1 bemanna/1 schemalägga+schemalägger+schemaläggs delas betala/1 ersätta+ersätter+ersätts bevilja/1 kalla/1 vidta+vidtar+vidtas utöva/1 ske+sker hämta/1 hämtas
  hantera/1 bedriva+bedriver+bedrivs bedrivas innehålla+innehåller innefatta/1 omfatta/1 omhänderta+omhändertar inriktas lyfta+lyfter+lyfts beskriva+beskriver+beskrivs+beskrivas tydliggöra+tydliggör påbörja/1 inleda/2 initiera/1 göra+gör+görs+göras lämna/1 gälla+gäller tas ta+tar se+ser+ses
  skapa/1 ändra/1 anpassa/1 omfördela/1 utgå+utgår integrera/1 kompensera/1 driva+driver+drivs stå+står finnas+finns ingå+ingår tillföra+tillför+tillförs föra+förs+föras kräva+kräver+krävs kommunicera/1 publicera/1 vägleda/2 handla/1 märka/2 städa/1 underhålla+underhåller belysa/2 hyra+hyr
  investera/1 bilda/1 upplåta+upplåter+upplåts arrendera/1 inköpa+inköper+inköps rekrytera/1 komplettera/1 säkra/1 begränsa/1 förtydliga/1 förlägga+förlägger+förläggs slopa/1 sänka+sänker+sänks höja+höjer+höjs synliggöra+synliggör uppmärksamma/1 mobilisera/1 tilldela/1 anvisa/1 delegera/1 bemyndiga/1 vidaredelegera/1 genomgå+genomgår avsätt tillsätt gör låt sätt inrätta/1 ge bära+bär+bärs låta+låter ringa+ringer träffa/1 kontakta/1 anmäla+anmäler+anmäls+anmälas förvara/1 upprepa/1 sammanträda+sammanträder möta+möter+möts+mötas bemöta+bemöts+bemötas växa+växer leva+lever locka/1 trivas bestå+består förfoga/1 gå+går gås byta+byter+byts+bytas rusta/1 laga/1 tömma+tömmer+töms klippa+klipper+klipps
  stoppa/1 bevaka/1 titta/1 inhämta/1 underrätta/1 omförhandla/1 skänka/2 plantera/1 hissa/1 asfaltera/1 samla/1 förnya/1 reda+reder återställa+återställer+återställs knyta+knyter+knyts köra+kör+körs anpassa/1 serveras servera/1 åtgärda/1 markera/1 granska/1 hyra+hyr+hyrs låsa+låser kräva+kräver+krävs ersätta+ersätter+ersätts+ersättas förses välja+väljer respektera/1 underteckna/1 lagra/1 anslå+anslår+anslås välkomna/1 fördela/1 möblera/1 avstå+avstår
  skriva+skriver+skrivs uppmana/1 tillgängliggöra+tillgängliggör+tillgängliggörs`);

/** *Sänk*, *bjud*, *stoppa*: of verbs in -a; a stem may be a noun too, so it is a verb only where it opens a clause. */
export const imperative = [inquire, report, draw, revise, strive, act]
  .join(' ')
  .split(' ')
  .filter((word) => /[^aeiouyåäö]a$/.test(word))
  .map((word) => word.slice(0, -1).replace(/mm$/, 'm').replace(/nn$/, 'n'))
  .filter((word) => word.length > 2 && !/^(?:för|från|sätt|ställ|mål|led)$/.test(word))
  .join(' ');

export const verbClasses = { inquire, report, draw, revise, strive, act } as const;
