// @vitest-environment happy-dom
// The card by keyboard and by press: what it says, and that no word in it is lost.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import type { CardControl, CardProps } from '../../components/card/card-model.ts';
import { i18n, useCatalogue } from '../stubs/i18n.ts';
import { directive, makeNote, proposal } from './make.ts';

function makeProps(change: Partial<CardProps> = {}): CardProps {
  return {
    directive,
    proposal,
    notes: [],
    position: { index: 2, count: 9 },
    onDecide: vi.fn(async () => null),
    onComment: vi.fn(async () => null),
    onCopy: vi.fn(async () => null),
    onStep: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
}

beforeEach(() => useCatalogue('sv'));
afterEach(cleanup);

describe('the card', () => {
  it('says the kind, why, the definition, the markers and where it stands', () => {
    render(<Card {...makeProps()} />);
    const card = screen.getByRole('dialog', { name: 'Fynd: Beställt styrdokument' });
    for (const words of ['Beställer ett styrdokument.', 'Tidsgräns', 'senast den 1 mars 2027', '§ 12 Motion om läsning', '2 av 9']) {
      expect(card.textContent).toContain(words);
    }
  });

  it('claims no place among the marked findings for a kind that is not marked', () => {
    render(<Card {...makeProps({ position: { index: 0, count: 9 } })} />);
    expect(screen.getByRole('dialog').textContent).not.toContain('av 9');
  });

  it('keeps its words where the extension was updated under it and can look nothing up', () => {
    const { rerender } = render(<Card {...makeProps()} />);
    const lookUp = vi.spyOn(i18n, 't').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    rerender(<Card {...makeProps({ position: { index: 3, count: 9 } })} />);
    expect(screen.getByRole('dialog', { name: 'Fynd: Beställt styrdokument' }).textContent).toContain('3 av 9');
    expect(lookUp).toHaveBeenCalled();
    lookUp.mockRestore();
  });

  it('speaks English where the catalogue does', () => {
    useCatalogue('en');
    render(<Card {...makeProps()} />);
    expect(screen.getByRole('dialog', { name: 'Finding: Ordered document' }).textContent).toContain('Orders a governing document.');
  });

  it('decides, and takes the decision back when pressed again', async () => {
    const props = makeProps();
    const { rerender } = render(<Card {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Inget direktiv' }));
    expect(props.onDecide).toHaveBeenCalledWith('dismissed');
    rerender(<Card {...props} notes={[makeNote({ decision: 'dismissed' })]} />);
    expect(screen.getByRole('button', { name: 'Inget direktiv' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Inget direktiv' }));
    expect(props.onDecide).toHaveBeenLastCalledWith(null);
    expect(await screen.findByText('Sparat.')).toBeTruthy();
  });

  it('saves a comment when the field is left, once, and only if it changed', async () => {
    const props = makeProps({ notes: [makeNote({ comment: 'Fråga om tiden.' })] });
    render(<Card {...props} />);
    const field = screen.getByRole('textbox') as HTMLTextAreaElement;
    expect(field.value).toBe('Fråga om tiden.');
    fireEvent.blur(field);
    expect(props.onComment).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'Vem gör detta?' } });
    fireEvent.blur(field);
    fireEvent.blur(field);
    await waitFor(() => expect(props.onComment).toHaveBeenCalledTimes(1));
    expect(props.onComment).toHaveBeenCalledWith('Vem gör detta?');
  });

  it('closes by Escape after the comment is saved, and stays with the words where it could not be', async () => {
    const onComment = vi.fn(async (): Promise<string | null> => 'Gick inte att spara.');
    const props = makeProps({ onComment });
    render(<Card {...props} />);
    const field = screen.getByRole('textbox') as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'Viktigt.' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(await screen.findByText('Gick inte att spara.')).toBeTruthy();
    expect(props.onClose).not.toHaveBeenCalled();
    expect(field.value).toBe('Viktigt.');
    onComment.mockResolvedValue(null);
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(props.onClose).toHaveBeenCalledTimes(1));
  });

  it('steps with n and p, but lets them be letters in the comment', async () => {
    const props = makeProps();
    render(<Card {...props} />);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'n' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'n' });
    await waitFor(() => expect(props.onStep).toHaveBeenCalledTimes(1));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'P' });
    await waitFor(() => expect(props.onStep).toHaveBeenLastCalledWith(-1));
  });

  it('gives its owner a way to save what is unsaved', async () => {
    const control: CardControl = { flush: null };
    const props = makeProps();
    const { unmount } = render(<Card {...props} control={control} />);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Kvar' } });
    await waitFor(async () => expect(await control.flush?.()).toBe(true));
    expect(props.onComment).toHaveBeenCalledWith('Kvar');
    unmount();
    expect(control.flush).toBeNull();
  });

  it.each(['sv', 'en'] as const)('has no accessibility fault that axe can see (%s)', async (code) => {
    useCatalogue(code);
    const { container } = render(<Card {...makeProps({ notes: [makeNote({ decision: 'agreed', comment: 'Bra.' })] })} />);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
