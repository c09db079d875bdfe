// Frames from another origin: which of them the panel may ask about, and whether this script, put into a frame, is the one to read it. It must not look into
// a frame: what the browser keeps shut is read by a script of its own, where its own origin is allowed.
import { askFromContent } from '../../lib/messages/ask.ts';

/** CSS px. Smaller ones are counters, advertisements and trackers. */
const LEAST_WIDTH = 200;
const LEAST_HEIGHT = 150;
/** What lib/messages/schemas.ts takes. */
const MAX_REPORTED = 20;

export const isLargeEnough = (width: number, height: number): boolean => width >= LEAST_WIDTH && height >= LEAST_HEIGHT;

function isShown(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return frame.isConnected && isLargeEnough(width, height) && frame.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/** Where the page says that the frame goes; null for one that goes nowhere on the web. */
function addressOf(frame: HTMLIFrameElement): string | null {
  const src = frame.getAttribute('src');
  const base = frame.ownerDocument.baseURI;
  if (!src || !URL.canParse(src, base)) return null;
  const { protocol, origin } = new URL(src, base);
  return /^https?:$/.test(protocol) ? `${origin}/` : null;
}

export interface FrameReport {
  /** `always`: also where they are the same as before, since the background may have forgotten them. */
  tell(frames: readonly HTMLIFrameElement[], always: boolean): Promise<void>;
}

export function createFrameReport(): FrameReport {
  /** Null: nothing yet, and the background may know of the page that stood here before. */
  let told: string | null = null;
  return {
    async tell(frames, always) {
      const found = frames.filter(isShown).map(addressOf);
      const addresses = [...new Set(found)].filter((one) => one !== null).slice(0, MAX_REPORTED);
      if (addresses.join(' ') === told && !(always && addresses.length > 0)) return;
      told = addresses.join(' ');
      await askFromContent('reportFrames', { addresses });
    },
  };
}

/** What is around this frame is of our origin, and reads it in place. */
export const isReadFromOutside = (): boolean => window.frameElement !== null;

/** At once in a page; in a frame as soon as it is as large as one that is read. */
export function whenLargeEnough(start: () => void): void {
  const isLarge = (): boolean => window.parent === window || isLargeEnough(innerWidth, innerHeight);
  if (isLarge()) {
    start();
    return;
  }
  const onResize = (): void => {
    if (!isLarge()) return;
    removeEventListener('resize', onResize);
    start();
  };
  addEventListener('resize', onResize, { passive: true });
}
