// *Try a text*: asks how the draft reads, a moment after each change. It must not keep the text anywhere.
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DraftView, type DraftViewProps, levelOf } from '../../components/DraftView.tsx';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import type { Level } from '../../lib/model/proposal.ts';
import { wordTrail } from '../../lib/proposals/trail.ts';
import { onOwnWords } from '../../lib/storage/settings.ts';

/** Long enough not to run at every key, short enough to feel immediate. */
const PAUSE_MS = 250;
const MAX_FILE_BYTES = 2_000_000;

const isTextFile = (file: File): boolean => file.type.startsWith('text/plain') || /\.(txt|text|md)$/i.test(file.name);

export function TryTab({ initialText }: { initialText: string }) {
  const [text, setText] = useState(initialText);
  const [answer, setAnswer] = useState<DraftViewProps['answer']>(null);
  const [first, setFirst] = useState<{ readonly level: Level | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Counts the times that the own words changed. */
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    onOwnWords(() => setTurn((before) => before + 1), stop.signal);
    return () => stop.abort();
  }, []);

  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const reply = await askFromOwnPage('analyseText', { text, language: null });
      if (!isCurrent) return;
      setProblem(reply.ok ? null : reply.text || i18n.t('panel.failed'));
      if (!reply.ok) return;
      setAnswer({ text, analysis: reply.value });
      // The first reading that has a level is what later ones are compared with.
      const level = levelOf(reply.value);
      setFirst((earlier) => (text.trim() === '' ? null : (earlier ?? (level === null ? null : { level }))));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, turn]);

  async function take(files: readonly File[]): Promise<void> {
    const file = files[0];
    if (!file) return;
    if (!isTextFile(file)) setProblem(i18n.t('try.notText'));
    else if (file.size > MAX_FILE_BYTES) setProblem(i18n.t('try.tooLarge'));
    else {
      setProblem(null);
      setFirst(null);
      setText(await file.text());
    }
  }

  return (
    <DraftView
      text={text}
      answer={answer}
      firstLevel={first ? first.level : answer ? levelOf(answer.analysis) : null}
      problem={problem}
      trailOf={(proposal) => wordTrail(proposal.trail, proposal.level, interfaceLanguage())}
      onText={setText}
      onFiles={(files) => void take(files)}
      onClear={() => {
        setText('');
        setFirst(null);
        setProblem(null);
      }}
    />
  );
}
