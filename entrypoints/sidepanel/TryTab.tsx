// *Try a text*: asks how the draft reads, a moment after each change. It must not keep the text anywhere.
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DraftView, type DraftViewProps, levelOf } from '../../components/DraftView.tsx';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import type { Level } from '../../lib/model/proposal.ts';
import { fail } from '../../lib/model/result.ts';
import { wordTrail } from '../../lib/proposals/trail.ts';
import { onOwnWords } from '../../lib/storage/settings.ts';
import { readDropped } from './dropped-text.ts';

/** Long enough not to run at every key, short enough to feel immediate. */
const PAUSE_MS = 250;

export function TryTab({ initialText }: { initialText: string }) {
  const [text, setText] = useState(initialText);
  const [answer, setAnswer] = useState<DraftViewProps['answer']>(null);
  const [first, setFirst] = useState<{ readonly level: Level | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Counts the times that the own words changed. */
  const [turn, setTurn] = useState(0);
  const dropping = useRef(new AbortController());

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
    dropping.current.abort();
    const mine = new AbortController();
    dropping.current = mine;
    const read = await readDropped(file, mine.signal).catch((error: unknown) => {
      if (!mine.signal.aborted) console.error('Detaljlupen could not read a dropped file.', error);
      return fail('bug', i18n.t('background.bug'));
    });
    // Another file was dropped meanwhile.
    if (mine.signal.aborted) return;
    setProblem(read.ok ? null : read.text);
    if (!read.ok) return;
    setFirst(null);
    setText(read.value);
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
