// What the reader asks and explains in a window of its own: which pages to print, and its keys. Props in, events out.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReaderState } from './state.ts';

export interface DialogsProps {
  readonly state: ReaderState;
  readonly onClose: () => void;
  readonly onPrint: (from: number, to: number) => void;
}

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Nothing is to be filled in. */
  readonly isText?: boolean;
}

function Dialog({ title, onClose, children, isText = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // The browser keeps the focus inside, and gives it back afterwards.
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onClose={onClose}>
      {/* It is read first, and a long one begins at its top. */}
      <h2 id="dialog-title" tabIndex={-1} autofocus={isText}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

const toPage = (text: string, count: number, otherwise: number): number => {
  const page = Number.parseInt(text, 10);
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), count) : otherwise;
};

function PrintDialog({ count, onClose, onPrint }: { count: number; onClose: () => void; onPrint: DialogsProps['onPrint'] }) {
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState(String(count));
  const [first, last] = [toPage(from, count, 1), toPage(to, count, count)];
  return (
    <Dialog title={i18n.t('reader.printTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPrint(Math.min(first, last), Math.max(first, last));
        }}
      >
        <p class="row">
          <label>
            {i18n.t('reader.printFrom')}{' '}
            <input inputMode="numeric" data-print="from" size={4} value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
          </label>
          <label>
            {i18n.t('reader.printTo')}{' '}
            <input inputMode="numeric" data-print="to" size={4} value={to} onInput={(event) => setTo(event.currentTarget.value)} />
          </label>
          <span>{i18n.t('reader.pageOf', [String(count)])}</span>
        </p>
        <p class="soft">{i18n.t('reader.printHint')}</p>
        <div class="row">
          <button class="button primary" type="submit" data-print="go">
            {i18n.t('reader.print')}
          </button>
          <button class="button" type="button" onClick={onClose}>
            {i18n.t('reader.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function KeysDialog({ onClose }: { onClose: () => void }) {
  const keys: readonly (readonly [string, string])[] = [
    ['↑ ↓', i18n.t('reader.key.scroll')],
    ['Page Up, Page Down', i18n.t('reader.key.screen')],
    ['Home, End', i18n.t('reader.key.ends')],
    ['← →', i18n.t('reader.key.pages')],
    ['Ctrl+F', i18n.t('reader.key.search')],
    ['F3, Shift+F3, Enter, Shift+Enter', i18n.t('reader.key.match')],
    ['Ctrl+P', i18n.t('reader.key.print')],
    ['+ −', i18n.t('reader.key.zoom')],
    ['0', i18n.t('reader.key.fit')],
    ['R, Shift+R', i18n.t('reader.key.rotate')],
    ['F4', i18n.t('reader.key.side')],
    ['Alt+Shift+J, Alt+Shift+K', i18n.t('reader.key.findings')],
    ['?', i18n.t('reader.key.help')],
  ];
  return (
    <Dialog title={i18n.t('reader.keys')} onClose={onClose} isText>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button class="button primary" type="button" onClick={onClose}>
        {i18n.t('reader.close')}
      </button>
    </Dialog>
  );
}

export function Dialogs({ state: { dialog, pageCount }, onClose, onPrint }: DialogsProps) {
  if (dialog === 'print') return <PrintDialog count={pageCount} onClose={onClose} onPrint={onPrint} />;
  return dialog === 'keys' ? <KeysDialog onClose={onClose} /> : null;
}
