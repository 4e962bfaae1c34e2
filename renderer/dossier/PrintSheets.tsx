import { useEffect } from 'react';
import type { Letter } from '#shared/letters/letter.ts';
import { keyed } from '../letters/keyed.ts';
import { LetterPaper } from '../letters/LetterPaper.tsx';
import classes from './dossier.module.css';

interface Props {
  readonly letters: readonly Letter[];
  /** Fonts are there and pages are broken. */
  onReady(): void;
}

/** Every paper that may leave, in order, for the printer alone: on the screen nothing of it is seen or read out. */
export function PrintSheets({ letters, onReady }: Props) {
  useEffect(() => {
    let present = true;
    const settle = async (): Promise<void> => {
      await document.fonts.ready;
      // The papers measure themselves when the fonts are there, and are dealt out to pages a frame later.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (present) onReady();
    };
    void settle();
    return () => {
      present = false;
    };
  }, [onReady]);
  return (
    <div className={classes.sheets} inert>
      {keyed(letters).map(({ key, value: letter }) => (
        <LetterPaper key={key} letter={letter} />
      ))}
    </div>
  );
}
