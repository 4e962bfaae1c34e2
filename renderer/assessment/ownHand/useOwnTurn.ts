import type { ZodType } from 'zod';
import { draftNow, setDraft, useDraft } from '../../api/drafts.ts';

export interface OwnTurn<T> {
  readonly turn: T | null;
  set(patch: Partial<T>): void;
  forget(): void;
}

function read<T>(text: string | null, shape: ZodType<T>): T | null {
  if (text === null) return null;
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const cardsKey = (clientId: string): string => `cards-${clientId}`;
export const gridKey = (clientId: string): string => `language-grid-${clientId}`;

/** Turns the screen round; what was begun before is forgotten. */
export const beginOwnTurn = (key: string, begun: object): void => setDraft(key, JSON.stringify(begun));

/** A turn of the screen, the one under way or the last one. Survives a lock. */
export function useOwnTurn<T extends object>(key: string, shape: ZodType<T>): OwnTurn<T> {
  const [text, store, forget] = useDraft(key);
  return {
    turn: read(text, shape),
    set(patch) {
      // As it is now, not as it was drawn: two taps may come in one breath.
      const now = read(draftNow(key), shape);
      if (now) store(JSON.stringify({ ...now, ...patch }));
    },
    forget,
  };
}
