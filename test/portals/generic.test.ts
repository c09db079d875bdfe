import { describe, expect, it } from 'vitest';
import { outlineOf, readBody } from './pages.ts';

const HEADING = '<h1>Socialnämnden, sammanträde 2026-05-12</h1>';
const read = (body: string, options?: Parameters<typeof readBody>[1]) => readBody(HEADING + body, options);

describe('items by their numbers', () => {
  it.each([
    [
      '§',
      '<h2>§ 12 Val av justerare</h2><h2>§ 13 Budget</h2><h2>§ 14 Rapporter</h2>',
      ['§ 12 Val av justerare', '§ 13 Budget', '§ 14 Rapporter'],
    ],
    [
      '§ after',
      '<h2>12 § Val av justerare</h2><h2>13 § Budget</h2><h2>14 § Rapporter</h2>',
      ['12 § Val av justerare', '13 § Budget', '14 § Rapporter'],
    ],
    ['point', '<p>1. Upprop</p><p>2. Val av justerare</p><p>3. Budget</p>', ['1 Upprop', '2 Val av justerare', '3 Budget']],
    ['bracket', '<p>1) Upprop</p><p>2) Val av justerare</p><p>3) Budget</p>', ['1 Upprop', '2 Val av justerare', '3 Budget']],
    ['brackets', '<p>(1) Upprop</p><p>(2) Val av justerare</p><p>(3) Budget</p>', ['(1) Upprop', '(2) Val av justerare', '(3) Budget']],
    ['list', '<ol><li>Upprop</li><li>Val av justerare</li><li>Budget</li></ol>', ['1 Upprop', '2 Val av justerare', '3 Budget']],
    ['Ärende', '<h3>Ärende 1 Upprop</h3><h3>Ärende 2 Budget</h3>', ['Ärende 1 Upprop', 'Ärende 2 Budget']],
    ['case', '<h3>PS 4/26 Godkjenning</h3><h3>PS 5/26 Plan</h3>', ['PS 4/26 Godkjenning', 'PS 5/26 Plan']],
    ['roman', '<p>I. Upprop</p><p>II. Val</p><p>III. Budget</p><p>IV. Slut</p>', ['I Upprop', 'II Val', 'III Budget', 'IV Slut']],
    ['letters', '<p>A. Upprop</p><p>B. Val</p><p>C. Budget</p><p>D. Slut</p>', ['A Upprop', 'B Val', 'C Budget', 'D Slut']],
  ])('%s', (_, body, expected) => {
    const page = read(body);
    expect(page.class).toBe('agenda');
    expect(outlineOf(page)).toEqual(expected);
  });

  it('in cells of their own, bare or not', () => {
    const rows = (numbers: string[]) =>
      numbers.map((number, at) => `<tr><td>${number}</td><td>Ärende om sak ${'abc'[at]}</td></tr>`).join('');
    for (const numbers of [
      ['1', '2', '3'],
      ['§ 7', '§ 8', '§ 9'],
      ['1.', '2.', '3.'],
    ]) {
      expect(outlineOf(read(`<table>${rows(numbers)}</table>`))).toHaveLength(3);
    }
  });

  it('begin anew in each group', () => {
    const group = (name: string) => `<h2>${name}</h2><h3>1. Första</h3><h3>2. Andra</h3><h3>3. Tredje ${name}</h3>`;
    const page = read(group('Beslut') + group('Anmälan'));
    expect(page.items).toHaveLength(6);
    // The group's name is of no item.
    expect(page.items[2]!.span.end - page.items[2]!.span.start).toBe('3. Tredje Beslut\n'.length);
  });

  it('lie within each other', () => {
    const page = read('<h2>1. Inledning</h2><h3>1.1 Upprop</h3><h3>1.2 Val</h3><h2>2. Ekonomi</h2><h3>2.1 Budget</h3><h2>3. Slut</h2>');
    expect(outlineOf(page)).toEqual(['1 Inledning', '  1.1 Upprop', '  1.2 Val', '2 Ekonomi', '  2.1 Budget', '3 Slut']);
    expect(page.items.map(({ parent }) => parent)).toEqual([null, 0, 0, null, 3, null]);
    expect(page.items[0]!.span.end).toBe(page.items[3]!.span.start);
  });

  it('are not the points of a proposal, however they are numbered', () => {
    const points =
      '<h3>Förslag till beslut</h3><p>Nämnden beslutar</p><ol><li>Planen antas</li><li>Taxan höjs</li><li>Frågan avslutas</li></ol>';
    expect(outlineOf(read(`<h2>§ 1 Plan</h2>${points}<h2>§ 2 Taxa</h2>${points}`))).toEqual(['§ 1 Plan', '§ 2 Taxa']);
  });

  it('are the items themselves, not the table of contents over them', () => {
    const titles = ['Upprop', 'Budget', 'Rapporter'];
    const contents = `<ul>${titles.map((title, at) => `<li>§ ${at + 4} ${title}</li>`).join('')}</ul>`;
    const bodies = titles.map((title, at) => `<h2>§ ${at + 4} ${title}</h2><p>Text.</p><p>Mer text.</p>`).join('');
    const page = read(contents + bodies);
    expect(outlineOf(page)).toEqual(['§ 4 Upprop', '§ 5 Budget', '§ 6 Rapporter']);
    expect(page.items[0]!.span.start).toBeGreaterThan(60);
  });

  it('end before what pages carry below', () => {
    const page = read(
      '<main><h2>§ 1 Upprop</h2><p>Ja.</p><h2>§ 2 Slut</h2><p>Nej.</p></main><h4>Dela sidan</h4><p><a href="/a.pdf">Årsredovisning</a></p>',
    );
    expect(page.items[1]!.attachments).toEqual([]);
    expect(page.documents[0]!.itemIndex).toBeNull();
  });

  it('lose the size of a file and "forts."', () => {
    const page = read('<h2>§ 1 Upprop (pdf, 60 kB)</h2><h2>§ 2 Budget forts.</h2><h2>§ 3 Plan PDF 154 KB</h2>');
    expect(page.items.map(({ title }) => title)).toEqual(['Upprop', 'Budget', 'Plan']);
  });

  it('say to whom they are proposed', () => {
    const page = read(
      '<h2>§ 1 A-plan</h2><p>Socialnämnden föreslår kommunfullmäktige besluta att anta planen.</p><h2>§ 2 B-plan</h2><p>Nämnden godkänner.</p>',
    );
    expect(page.items.map(({ addressee }) => addressee)).toEqual(['kommunfullmäktige', null]);
  });
});

describe('what is no run of items', () => {
  const notItems = (body: string) => expect(outlineOf(read(body))).toEqual([]);
  it.each([
    ['days', '<p>1. maj 2026</p><p>2. maj 2026</p><p>3. maj 2026</p>'],
    ['the days of a calendar', '<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table>'],
    ['pages to turn to', '<div class="pagination"><a>1.</a><a>2.</a><a>3.</a></div>'],
    ['a menu', '<nav><ol><li>Start</li><li>Politik</li><li>Kontakt</li></ol></nav>'],
    ['breadcrumbs', '<ol class="breadcrumbs"><li>Start</li><li>Politik</li><li>Möten</li></ol>'],
    ['years', '<p>2023. Ny skola</p><p>2024. Ny bro</p><p>2025. Ny park</p>'],
    ['prices', '<p>1. Kaffe, 25 kr</p><p>2. Te, 20 kr</p><p>3. Bulle, 30 kr</p>'],
    ['questions', '<p>1. Hur gör jag?</p><p>2. Vem svarar?</p><p>3. När då?</p>'],
    ['one title for all', '<p>1. Läs mer</p><p>2. Läs mer</p><p>3. Läs mer</p>'],
    ['two only', '<p>1. Upprop</p><p>2. Val</p>'],
    ['numbers that count nothing up', '<p>4. Upprop</p><p>9. Val</p><p>2. Budget</p><p>17. Slut</p>'],
    ['att-points', '<ol><li>att planen antas,</li><li>att taxan höjs,</li><li>att frågan utreds.</li></ol>'],
    ['references to law', '<p>Enligt 5 kap. 3 § kommunallagen gäller detta.</p><p>Se även 7 kap. 18 § i lagen.</p>'],
  ])('%s', (_, body) => notItems(body));

  it('the sections of a law', () => {
    const sections = [1, 2, 3]
      .map((n) => `<p>${n} § Den som äger en fyr ska se till att den lyser när det är mörkt och att den är hel.</p>`)
      .join('');
    notItems(sections);
  });
});

describe('the class', () => {
  const RUN = '<p>1. Upprop</p><p>2. Val av justerare</p><p>3. Budget</p>';
  const STRONG = '<h2>§ 4 Upprop</h2><h2>§ 5 Budget</h2><h2>§ 6 Plan</h2>';

  it('needs two independent signs', () => {
    expect(readBody(RUN).class).toBe('other');
    expect(readBody(STRONG).class).toBe('other');
    expect(readBody(HEADING).class).toBe('other');
    expect(readBody('<h3>Förslag till beslut</h3><p>Planen antas.</p>').class).toBe('other');
    expect(readBody(`<h3>Förslag till beslut</h3>${STRONG}`).class).toBe('agenda');
    expect(readBody(STRONG, { address: 'https://ekhamra.example/moten/2026' }).class).toBe('agenda');
  });

  it('asks more of numbers that every list has', () => {
    expect(readBody(RUN, { address: 'https://ekhamra.example/moten/2026' }).class).toBe('other');
    expect(readBody(`<h3>Förslag till beslut</h3>${RUN}`).class).toBe('other');
    expect(readBody(`<h3>Förslag till beslut</h3>${RUN}`, { address: 'https://ekhamra.example/moten/2026' }).class).toBe('agenda');
  });

  it('gives way where the page says that it is something else', () => {
    expect(read(STRONG, { address: 'https://ekhamra.example/nyheter/mote' }).class).toBe('other');
  });

  it('is item for one matter: its §, its heading or its address, and a label', () => {
    const label = '<h3>Förslag till beslut</h3><p>Nämnden tar fram en plan.</p>';
    const one = read(`<h2>§ 77 Skolmåltider</h2>${label}`);
    expect([one.class, outlineOf(one)]).toEqual(['item', ['§ 77 Skolmåltider']]);
    const motion = readBody(`<h1>Motion om skolvägar</h1>${label}`);
    expect([motion.class, outlineOf(motion)]).toEqual(['item', ['Motion om skolvägar']]);
    expect(readBody('<h1>Så skriver du en motion</h1><p>Börja med att läsa på.</p>').class).toBe('other');
  });

  it('is listing for documents of several days without a run', () => {
    const page = readBody(
      '<h1>Protokoll</h1><ul><li><a href="/1.pdf">Protokoll 2026-01-14</a></li><li><a href="/2.pdf">Protokoll 2026-02-04</a></li><li><a href="/3.pdf">Protokoll 2026-03-04</a></li></ul>',
    );
    expect([page.class, page.items]).toEqual(['listing', []]);
  });

  it('is listing for a year of meetings, though one of them is unfolded', () => {
    const meetings = ['2026-01-14', '2026-02-04', '2026-03-04'].map(
      (day) => `<h2>Sammanträde ${day}</h2><p><a href="/${day}.pdf">Kallelse</a></p>`,
    );
    expect(readBody(`<h1>Kommunstyrelsen</h1>${meetings.join('')}${STRONG.replaceAll('h2', 'h3')}`).class).toBe('listing');
  });

  it('is agenda for matters that nobody numbered, each with its documents', () => {
    const matter = (name: string) => `<h2>${name}</h2><p><a href="/${name.length}.pdf">Underlag</a></p>`;
    const page = read(['Ny simhall i centrum', 'Ändrad taxa för hamnen', 'Plan för stadens träd'].map(matter).join(''));
    expect([page.class, page.items.length, page.items[1]!.attachments]).toEqual(['agenda', 3, [1]]);
  });
});

describe('documents', () => {
  it('belong to the innermost item that they stand in, or that they are named by', () => {
    const page = read(
      '<main><h2>§ 12 Plan</h2><p><a href="/a.pdf">Tjänsteskrivelse</a></p><h2>§ 13 Taxa</h2><p>Text</p></main><aside><a href="/b.pdf">§ 13 Bilaga taxa</a><a href="/c.pdf">Kallelse</a></aside>',
    );
    expect(page.documents.map(({ label, kind, itemIndex }) => [label, kind, itemIndex])).toEqual([
      ['Tjänsteskrivelse', 'report', 0],
      ['§ 13 Bilaga taxa', 'appendix', 1],
      ['Kallelse', 'notice', null],
    ]);
    expect(page.items.map(({ attachments }) => attachments)).toEqual([[0], [1]]);
  });
});

describe('the meeting', () => {
  it.each([
    ['<h1>Socialnämnden, sammanträde 2026-05-12</h1>', 'Socialnämnden', '2026-05-12'],
    ['<h1>Barn- och utbildningsnämnden den 3 juni 2026</h1>', 'Barn- och utbildningsnämnden', '2026-06-03'],
    ['<h1>Kommunstyrelsens arbetsutskott 2026-02-03</h1>', 'Kommunstyrelsens arbetsutskott', '2026-02-03'],
    ['<h1>Kommunfullmäktige</h1><p>Måndag 27 april 2026 kl. 18.00</p>', 'Kommunfullmäktige', '2026-04-27'],
    ['<h1>Aluehallitus 4.5.2026</h1>', 'Aluehallitus', '2026-05-04'],
  ])('%s', (body, name, date) => {
    expect(readBody(body).meeting).toMatchObject({ body: name, date });
  });

  it('is not dated by the day on which its minutes were put up', () => {
    expect(readBody('<h1>Kommunstyrelsen</h1><p>Publicerad 2026-05-04</p>').meeting.date).toBeNull();
  });

  it('takes the day from the address where the page is silent', () => {
    expect(readBody('<h1>Kommunstyrelsen</h1>', { address: 'https://m.example/mote-2026-06-10' }).meeting.date).toBe('2026-06-10');
  });

  it.each([
    ['Dnr KS 2026/00123', 'KS 2026/00123'],
    ['Diarienummer: SLK-2026-00045', 'SLK-2026-00045'],
    ['HEL 2026-009117', 'HEL 2026-009117'],
    ['Sidan visades 2026 gånger', null],
  ])('%s', (line, expected) => {
    expect(readBody(`<h1>Motion om träd</h1><p>${line}</p>`).meeting.caseNumber).toBe(expected);
  });
});
