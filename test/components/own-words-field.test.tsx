// @vitest-environment happy-dom
// One field of own words: saved on leaving, what was refused said and kept in the field.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnWordsField } from '../../components/OwnWordsField.tsx';
import { useCatalogue } from '../stubs/i18n.ts';

beforeEach(() => useCatalogue('sv'));
afterEach(cleanup);

function show(words: readonly string[] | null, onSave = vi.fn(async (_words: readonly string[]) => {})) {
  const draw = (stored: readonly string[] | null) => (
    <main>
      <OwnWordsField sort="documents" label="Styrdokument" hint="Till exempel trygghetslöfte." words={stored} onSave={onSave} />
    </main>
  );
  const { rerender, container } = render(draw(words));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Styrdokument' });
  return { field, onSave, container, status: screen.getByRole('status'), store: (stored: readonly string[]) => rerender(draw(stored)) };
}

function write(field: HTMLTextAreaElement, text: string): void {
  fireEvent.input(field, { target: { value: text } });
  fireEvent.blur(field);
}

describe('a field of own words', () => {
  it('shows what is stored, a line for each, described by its example', () => {
    const { field } = show(['trygghetslöfte', 'färdplan']);
    expect(field.value).toBe('trygghetslöfte\nfärdplan');
    const described = field.getAttribute('aria-describedby')!.split(' ');
    expect(document.getElementById(described[0]!)?.textContent).toBe('Till exempel trygghetslöfte.');
    expect(document.getElementById(described[1]!)).toBe(screen.getByRole('status'));
  });

  it('takes nothing until the stored words are known', () => {
    expect(show(null).field.disabled).toBe(true);
  });

  it('saves cleaned words on leaving, says so, and shows them as stored', async () => {
    const { field, onSave, status, store } = show([]);
    write(field, '  löfte \n\nLöfte\nfärdplan');
    await waitFor(() => expect(status.textContent).toBe('Sparat.'));
    expect(onSave.mock.calls).toEqual([[['löfte', 'färdplan']]]);
    store(['löfte', 'färdplan']);
    expect(field.value).toBe('löfte\nfärdplan');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('saves what is being written when the page is closed or another is shown', () => {
    const { field, onSave } = show([]);
    fireEvent.input(field, { target: { value: 'löfte' } });
    const state = vi.spyOn(document, 'visibilityState', 'get');
    state.mockReturnValue('visible');
    fireEvent(document, new Event('visibilitychange'));
    expect(onSave).not.toHaveBeenCalled();
    state.mockReturnValue('hidden');
    fireEvent(document, new Event('visibilitychange'));
    expect(onSave.mock.calls).toEqual([[['löfte']]]);
    state.mockRestore();
  });

  it('saves nothing where nothing was written', () => {
    const { field, onSave } = show(['löfte']);
    fireEvent.blur(field);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('saves what it can, says of the rest why not, and keeps it in the field', async () => {
    const { field, onSave, status } = show([]);
    write(field, `löfte\na|b\n#plan\nå\n${'x'.repeat(61)}`);
    await waitFor(() => expect(status.querySelectorAll('.problem')).toHaveLength(3));
    expect(onSave).toHaveBeenCalledWith(['löfte']);
    expect(status.textContent).toContain('Inte sparat: ”a|b”, ”#plan”. Skriv ett ord eller en fras per rad');
    expect(status.textContent).toContain('Inte sparat: ”å”. Ett ord behöver minst två tecken');
    expect(status.textContent).toContain('högst 60 tecken');
    expect(status.textContent).toContain('Resten är sparad.');
    expect(field.value).toContain('a|b');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(field, { target: { value: 'löfte' } });
    expect(status.textContent).toBe('');
  });

  it('saves what it has saved no more, until it is written in again', async () => {
    const { field, onSave, status } = show([]);
    write(field, 'löfte\n(.*)');
    await waitFor(() => expect(status.textContent).toContain('Resten är sparad.'));
    fireEvent.focus(field);
    fireEvent.blur(field);
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(status.textContent).toContain('Resten är sparad.');
    write(field, 'löfte\n(.');
    write(field, 'löfte\n(.*)');
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(3));
  });

  it('names few of many, in whole characters', async () => {
    const { field, status } = show([]);
    write(field, ['#1a', '#2a', `${'#'.repeat(29)}😀😀`, '#4a', '#5a'].join('\n'));
    await waitFor(() => expect(status.textContent).toContain(`Inte sparat: ”#1a”, ”#2a”, ”${'#'.repeat(29)}😀…” och 2 till. Skriv`));
  });

  it('keeps the words, and says so, where they could not be saved', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { field, status } = show([], vi.fn().mockRejectedValue(new Error('full')));
    write(field, 'löfte');
    await waitFor(() => expect(status.textContent).toBe('Gick inte att spara. Din text finns kvar här.'));
    expect(field.value).toBe('löfte');
  });

  it('takes what another window saved, but not over words that are being written', () => {
    const { field, store } = show(['löfte']);
    store(['löfte', 'färdplan']);
    expect(field.value).toBe('löfte\nfärdplan');
    fireEvent.input(field, { target: { value: 'trygg' } });
    store(['annat']);
    expect(field.value).toBe('trygg');
  });

  it('is accessible, also with a refusal', async () => {
    const { field, status, container } = show([]);
    write(field, '(.*)');
    await waitFor(() => expect(status.textContent).not.toBe(''));
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
