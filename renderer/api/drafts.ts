import { useCallback, useSyncExternalStore } from 'react';
import { call } from './calls.ts';
import { hold } from './pending.ts';

/** Shorter than most people need from key to key: a crash costs no more than the last one. */
const restMs = 100;
/** Who types without a rest is stored meanwhile all the same. */
const longestMs = 300;

const values = new Map<string, string>();
interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  /** Of the first change that is not stored yet, in milliseconds of the clock. */
  readonly since: number;
  release(): void;
}
const timers = new Map<string, Waiting>();
const listeners = new Set<() => void>();
/** Before unlocking there is no vault to store in; drafts then live in memory only. */
let unlocked = false;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Puts in what `session.resume` brought; called once after unlocking. */
export function loadDrafts(drafts: Readonly<Record<string, string>>): void {
  unlocked = true;
  values.clear();
  for (const [key, value] of Object.entries(drafts)) values.set(key, value);
  for (const listener of listeners) listener();
}

export const draftNow = (key: string): string | null => values.get(key) ?? null;

async function store(key: string): Promise<void> {
  const waiting = timers.get(key);
  if (waiting) {
    clearTimeout(waiting.timer);
    timers.delete(key);
  }
  await call('session.draft', { key, value: draftNow(key) }).catch(() => undefined);
  waiting?.release();
}

/** Keeps a draft in the vault, a moment after the last change. `null` forgets it. */
export function setDraft(key: string, value: string | null): void {
  if (value === draftNow(key)) return;
  if (value === null) values.delete(key);
  else values.set(key, value);
  for (const listener of listeners) listener();
  if (!unlocked) return;
  const before = timers.get(key);
  if (before) clearTimeout(before.timer);
  const release = before?.release ?? hold(() => store(key));
  const since = before?.since ?? Date.now();
  const rest = Math.max(0, Math.min(restMs, since + longestMs - Date.now()));
  timers.set(key, { timer: setTimeout(() => void store(key), rest), since, release });
}

/**
 * Half-typed input that survives the lock and a crash: text by key, kept per counsellor in the vault.
 * Returns the text, a setter, and a function that forgets it (after submitting).
 */
export function useDraft(key: string): readonly [string | null, (value: string) => void, () => void] {
  const value = useSyncExternalStore(subscribe, () => draftNow(key));
  const set = useCallback((next: string) => setDraft(key, next), [key]);
  const forget = useCallback(() => setDraft(key, null), [key]);
  return [value, set, forget] as const;
}

/** A draft of several fields as JSON; `empty` gives what is missing, also after the form has grown. */
export function useFormDraft<T extends object>(
  key: string,
  empty: T,
): readonly [T, (next: T) => void, () => void] {
  const [text, set, forget] = useDraft(key);
  return [parse(text, empty), (next) => set(JSON.stringify(next)), forget] as const;
}

function parse<T extends object>(text: string | null, empty: T): T {
  if (text === null) return empty;
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<T>) };
  } catch {
    return empty;
  }
}
