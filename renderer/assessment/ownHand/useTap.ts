import { useRef, useState } from 'react';
import type { Look } from '#shared/assessment/look.ts';

/** How an answer on this screen comes. */
export const handOf = ({ language, interpreter }: Look) =>
  ({ source: 'ownHand', language, interpreter }) as const;

/** Stores one tap at a time; what could not be stored stays in sight, with the sentence that says so. */
export function useTap(): {
  readonly refused: boolean;
  tap(store: () => Promise<unknown>, then: () => void): void;
} {
  const [refused, setRefused] = useState(false);
  const busy = useRef(false);
  return {
    refused,
    tap(store, then) {
      if (busy.current) return;
      busy.current = true;
      store()
        .then(
          () => {
            setRefused(false);
            then();
          },
          () => setRefused(true),
        )
        .finally(() => {
          busy.current = false;
        });
    },
  };
}

/** Where several may be tapped one after another: each is stored after the one before it, and none is lost. */
export function useTaps(): { readonly refused: boolean; add(store: () => Promise<unknown>): void } {
  const [refused, setRefused] = useState(false);
  const last = useRef<Promise<void>>(Promise.resolve());
  return {
    refused,
    add(store) {
      last.current = last.current.then(store).then(
        () => setRefused(false),
        () => setRefused(true),
      );
    },
  };
}
