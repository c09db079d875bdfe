// A button for what cannot be undone: each question is answered before it happens. It must not happen by one press, nor by Enter held down.

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface Question {
  readonly text: string;
  readonly yes: string;
}

export interface AskedButtonProps {
  readonly label: string;
  /** One for what takes one document, two for what takes all. */
  readonly questions: readonly Question[];
  readonly onConfirmed: () => void;
}

export function AskedButton({ label, questions, onConfirmed }: AskedButtonProps) {
  const [asked, setAsked] = useState<number | null>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);

  // The safe answer has the focus each time, so that a key held down answers nothing away.
  useEffect(() => {
    if (asked !== null) cancel.current?.focus();
    else if (wasAsked.current) opener.current?.focus();
    wasAsked.current = asked !== null;
  }, [asked]);

  const question = asked === null ? undefined : questions[asked];
  if (!question) {
    return (
      <button class="button" type="button" ref={opener} onClick={() => setAsked(0)}>
        {label}
      </button>
    );
  }
  const isLast = asked === questions.length - 1;
  const answer = (): void => {
    setAsked(isLast ? null : (asked ?? 0) + 1);
    if (isLast) onConfirmed();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form that is none
    <div class="asked" role="group" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && setAsked(null)}>
      <p role="alert">{question.text}</p>
      <button class="button" type="button" ref={cancel} onClick={() => setAsked(null)}>
        {i18n.t('panel.cancel')}
      </button>
      <button class="button" type="button" data-confirm={asked} onClick={answer}>
        {question.yes}
      </button>
    </div>
  );
}
