// The shapes of what a content script may send, with bounds. valibot, because the same schemas will check imported files.
// It must not trust a single field: a page may have taken over the renderer that our content script lives in.
import * as v from 'valibot';
import { KINDS } from '../model/directive.ts';
import { DECISIONS, MAX_COMMENT } from '../model/note.ts';
import { BLOCK_ROLES } from '../model/reading.ts';

/** UTF-16 units. The longest real agenda package seen is under one million. */
export const MAX_TEXT = 10_000_000;
export const MAX_BLOCKS = 500_000;
export const MAX_LINKS = 2_000;
export const MAX_ADDRESS = 16_384;
const MAX_QUOTE = 100_000;

/** Names and labels that only help: an overlong one is cut rather than refused, or a page with odd class names could not be read. */
const cut = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, max)),
  );
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, 'a span ends before it starts'),
);

const block = v.object({
  start: offset,
  end: offset,
  role: v.picklist(BLOCK_ROLES),
  level: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1000))),
  strong: v.boolean(),
  lang: v.nullable(cut(64)),
  page: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  marker: v.nullable(cut(32)),
  shape: cut(256),
});

const areOrdered = (blocks: readonly { start: number; end: number }[], length: number): boolean => {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > length) return false;
    last = end;
  }
  return true;
};

export const reading = v.pipe(
  v.object({
    text,
    blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
    lang: v.nullable(cut(64)),
    title: v.nullable(cut(2_000)),
  }),
  v.check(({ blocks, text: whole }) => areOrdered(blocks, whole.length), 'blocks out of order'),
);

export const link = v.object({
  href: v.pipe(v.string(), v.maxLength(MAX_ADDRESS), v.regex(/^https?:\/\//i)),
  label: cut(500),
  at: span,
  item: v.exactOptional(cut(500)),
});

export const target = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE)),
    prefix: v.pipe(v.string(), v.maxLength(1_000)),
    suffix: v.pipe(v.string(), v.maxLength(1_000)),
  }),
  position: v.pipe(
    v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    v.check(({ start, end }) => start <= end, 'a position ends before it starts'),
  ),
  page: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

export const noteInput = v.object({
  documentId: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ADDRESS)),
  noteId: v.nullable(id),
  target,
  kind: v.picklist(KINDS),
  decision: v.nullable(v.picklist(DECISIONS)),
  comment: v.pipe(v.string(), v.maxLength(MAX_COMMENT)),
});

const address = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ADDRESS));

export const analysePage = v.object({ address, reading, links: v.pipe(v.array(link), v.maxLength(MAX_LINKS)) });
export const noteLinks = v.object({ address, links: v.pipe(v.array(link), v.maxLength(MAX_LINKS)) });
export const removeNote = v.object({ noteId: id });
/** More frames than this on a page are decoration. */
export const MAX_FRAMES = 20;
const frameAddress = v.pipe(v.string(), v.maxLength(MAX_ADDRESS), v.regex(/^https?:\/\//i));
export const reportFrames = v.object({ addresses: v.pipe(v.array(frameAddress), v.maxLength(MAX_FRAMES)) });
export const stepOn = v.object({ by: v.picklist([1, -1]) });
export const nothing = v.strictObject({});
