// @vitest-environment happy-dom
// The list of a page that only links documents: what is picked is what is asked for, and each row says what became of it.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Listing, type ListingProps, type RowState } from '../../components/Listing.tsx';
import { useCatalogue } from '../stubs/i18n.ts';

const link = (name: string, guess: ListingProps['links'][number]['guess']) => ({
  href: `https://ekhamra.example/${name}.pdf`,
  label: name,
  at: { start: 0, end: 1 },
  guess,
});
const links = [
  link('Protokoll mars', { kind: 'minutes', body: 'Kommunstyrelsen', date: '2026-03-09' }),
  link('Karta', { kind: null, body: null, date: null }),
  link('Motion om bad', { kind: 'motion', body: null, date: null }),
];
const [first, , third] = links.map(({ href }) => href);

const makeProps = (states: readonly (readonly [string, RowState])[] = []): ListingProps => ({
  links,
  states: new Map(states),
  onRead: vi.fn(),
  onStop: vi.fn(),
  onAllow: vi.fn(),
  onOpen: vi.fn(),
});

const rowOf = (name: string): HTMLElement => screen.getByRole('button', { name }).closest('li')!;

beforeEach(() => useCatalogue('sv'));
afterEach(cleanup);

describe('a listing', () => {
  it('says what each document probably is, and nothing where nothing is known', () => {
    render(<Listing {...makeProps()} />);
    expect(rowOf('Protokoll mars').textContent).toContain('Protokoll · Kommunstyrelsen · 2026-03-09');
    expect(rowOf('Karta').textContent).toBe('Karta');
  });

  it('asks for what is picked, in the order of the page', () => {
    const props = makeProps();
    render(<Listing {...props} />);
    expect(screen.getByRole('button', { name: 'Läs valda' })).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Välj Motion om bad' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Välj Protokoll mars' }));
    fireEvent.click(screen.getByRole('button', { name: 'Läs 2 dokument' }));
    expect(props.onRead).toHaveBeenCalledWith([first, third]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Alla' }));
    expect(screen.getByRole('button', { name: 'Läs 3 dokument' })).toBeTruthy();
  });

  it('shows progress and stops while something is read', () => {
    const props = makeProps([
      [first!, { kind: 'read', proposals: 2, level: 4, unreadable: false }],
      [third!, { kind: 'reading', progress: 'Läser sida 2 av 9 …' }],
    ]);
    render(<Listing {...props} />);
    expect(screen.getByRole('status').textContent).toBe('1 av 2 klara');
    expect(rowOf('Motion om bad').textContent).toContain('Läser sida 2 av 9 …');
    fireEvent.click(screen.getByRole('button', { name: 'Stoppa' }));
    expect(props.onStop).toHaveBeenCalledOnce();
  });

  it('says what was found and what failed, with a way on', () => {
    const props = makeProps([
      [first!, { kind: 'read', proposals: 2, level: 4, unreadable: false }],
      [links[1]!.href, { kind: 'read', proposals: 0, level: null, unreadable: true }],
      [third!, { kind: 'failed', problem: 'Filen kunde inte hämtas.', host: 'ekhamra.example' }],
    ]);
    render(<Listing {...props} />);
    expect(rowOf('Protokoll mars').textContent).toContain('2 förslagDetaljnivå 4');
    expect(rowOf('Karta').textContent).toContain('Ingen text att läsa');
    expect(screen.getByRole('checkbox', { name: 'Välj Karta' })).toHaveProperty('disabled', true);
    const row = within(rowOf('Motion om bad'));
    fireEvent.click(row.getByRole('button', { name: 'Tillåt ekhamra.example' }));
    expect(props.onAllow).toHaveBeenCalledWith(third);
    fireEvent.click(row.getByRole('button', { name: 'Försök igen' }));
    expect(props.onRead).toHaveBeenCalledWith([third]);
    fireEvent.click(screen.getByRole('button', { name: 'Protokoll mars' }));
    expect(props.onOpen).toHaveBeenCalledWith(first);
  });

  it('can be used by everybody', async () => {
    const props = makeProps([[third!, { kind: 'failed', problem: 'Filen kunde inte hämtas.', host: 'ekhamra.example' }]]);
    const { container } = render(<Listing {...props} />);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
