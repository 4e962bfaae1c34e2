import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { draftNow, setDraft } from '../../api/drafts.ts';
import { hold } from '../../api/pending.ts';
import { type AutosaveState, createAutosave, type Parsed, type SaveOutcome } from './autosave.ts';

export interface AutosaveOptions<V> {
  /** Unique per record and field: the draft's key and the input's id. */
  readonly id: string;
  readonly stored: V;
  format(value: V): string;
  parse(text: string): Parsed<V>;
  save(value: V): Promise<SaveOutcome>;
}

export interface AutosaveField extends AutosaveState {
  type(text: string): void;
  choose(text: string): void;
  leave(): void;
}

/** A field that stores itself half a second after the last key, on leaving, and before the office locks. */
export function useAutosave<V>(options: AutosaveOptions<V>): AutosaveField {
  const latest = useRef(options);
  useLayoutEffect(() => {
    // A record just made gives its fields their lasting names; a draft goes along.
    const before = latest.current.id;
    latest.current = options;
    if (before === options.id) return;
    setDraft(options.id, draftNow(before));
    setDraft(before, null);
  });
  const [auto] = useState(() =>
    createAutosave<V>(options.format(options.stored), () => ({
      parse: (text) => latest.current.parse(text),
      format: (value) => latest.current.format(value),
      save: (value) => latest.current.save(value),
      readDraft: () => draftNow(latest.current.id),
      writeDraft: (text) => setDraft(latest.current.id, text),
      hold,
    })),
  );
  const state = useSyncExternalStore(auto.subscribe, auto.state);
  const storedText = options.format(options.stored);
  useEffect(() => auto.receive(storedText), [auto, storedText]);
  useEffect(() => {
    void auto.storeNow();
    return () => void auto.storeNow();
  }, [auto]);
  return { ...state, type: auto.type, choose: auto.choose, leave: auto.leave };
}
