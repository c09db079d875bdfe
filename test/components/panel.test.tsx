// @vitest-environment happy-dom
// The panel's parts: what each state says, and that nothing is taken away by one press.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocumentPanel, type DocumentPanelProps } from '../../components/DocumentPanel.tsx';
import { DraftView } from '../../components/DraftView.tsx';
import { LevelBadge } from '../../components/LevelBadge.tsx';
import type { DocumentView, TabView } from '../../lib/messages/calls.ts';
import { useCatalogue } from '../stubs/i18n.ts';
import { directive, makeNote, proposal } from './make.ts';

const view: DocumentView = {
  id: 'https://ekhamra.example/1',
  source: 'page',
  url: 'https://ekhamra.example/1',
  title: 'Kommunstyrelsen 9 december',
  openedMs: 0,
  analysis: { language: 'sv', proposals: [proposal], body: 'Kommunstyrelsen', date: '2026-12-09' },
  notes: [],
  unreadable: false,
  keepProblem: null,
};

function makeProps(tab: Partial<TabView>): DocumentPanelProps {
  const nothing = (): void => {};
  return {
    tab: {
      tabId: 1,
      url: 'https://ekhamra.example/1',
      originPattern: 'https://ekhamra.example/*',
      always: false,
      pdfsHere: false,
      state: 'read',
      problem: null,
      view,
      links: [],
      frames: [],
      shutFrames: [],
      ...tab,
    },
    said: null,
    trailOf: () => '1 punkt, 1 beställd plan → 4',
    onPdfsHere: () => {},
    onAlways: vi.fn(),
    onRead: nothing,
    onGoTo: vi.fn(),
    onAllowFrame: vi.fn(),
    onExport: vi.fn(),
    onOpenLink: vi.fn(),
    onOpenFile: vi.fn(),
    onForget: vi.fn(),
    onDeleteAll: vi.fn(),
    onOptions: nothing,
  };
}

beforeEach(() => useCatalogue('sv'));
afterEach(cleanup);

describe('the panel', () => {
  it('says the type once where there is no title', () => {
    const untitled = { ...proposal, item: null, title: null };
    render(<DocumentPanel {...makeProps({ view: { ...view, analysis: { ...view.analysis, proposals: [untitled] } } })} />);
    expect(screen.getByRole('article', { name: 'Motion' }).textContent?.match(/Motion/g)).toHaveLength(1);
  });

  it('keeps an item of pure procedure short: no level, and why, but no count', () => {
    const procedure = { ...proposal, id: 'p2', title: 'Val av justerare', level: null, directives: [] };
    const analysis = { ...view.analysis, proposals: [proposal, procedure] };
    render(<DocumentPanel {...makeProps({ view: { ...view, analysis } })} />);
    const words = screen.getByRole('article', { name: /Val av justerare/ }).textContent;
    expect(words).toContain('Ingen detaljnivå');
    expect(words).toContain('bara formalia');
    expect(words).not.toContain('→');
  });

  it('shows the document, its proposal, level, trail and finding; a press goes to the place', () => {
    const props = makeProps({});
    render(<DocumentPanel {...props} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kommunstyrelsen 9 december');
    const article = screen.getByRole('article');
    for (const words of ['§ 12 Motion om läsning', 'Detaljnivå 4', 'Detaljerad', '1 punkt, 1 beställd plan → 4']) {
      expect(article.textContent).toContain(words);
    }
    fireEvent.click(within(article).getByRole('button'));
    expect(props.onGoTo).toHaveBeenCalledWith(directive.id, 0);
  });

  it('lists what a frame shows under whose it is, and goes to the place in that frame', async () => {
    const frames = [{ frameId: 7, host: 'protokoll.example', view: { ...view, id: 'https://protokoll.example/2' } }];
    const props = makeProps({ view: null, state: 'unread', frames });
    const { container } = render(<DocumentPanel {...props} />);
    const frame = screen.getByRole('region', { name: 'I en ram från protokoll.example' });
    fireEvent.click(within(within(frame).getByRole('article')).getByRole('button'));
    expect(props.onGoTo).toHaveBeenCalledWith(directive.id, 7);
    expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('asks for a frame that is not allowed, in one sentence with a button', () => {
    const shutFrames = [{ host: 'netpublicator.com', originPattern: 'https://netpublicator.com/*' }];
    const props = makeProps({ shutFrames });
    const { container } = render(<DocumentPanel {...props} />);
    expect(container.querySelector('[data-shut-frame]')?.textContent).toBe('Ramen kommer från netpublicator.com. Tillåt den?Tillåt');
    fireEvent.click(screen.getByRole('button', { name: 'Tillåt ramen från netpublicator.com' }));
    expect(props.onAllowFrame).toHaveBeenCalledWith('https://netpublicator.com/*');
  });

  it.each<[string, Partial<TabView>]>([
    ['unread', { view: null, state: 'unread' as const }],
    ['reading', { view: null, state: 'reading' as const }],
    ['nothing', { view: { ...view, analysis: { ...view.analysis, proposals: [] } } }],
    ['unreadable', { view: { ...view, unreadable: true } }],
    ['procedure', { view: { ...view, analysis: { ...view.analysis, proposals: [{ ...proposal, level: null, directives: [] }] } } }],
    ['failed', { view: null, state: 'failed' as const, problem: 'Webbläsaren släpper inte in tillägg här.' }],
  ])('says which kind of empty it is: %s', (reason, tab) => {
    const { container } = render(<DocumentPanel {...makeProps(tab)} />);
    expect(container.querySelector('[data-empty]')?.getAttribute('data-empty')).toBe(reason);
    if (tab.problem) expect(container.textContent).toContain(tab.problem);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('hides a kind, and says so rather than leave a hole', () => {
    render(<DocumentPanel {...makeProps({})} />);
    fireEvent.click(screen.getByRole('checkbox', { name: /Beställt styrdokument/ }));
    expect(screen.getByText('Fynden döljs av urvalet.')).toBeTruthy();
  });

  it('asks once before one document is forgotten, twice before everything is deleted', () => {
    const props = makeProps({});
    render(<DocumentPanel {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Glöm dokumentet' }));
    expect(document.activeElement?.textContent).toBe('Avbryt');
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort' }));
    expect(props.onForget).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Radera allt' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ja, radera' }));
    expect(props.onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Radera allt nu' }));
    expect(props.onDeleteAll).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['orphan', 'Texten finns inte kvar'],
    ['uncertain', 'Osäker plats'],
    ['placed', 'Inte längre ett fynd'],
  ] as const)('lists a note beside the findings with its text and why it stands there: %s', (state, why) => {
    const lost = { note: makeNote({ comment: 'Fråga om detta.' }), state, span: null, directiveId: null };
    render(<DocumentPanel {...makeProps({ view: { ...view, notes: [lost] } })} />);
    expect(screen.getByText('Fråga om detta.')).toBeTruthy();
    expect(screen.getByText(why)).toBeTruthy();
  });

  it('shows what is granted on the switch, not what was pressed', () => {
    const props = makeProps({});
    render(<DocumentPanel {...props} />);
    const always = screen.getByRole('checkbox', { name: 'Alltid på ekhamra.example' }) as HTMLInputElement;
    fireEvent.click(always);
    expect(props.onAlways).toHaveBeenCalledWith(true);
    expect(always.checked).toBe(false);
  });

  it('names each document by its text, with the matter that it belongs to where that is known', () => {
    const at = { start: 0, end: 1 };
    const links = [
      { href: 'https://ekhamra.example/a.pdf', label: 'Tjänsteskrivelse', at, item: '§ 12 Läsning för barn' },
      { href: 'https://ekhamra.example/b.pdf', label: 'Kallelse', at },
    ];
    const { container } = render(<DocumentPanel {...makeProps({ links })} />);
    expect([...container.querySelectorAll('.links li')].map((line) => [...line.children].map((part) => part.textContent))).toEqual([
      ['Tjänsteskrivelse', '§ 12 Läsning för barn'],
      ['Kallelse'],
    ]);
  });

  it('has no accessibility fault that axe can see', async () => {
    const link = { href: 'https://ekhamra.example/a.pdf', label: 'Bilaga', at: { start: 0, end: 1 }, item: '§ 12 Läsning för barn' };
    const { container } = render(<DocumentPanel {...makeProps({ links: [link] })} />);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('a draft', () => {
  const base = { problem: null, trailOf: () => '→ 4', onText: vi.fn(), onFiles: vi.fn(), onClear: vi.fn() };

  it('shows the change of level while writing', () => {
    const analysis = { ...view.analysis, proposals: [{ ...proposal, level: 2 as const }] };
    const { container } = render(<DraftView text="x" answer={{ text: directive.quote, analysis }} firstLevel={4} {...base} />);
    const change = container.querySelector('.change');
    expect(change?.textContent).toBe('Från 4 (Detaljerad) till 2 (Inriktning)');
    expect(container.querySelector('mark')?.textContent).toBe(directive.quote);
  });
});

describe('a level', () => {
  it('is a number and a name in either language, and says when there is none', () => {
    const { container, rerender } = render(<LevelBadge level={5} />);
    expect(container.textContent).toBe('Detaljnivå 5Mikronivå');
    rerender(<LevelBadge level={null} />);
    expect(container.textContent).toBe('Ingen detaljnivå');
  });
});
