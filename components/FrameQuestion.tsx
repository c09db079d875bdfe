// A frame of the page that is not read, since it comes from another site: one sentence that says whose it is, and a button that asks the browser. It must
// stand in our own pages only, never on a page.
import { i18n } from '#i18n';
import type { ShutFrame } from '../lib/messages/calls.ts';

export interface FrameQuestionProps {
  readonly frame: ShutFrame;
  readonly onAllow: (originPattern: string) => void;
}

export function FrameQuestion({ frame, onAllow }: FrameQuestionProps) {
  return (
    <section class="frame-question" data-shut-frame={frame.originPattern}>
      <p>{i18n.t('panel.frameAsk', [frame.host])}</p>
      <button
        class="button"
        type="button"
        aria-label={i18n.t('panel.frameAllowOf', [frame.host])}
        onClick={() => onAllow(frame.originPattern)}
      >
        {i18n.t('panel.frameAllow')}
      </button>
    </section>
  );
}
