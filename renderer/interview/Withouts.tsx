import classes from './interview.module.css';
import { ScreenWord } from './SaidText.tsx';

interface Props {
  /** What was answered instead, if anything. */
  readonly without: string | undefined;
  onLeave(why: 'unknown' | 'declined'): void;
}

/** The two answers that are always there: unknown, and not to be said. */
export function Withouts({ without, onLeave }: Props) {
  return (
    <div className={classes.withouts}>
      {(['unknown', 'declined'] as const).map((why) => (
        <button
          key={why}
          type="button"
          className={classes.deed}
          aria-pressed={without === why}
          onClick={() => onLeave(why)}
        >
          <ScreenWord word={why} />
        </button>
      ))}
    </div>
  );
}
