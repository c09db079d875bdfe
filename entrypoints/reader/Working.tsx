// What goes on with the pages while they can be read: how far, and a button that stops it. Props in, events out.
import { i18n } from '#i18n';
import type { ReaderState } from './state.ts';

export interface WorkingProps {
  readonly state: ReaderState;
  readonly onStop: () => void;
  readonly onReadAgain: () => void;
}

export function Working({ state: { reading, printing, stopped }, onStop, onReadAgain }: WorkingProps) {
  const work = printing ?? reading;
  if (work) {
    const done: [string, string] = [String(work.page ?? work.count), String(work.count)];
    const words = printing
      ? i18n.t('reader.printing', done)
      : work.page === null
        ? i18n.t('reader.analysing')
        : i18n.t('reader.reading', done);
    // Not told aloud at each page: the status line says what goes on, once.
    return (
      <div class="working" data-working={printing ? 'printing' : 'reading'}>
        <span>{words}</span>
        <progress aria-label={i18n.t('reader.progress')} max={work.count} value={work.page ?? undefined} />
        <button class="button" type="button" data-stop title={i18n.t('reader.stopHint')} onClick={onStop}>
          {i18n.t('reader.stop')}
        </button>
      </div>
    );
  }
  if (!stopped) return null;
  const words =
    stopped.page === null ? i18n.t('reader.stoppedLate') : i18n.t('reader.stopped', [String(stopped.page), String(stopped.count)]);
  return (
    <div class="working" data-working="stopped">
      <span role="status">{words}</span>
      <button class="button" type="button" data-read-again onClick={onReadAgain}>
        {i18n.t('reader.readAgain')}
      </button>
    </div>
  );
}
