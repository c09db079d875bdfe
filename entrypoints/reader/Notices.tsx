// What stands between the bar and the document: problems, what may be done about them, and what the reader should know. Props in, events out.
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReaderState } from './state.ts';

export interface NoticesProps {
  readonly state: ReaderState;
  /** Must reach the browser's permission call within the click. */
  readonly onAllow: () => void;
  readonly onRetry: () => void;
  readonly onPassword: (password: string) => void;
}

function Password({ isWrong, onPassword }: { isWrong: boolean; onPassword: (password: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  // Nothing else can be done until it is given; also after a wrong one.
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="notice"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(field.current?.value ?? '');
      }}
    >
      <p role="alert">{i18n.t(isWrong ? 'reader.passwordWrong' : 'reader.passwordHint')}</p>
      <div class="row">
        <label>
          {i18n.t('reader.password')}
          <input ref={field} type="password" autocomplete="off" />
        </label>
        <button class="button primary" type="submit">
          {i18n.t('reader.passwordOpen')}
        </button>
      </div>
    </form>
  );
}

export function Notices({ state, onAllow, onRetry, onPassword }: NoticesProps) {
  const { phase, address, problem, notices, canAllow, isPasswordWrong } = state;
  return (
    <>
      {phase === 'password' && <Password key={String(isPasswordWrong)} isWrong={isPasswordWrong} onPassword={onPassword} />}
      {problem !== null && (
        <div class="notice problem">
          <p role="alert">{problem}</p>
          {address && canAllow && (
            <>
              <p class="soft">{i18n.t('reader.allowHint', [address.host])}</p>
              <div class="row">
                <button class="button primary" type="button" data-allow onClick={onAllow}>
                  {i18n.t('reader.allow', [address.host])}
                </button>
                <button class="button" type="button" onClick={onRetry}>
                  {i18n.t('reader.retry')}
                </button>
              </div>
            </>
          )}
          {address && !canAllow && (
            <div class="row">
              <button class="button" type="button" onClick={onRetry}>
                {i18n.t('reader.retry')}
              </button>
            </div>
          )}
        </div>
      )}
      {notices.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
    </>
  );
}
