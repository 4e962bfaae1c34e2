import { createContext, type ReactNode, useContext, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWayBackOfFocus } from './useWayBackOfFocus.ts';

type Open = readonly [string | null, (id: string | null) => void];

const OpenContext = createContext<Open>([null, () => undefined]);

/**
 * Which part of a page is open for writing. It stands in the address, so that it is open again after the
 * office was locked, and so that another page can lead right to it. The address follows a moment later
 * than a key is pressed, so what counts is kept here.
 */
export function OpenPart({ children }: { readonly children: ReactNode }) {
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState(() => params.get('open'));
  const leaving = useWayBackOfFocus(open !== null);
  const change = (id: string | null): void => {
    if (open === null && id !== null) leaving();
    setOpen(id);
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('field');
        if (id === null) next.delete('open');
        else next.set('open', id);
        return next;
      },
      { replace: true },
    );
  };
  return <OpenContext value={[open, change]}>{children}</OpenContext>;
}

export const useOpen = (): Open => useContext(OpenContext);
