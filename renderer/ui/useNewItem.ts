import { useState } from 'react';
import { useOpen } from './useOpen.ts';

/** The form of a new item, from the click until it is closed. `id` once its first value made the item. */
interface Session {
  readonly key: string;
  readonly id: string | null;
  /** What the address said when the session changed it; it follows a moment later. */
  readonly from: string | null;
  readonly settled: boolean;
}

export interface NewItem {
  /** Null when no form of a new item is open. */
  readonly session: Pick<Session, 'key' | 'id'> | null;
  /** Keeps the form of a new item the same form once the item is in the list: the focus must not jump. */
  keyOf(id: string): string;
  created(id: string): void;
  start(): void;
}

/**
 * The address says what is open, so that it is open again after a lock. It changes later than the item is
 * made and read back, and a key typed in between must not be lost: the form lives by the session.
 */
export function useNewItem(kind: string): NewItem {
  const [open, setOpen] = useOpen();
  const asked = `new-${kind}`;
  const [turn, setTurn] = useState(0);
  const [made, setMade] = useState<Readonly<Record<string, string>>>({});
  const [session, setSession] = useState<Session | null>(null);
  const key = `${kind}-${turn}`;

  const begin = (settled: boolean): void => {
    setSession({ key, id: null, from: open, settled });
    setTurn(turn + 1);
  };
  const wanted = session === null ? null : (session.id ?? asked);
  if (session === null) {
    if (open === asked) begin(true);
  } else if (open === wanted) {
    if (!session.settled) setSession({ ...session, settled: true });
  } else if (session.settled || open !== session.from) setSession(null);

  return {
    session,
    keyOf: (id) => made[id] ?? id,
    created(id) {
      if (session === null) return;
      setMade((before) => ({ ...before, [id]: session.key }));
      setSession({ ...session, id, from: open, settled: false });
      setOpen(id);
    },
    start() {
      begin(false);
      setOpen(asked);
    },
  };
}
