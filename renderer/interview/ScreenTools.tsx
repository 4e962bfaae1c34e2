import { IconLanguage, IconRotate2, IconTextDecrease, IconTextIncrease } from '@tabler/icons-react';
import { sayWord, type Word } from '#shared/interview/said.ts';
import classes from './interview.module.css';
import { LeaveButton } from './LeaveButton.tsx';
import { useScreen } from './screen.ts';

/** What the client can do with the screen itself; and, apart from it, the way back to the counsellor. */
export function ScreenTools({ onLeave }: { onLeave(): void }) {
  const { language, turn, set } = useScreen();
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
      {turn.at !== 'language' &&
        tool('changeLanguage', IconLanguage, true, () => set({ at: 'language', resume: turn.at }))}
      {tool('smaller', IconTextDecrease, turn.size > 1, () => set({ size: turn.size - 1 }))}
      {tool('larger', IconTextIncrease, turn.size < 3, () => set({ size: turn.size + 1 }))}
      {tool('rotate', IconRotate2, true, () => set({ turned: !turn.turned }))}
      <span className={classes.gap} />
      <LeaveButton onLeave={onLeave} />
    </header>
  );
}
