import { useEffect, useRef } from 'react';
import { lockNow } from '../locking.ts';
import { asTextField, forgetTyping, hasOwnUndo, watchTyping } from './typing.ts';
import type { Undo } from './useUndo.ts';

interface Deeds {
  readonly undo: Undo;
  readonly showHelp: () => void;
  readonly searching: boolean;
  readonly setSearching: (open: boolean) => void;
}

/** What a key press asks for, if it is one of the frame's own. */
function wanted(event: KeyboardEvent): 'search' | 'lock' | 'undo' | 'redo' | 'help' | null {
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (event.key === 'F1') return 'help';
  if (!mod) return event.key === '?' && !asTextField(event.target) ? 'help' : null;
  if (event.altKey) return null;
  if (key === 'k') return 'search';
  if (key === 'l') return 'lock';
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}

const isCovered = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** The frame's keys. Ctrl+Z and Ctrl+Y stay with a text field while it has typing to take back. */
export function useShortcuts(deeds: Deeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const stop = watchTyping();
    const press = (event: KeyboardEvent): void => {
      const want = wanted(event);
      if (want === null) return;
      if ((want === 'undo' || want === 'redo') && hasOwnUndo(event.target)) return;
      event.preventDefault();
      // Over a dialog only locking works, and Ctrl+K closes its own.
      const { undo, showHelp, searching, setSearching } = latest.current;
      if (want === 'search' && searching) setSearching(false);
      if (want !== 'lock' && isCovered()) return;
      if (want === 'search') setSearching(true);
      else if (want === 'lock') void lockNow();
      else if (want === 'help') showHelp();
      else void (want === 'undo' ? undo.undo() : undo.redo()).then(forgetTyping);
    };
    document.addEventListener('keydown', press);
    return () => {
      stop();
      document.removeEventListener('keydown', press);
    };
  }, []);
}
