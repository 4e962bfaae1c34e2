import { type Turn, turn } from '#shared/interview/turn.ts';
import { draftNow, setDraft, useDraft } from '../api/drafts.ts';

const keyOf = (clientId: string): string => `client-view-${clientId}`;

function read(text: string | null): Turn | null {
  if (text === null) return null;
  try {
    return turn.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Turns the screen round; what was begun before is forgotten. */
export const beginTurn = (clientId: string, begun: Turn): void =>
  setDraft(keyOf(clientId), JSON.stringify(begun));

/** As it is at this moment, with what was tapped a moment ago. */
export const turnNow = (clientId: string): Turn | null => read(draftNow(keyOf(clientId)));

export interface TurnState {
  readonly turn: Turn | null;
  set(patch: Partial<Turn>): void;
  forget(): void;
}

/** The turn of the screen for a person, the one under way or the last one. Survives a lock. */
export function useTurn(clientId: string): TurnState {
  const [text, store, forget] = useDraft(keyOf(clientId));
  return {
    turn: read(text),
    set(patch) {
      // As it is now, not as it was drawn: two taps may come in one breath.
      const now = turnNow(clientId);
      if (now) store(JSON.stringify({ ...now, ...patch }));
    },
    forget,
  };
}
