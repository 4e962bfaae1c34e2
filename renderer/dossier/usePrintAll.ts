import { useCallback, useRef, useState } from 'react';
import { useRead } from '../api/calls.ts';

/**
 * Printing all papers: they are fetched and laid out first, then the system is asked. What was laid out stays
 * for the next time, and is fetched anew when something of it changes.
 */
export function usePrintAll(id: string) {
  const [wanted, setWanted] = useState(false);
  const [busy, setBusy] = useState(false);
  const laid = useRef(false);
  const papers = useRead('dossier.print', { id }, { enabled: wanted });
  const start = (): void => {
    if (laid.current) {
      window.print();
      return;
    }
    setWanted(true);
    setBusy(true);
  };
  const ready = useCallback((): void => {
    laid.current = true;
    setBusy(false);
    window.print();
  }, []);
  return {
    start,
    ready,
    busy: busy && papers.error === null,
    error: papers.error,
    letters: wanted ? (papers.data?.letters ?? null) : null,
  };
}
