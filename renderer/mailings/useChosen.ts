import { useState } from 'react';

/** What a list to choose from must know of a row. */
export interface Choosable {
  readonly id: string;
  /** Why it cannot be chosen; null: it can. */
  readonly excluded: string | null;
}

export interface Choice {
  isChosen(row: Choosable): boolean;
  toggle(id: string): void;
  setAll(all: boolean): void;
}

/** Who is chosen: those ticked, or all but those unticked. What is excluded never is. */
export function useChosen(): Choice {
  const [{ all, other }, setChosen] = useState<{ all: boolean; other: ReadonlySet<string> }>({
    all: false,
    other: new Set(),
  });
  return {
    isChosen: ({ id, excluded }) => excluded === null && all !== other.has(id),
    toggle(id) {
      const next = new Set(other);
      if (!next.delete(id)) next.add(id);
      setChosen({ all, other: next });
    },
    setAll: (next) => setChosen({ all: next, other: new Set() }),
  };
}
