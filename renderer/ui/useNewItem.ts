import { useState } from 'react';
import { useOpen } from './OpenPart.tsx';

export interface NewItem {
  /** The open form of a new item; `id` once its first value has made the item. Null when none is open. */
  readonly session: { readonly key: string; readonly id: string | null } | null;
  /** Keeps the form of a new item the same form once the item is in the list: the focus must not jump. */
  keyOf(id: string): string;
  created(id: string): void;
  start(): void;
}

/** The form of a new item, from the click until it is closed. `ids` of the items that are there. */
export function useNewItem(kind: string, ids: readonly string[]): NewItem {
  const [open, setOpen] = useOpen();
  const asked = `new-${kind}`;
  const [turn, setTurn] = useState(0);
  const [made, setMade] = useState<Readonly<Record<string, string>>>({});
  /** The item this form has just made, as long as the form is open. */
  const [last, setLast] = useState<string | null>(null);
  const [arrived, setArrived] = useState(false);
  const there = last !== null && ids.includes(last);
  if (there && !arrived) setArrived(true);
  // Closed, or its making was undone.
  if (last !== null && (open !== last || (arrived && !there))) setLast(null);
  const key = `${kind}-${turn}`;
  const keyOf = (id: string): string => made[id] ?? id;
  return {
    session:
      open === asked
        ? { key, id: null }
        : last !== null && open === last
          ? { key: keyOf(last), id: last }
          : null,
    keyOf,
    created(id) {
      setMade((before) => ({ ...before, [id]: key }));
      setLast(id);
      setArrived(false);
      setTurn(turn + 1);
      setOpen(id);
    },
    start: () => setOpen(asked),
  };
}
