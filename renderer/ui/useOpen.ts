import { useSearchParams } from 'react-router';

/**
 * Which part of a page is open for writing. It stands in the address, so that it is open again after
 * the office was locked, and so that another page can lead right to it.
 */
export function useOpen(): readonly [string | null, (id: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const open = (id: string | null): void => {
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
  return [params.get('open'), open] as const;
}
