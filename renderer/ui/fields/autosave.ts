import type { AppError, Result } from '#shared/contract/result.ts';

/**
 * One field that stores itself, without React: what is typed is stored a moment after the last key, never
 * two writes at a time, and text the office or the field's own rule refuses is kept as a draft.
 */

export type Parsed<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly error: AppError };

/** `held`: nothing to write to yet (a person without a name); the text waits as a draft. */
export type SaveOutcome = Result<unknown> | 'held';

export type Phase = 'idle' | 'waiting' | 'saving' | 'saved' | 'held' | 'refused' | 'failed';

export interface AutosaveState {
  readonly text: string;
  readonly phase: Phase;
  readonly error: AppError | null;
}

export interface AutosaveRules<V> {
  parse(text: string): Parsed<V>;
  format(value: V): string;
  /** Must not throw. */
  save(value: V): Promise<SaveOutcome>;
  readDraft(): string | null;
  writeDraft(text: string | null): void;
  /** Announces unsaved text to whoever locks or closes; see `renderer/api/pending.ts`. */
  hold(writer: () => Promise<void>): () => void;
}

export interface Autosave {
  subscribe(listener: () => void): () => void;
  state(): AutosaveState;
  /** A key was pressed. */
  type(text: string): void;
  /** A value was picked: stored without waiting. */
  choose(text: string): void;
  /** The field was left: stores, and shows what was understood in its usual form. */
  leave(): void;
  /** What the office has now, as text. Never overwrites what is being typed. */
  receive(text: string): void;
  storeNow(): Promise<void>;
}

/** Half a second of rest and the call itself stay below one second after the last key. */
export const restMs = 500;
const shownMs = 2500;

export function createAutosave<V>(first: string, rules: () => AutosaveRules<V>): Autosave {
  const draft = rules().readDraft();
  let stored = first;
  let received = first;
  let state: AutosaveState = { text: draft ?? first, phase: 'idle', error: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let letGo: (() => void) | undefined;
  const listeners = new Set<() => void>();

  function set(next: Partial<AutosaveState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function release(): void {
    letGo?.();
    letGo = undefined;
  }

  /** The text as the field would write it itself; null when it is not understood. */
  function canonical(text: string): string | null {
    const parsed = rules().parse(text);
    return parsed.ok ? rules().format(parsed.value) : null;
  }

  function clean(phase: Phase): void {
    rules().writeDraft(null);
    release();
    set({ phase, error: null });
    if (phase === 'saved') setTimeout(() => state.phase === 'saved' && set({ phase: 'idle' }), shownMs);
  }

  function keep(phase: Phase, error: AppError | null): void {
    rules().writeDraft(state.text);
    // A failed write stays held: whoever locks tries it once more.
    if (phase !== 'failed') release();
    set({ phase, error });
  }

  async function storeLoop(): Promise<void> {
    while (state.text !== stored) {
      const text = state.text;
      const parsed = rules().parse(text);
      if (!parsed.ok) return keep('refused', parsed.error);
      set({ phase: 'saving', error: null });
      const outcome = await rules().save(parsed.value);
      if (outcome !== 'held' && outcome.ok) stored = text;
      else if (state.text === text)
        return outcome === 'held' ? keep('held', null) : keep('failed', outcome.error);
    }
    clean('saved');
  }

  function storeNow(): Promise<void> {
    clearTimeout(timer);
    if (running) return running;
    if (state.text === stored) return Promise.resolve();
    running = storeLoop().finally(() => {
      running = undefined;
    });
    return running;
  }

  function type(text: string): void {
    clearTimeout(timer);
    if (text === stored && !running) {
      set({ text });
      clean('idle');
      return;
    }
    letGo ??= rules().hold(storeNow);
    // Before it is stored as an answer it is stored as a draft: the office may die in between.
    rules().writeDraft(text);
    set({ text, phase: 'waiting', error: null });
    timer = setTimeout(() => void storeNow(), restMs);
  }

  /** „1.5.80“ becomes „01.05.1980“, but only once the field is left and stored. */
  function tidy(): void {
    if (state.text !== stored) return;
    const tidied = canonical(state.text);
    if (tidied === null || tidied === state.text) return;
    stored = tidied;
    set({ text: tidied });
  }

  function receive(text: string): void {
    if (text === received) return;
    received = text;
    if (running) return;
    if (canonical(state.text) === text) {
      if (state.text === stored) return;
      stored = state.text;
      clean('saved');
    } else if (state.text === stored) {
      stored = text;
      set({ text, phase: 'idle', error: null });
    } else stored = text;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    type,
    choose(text) {
      type(text);
      void storeNow();
    },
    leave: () => void storeNow().then(tidy),
    receive,
    storeNow,
  };
}
