import type { Letter } from '#shared/letters/letter.ts';
import { paperWords } from '#shared/letters/words.ts';
import styles from './letterPaper.module.css';

interface CheckBoxProps {
  readonly letter: Letter;
  readonly checked: boolean;
}

/** A box to tick by hand; drawn, because not every machine has a font with one. */
export function CheckBox({ letter, checked }: CheckBoxProps) {
  const words = paperWords(letter);
  return (
    <svg
      className={styles.box}
      viewBox="0 0 20 20"
      role="img"
      aria-label={checked ? words.ticked : words.notTicked}
    >
      <rect x="1" y="1" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {checked && <path d="M5 10.5 8.5 14 15 6" fill="none" stroke="currentColor" strokeWidth="2" />}
    </svg>
  );
}
