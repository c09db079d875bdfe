// The unsaved words in the card's editor: saved on leaving, kept where saving failed. It must not lose a word, whatever goes wrong.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardControl, Problem } from './card-model.ts';

export type Saving = { readonly state: 'idle' | 'saving' | 'saved' } | { readonly state: 'problem'; readonly text: string };

/** `kept` is what is stored; `save` is called only for other words than those. */
export function useComment(kept: string, save: (comment: string) => Promise<Problem>, control: CardControl | undefined) {
  const [draft, setDraft] = useState(kept);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  // Saved words, which may be ahead of the prop until the view comes back.
  const saved = useRef(kept);
  const latest = useRef(draft);
  const underWay = useRef<Promise<boolean> | null>(null);

  // Another window's words come in where nothing unsaved stands in their way.
  useEffect(() => {
    if (latest.current === saved.current) {
      latest.current = kept;
      setDraft(kept);
    }
    saved.current = kept;
  }, [kept]);

  async function write(): Promise<boolean> {
    const words = latest.current;
    setSaving({ state: 'saving' });
    const problem = await save(words);
    if (problem !== null) {
      setSaving({ state: 'problem', text: problem });
      return false;
    }
    saved.current = words;
    setSaving({ state: 'saved' });
    return true;
  }

  async function flush(): Promise<boolean> {
    // One at a time, and once more where words came in meanwhile.
    while (underWay.current) await underWay.current;
    if (latest.current === saved.current) return true;
    underWay.current = write();
    try {
      return await underWay.current;
    } finally {
      underWay.current = null;
    }
  }

  const flushNow = useRef(flush);
  flushNow.current = flush;
  // Before anybody can ask, and taken back only where no later card has put its own there.
  useLayoutEffect(() => {
    if (!control) return;
    const mine = (): Promise<boolean> => flushNow.current();
    control.flush = mine;
    return () => {
      if (control.flush === mine) control.flush = null;
    };
  }, [control]);

  return {
    draft,
    saving,
    flush,
    edit(words: string): void {
      latest.current = words;
      setDraft(words);
      setSaving({ state: 'idle' });
    },
  };
}
