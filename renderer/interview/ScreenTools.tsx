import { IconLanguage, IconRotate2, IconTextDecrease, IconTextIncrease } from '@tabler/icons-react';
import { sayWord, type Word } from '#shared/interview/said.ts';
import classes from './interview.module.css';
import { LeaveButton } from './LeaveButton.tsx';
import { useLook } from './look.ts';

/** What the client can do with the screen itself; and, apart from it, the way back to the counsellor. */
export function ScreenTools({ onLeave }: { onLeave(): void }) {
  const { language, size, turned, change, chooseLanguage } = useLook();
  const tool = (word: Word, Icon: typeof IconLanguage, possible: boolean, run: () => void) => (
    <button
      type="button"
      className={classes.tool}
      aria-label={sayWord(language, word).text}
      title={sayWord(language, word).text}
      aria-disabled={!possible}
      onClick={() => possible && run()}
    >
      <Icon size={26} stroke={1.6} aria-hidden="true" />
    </button>
  );
  return (
    <header className={classes.tools}>
      {chooseLanguage && tool('changeLanguage', IconLanguage, true, chooseLanguage)}
      {tool('smaller', IconTextDecrease, size > 1, () => change({ size: size - 1 }))}
      {tool('larger', IconTextIncrease, size < 3, () => change({ size: size + 1 }))}
      {tool('rotate', IconRotate2, true, () => change({ turned: !turned }))}
      <span className={classes.gap} />
      <LeaveButton onLeave={onLeave} />
    </header>
  );
}
