import { useEffect, useState } from 'react';
import { useOpen } from './useOpen.ts';

export interface NewItem {
  /** Key of the form that stands for an item not in the list yet; null when there is none. */
  readonly formKey: string | null;
  /** Keeps the form of a new item the same form once the item is in the list: the focus must not jump. */
  keyOf(id: string): string;
  created(id: string): void;
  start(): void;
}

/** The form of a new item, from the click until the item has come back from the office. */
export function useNewItem(kind: string, ids: readonly string[]): NewItem {
  const [open, setOpen] = useOpen();
  const [made, setMade] = useState<Readonly<Record<string, string>>>({});
  const [waiting, setWaiting] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const arrived = waiting !== null && ids.includes(waiting);
  useEffect(() => {
    if (arrived) setWaiting(null);
  }, [arrived]);
  const nextKey = `${kind}-${turn}`;
  const typing = open === `new-${kind}`;
  return {
    formKey: typing ? nextKey : waiting !== null && !arrived ? (made[waiting] ?? null) : null,
    keyOf: (id) => made[id] ?? id,
    created(id) {
      setMade((before) => ({ ...before, [id]: nextKey }));
      setWaiting(id);
      setTurn((before) => before + 1);
      setOpen(id);
    },
    start: () => setOpen(`new-${kind}`),
  };
}
