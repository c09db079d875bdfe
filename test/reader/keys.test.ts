import { describe, expect, it } from 'vitest';
import { type Focus, findAction, type Press } from '../../entrypoints/reader/keys.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('keys of the reader', () => {
  it.each<[string, Press, Focus, unknown]>([
    ['Ctrl+F from a field', press('f', { ctrlKey: true }), 'field', { name: 'search' }],
    ['Cmd+F', press('f', { metaKey: true }), 'reading', { name: 'search' }],
    ['F3', press('F3'), 'field', { name: 'match', by: 1 }],
    ['Shift+F3', press('F3', { shiftKey: true }), 'control', { name: 'match', by: -1 }],
    ['Ctrl+Shift+G', press('G', { ctrlKey: true, shiftKey: true }), 'reading', { name: 'match', by: -1 }],
    ['Ctrl+P', press('p', { ctrlKey: true }), 'control', { name: 'print' }],
    ['F4', press('F4'), 'control', { name: 'side' }],
    ['plus', press('+'), 'reading', { name: 'zoom', by: 1 }],
    ['minus', press('-'), 'nowhere', { name: 'zoom', by: -1 }],
    ['0', press('0'), 'reading', { name: 'fit' }],
    ['r', press('r'), 'reading', { name: 'rotate', by: 90 }],
    ['R', press('R', { shiftKey: true }), 'reading', { name: 'rotate', by: -90 }],
    ['right', press('ArrowRight'), 'reading', { name: 'page', by: 1 }],
    ['Home', press('Home'), 'reading', { name: 'first' }],
    ['End', press('End'), 'nowhere', { name: 'last' }],
    ['Page Down where nothing has the focus', press('PageDown'), 'nowhere', { name: 'screen', by: 1 }],
    ['Shift+Space where nothing has the focus', press(' ', { shiftKey: true }), 'nowhere', { name: 'screen', by: -1 }],
    ['?', press('?', { shiftKey: true }), 'reading', { name: 'keys' }],
  ])('%s', (_, pressed, focus, action) => {
    expect(findAction(pressed, focus)).toEqual(action);
  });

  it.each<[string, Press, Focus]>([
    ['a letter in a field', press('r'), 'field'],
    ['a sign on a button', press('+'), 'control'],
    ['Space on a button', press(' '), 'control'],
    ['the browser’s own size of the page', press('+', { ctrlKey: true }), 'reading'],
    ['the browser’s own scrolling', press('PageDown'), 'reading'],
    ['our shortcuts in the browser', press('J', { altKey: true, shiftKey: true }), 'reading'],
    ['the browser’s reload', press('r', { ctrlKey: true }), 'reading'],
    ['the browser’s history', press('ArrowLeft', { altKey: true }), 'reading'],
  ])('leaves alone %s', (_, pressed, focus) => {
    expect(findAction(pressed, focus)).toBeNull();
  });
});
