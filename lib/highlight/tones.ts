// Is the page light or dark where a passage stands? By the colour behind the text, then by that of the text itself, then by what the reader asked for.
import type { Tone } from './painter.ts';

interface Color {
  /** Relative luminance as WCAG has it, 0–1. */
  readonly luminance: number;
  readonly alpha: number;
}

/** Computed colours come as `rgb(r, g, b)`, `rgba(r, g, b, a)` or `color(srgb r g b / a)`; another colour space is not judged. */
export function findColor(value: string): Color | null {
  const srgb = /^color\(srgb\s/.test(value);
  if (!srgb && !/^rgba?\(/.test(value)) return null;
  const parts = value.match(/-?\d*\.?\d+(?:e-?\d+)?%?/gi);
  if (!parts || parts.length < 3) return null;
  const channel = (part: string) => {
    const share = Math.min(1, Math.max(0, Number.parseFloat(part) / (srgb ? 1 : 255)));
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue, alpha = '1'] = parts as [string, string, string, string?];
  return { luminance: 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue), alpha: Number.parseFloat(alpha) };
}

/** Half as light as white to the eye. */
const MIDDLE = 0.18;

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** By the nearest opaque background; a picture behind the text leaves the text's own colour to tell. */
export function findTone(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    if (style.backgroundImage && style.backgroundImage !== 'none') break;
    const color = findColor(style.backgroundColor);
    if (color && color.alpha > 0.5) return color.luminance > MIDDLE ? 'light' : 'dark';
  }
  const text = findColor(view.getComputedStyle(element).color);
  if (text && text.alpha > 0.5) return text.luminance > 0.5 ? 'dark' : 'light';
  return view.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
