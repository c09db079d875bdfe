// Swedish how-elements, deadlines and amounts (codebook §3), each with its own span. Data only.
import type { MarkerFamily } from '../rule.ts';

export const markers: readonly MarkerFamily[] = [
  {
    kind: 'deadline',
    pattern: [
      'senast ..2 (#month|#season|#year) #year?',
      'senast ..3 #number #month #year?',
      'senast ..4 #period',
      '(före|innan|till|under|i|vid|från) ..2 (utgången|slutet|början|inledningen) av ..2 (#year|#month|#season|#period) #year?',
      '(före|innan|till) ..3 (#month|#season|#year) #year?',
      'till ..2 (kompletteringsbudget|budget|budgeten|budgetarbetet|budgetberedningen|nästa) #number? #year?',
      '(i|vid) samband med ..3 (budget|budgeten|budgetarbetet|bokslut|bokslutet|delårsbokslut|delårsrapporten|årsredovisningen)',
      'inom (#count|#number) (#period|veckor)',
      '(under|i) (#month|#season) #year?',
      'under ..1 #year',
      '(under|år) (planperioden|mandatperioden) #year?',
      'från och med ..2 (#month|#season|#year|årsskiftet) #year?',
      '(inför|från|år) #year',
      'i #month #year?',
      '(på|vid|till) (nästa|kommande) #period',
    ],
    unless: [],
  },
  {
    kind: 'frequency',
    pattern: [
      '(varje|per|varannan|vartannat) #period',
      '(#count|#number) gånger? ..1 (per|om|i|varje|under) #period',
      '(#count|#number) gång (per|om|i|varje) #period',
      '#often',
      'vid (varje|varannat|vartannat|samtliga) #period',
      'vart #count år',
      'den första (måndagen|vardagen|dagen) ..1 #period',
    ],
    unless: ['årlig budget'],
  },
  {
    kind: 'amount',
    pattern: ['(#number|#count) #big? #money', '#number ..1 #money'],
  },
  {
    kind: 'quantity',
    pattern: [
      '#atLeast ..1 (#number|#count) (#measureUnit|#period|#unit)?',
      '(#number|#count) #measureUnit',
      '(#number|#count) ..1 (heltidstjänster|årsarbetare|tjänster)',
      '(halvera|halveras|fördubbla|fördubblas|tredubbla)',
    ],
    unless: [
      // who is meant, or how big the object is
      '(personer|barn|elever|ungdomar|invånare|äldre) ..3 (över|under|från|mellan|äldre) ..2 #number',
      '#number (procent|%) (medfinansiering|finansiering)',
    ],
  },
  {
    kind: 'method',
    pattern: [
      'genom att ..2 #verb',
      'genom ..1 (fusion|likvidation|utbildning|dialog|enkäter|enkät|stickprov|avtal|kampanjer)',
      'i form av',
      'med hjälp av',
      '(via|på|med|genom) ..1 #channel',
      'via #capital',
      '(#definiteDocument|#reports|#inquiries|processen|kontroll|kontrollen|uppdraget) ..8 #modal ..3 #contain',
      '#modal ..12 (ske|utföras|genomföras|göras|bedrivas|redovisas|hanteras|lämnas|dokumenteras) ..6 (i|genom|via|på|enligt|med|utifrån|tillsammans)',
      '#modal (utgå|utgår) från',
      'på ett sådant sätt',
      'enligt ..2 (mallen|mall|principen|modellen|metoden)',
    ],
    unless: ['genom exempelvis', 'genom till exempel', 'finansieras genom', 'finansiering ..3 genom', 'genom sitt'],
  },
  {
    kind: 'tool',
    pattern: ['#tool', '#kindOfTool #capital', 'iso #number', 'enligt ..1 #tool', '#kindOfTool ..1 #tool'],
  },
  {
    kind: 'actor',
    pattern: [
      '(#every|varje) ..1 #role',
      '#role ..4 #modal',
      '#modal #role',
      'att #role',
      '#role ..2 (ansvarar|ansvara|ska|får|håller|genomför|för|sammanställer|registrerar|kontrollerar|dokumenterar|utser|informerar)',
      'av #role',
    ],
    unless: ['#role ..3 som ..3 #modal'],
  },
  {
    kind: 'place',
    pattern: [
      '(framför|utanför|bredvid|intill|bakom|längs|invid) ..3 #capital',
      'i (entrén|entréhallen|matsalen|matsalarna|personalrummet|receptionen|reception|lokalerna)',
      'vid ..1 (entrén|entréerna|infarten|skolgården|badplatsen|stranden|rondellen|korsningen|ingången)',
      'mellan ..4 #capital ..6 och ..4 #capital',
      'på (grönytan|skolgården|torget|parkeringen)',
    ],
  },
];
