import { IconCheck } from '@tabler/icons-react';
import { after, candidates, mostStrongest, pick } from '#shared/assessment/cards.ts';
import { useChange } from '../../api/calls.ts';
import { headingId } from '../../interview/answers/answer.ts';
import screen from '../../interview/interview.module.css';
import type { StationProps } from './CardsPage.tsx';
import { NotSaved, Onward } from './Onward.tsx';
import classes from './ownHand.module.css';
import { Pictogram } from './Pictogram.tsx';
import { useTap } from './useTap.ts';
import { useCardTexts } from './words.ts';

interface Props extends StationProps {
  onBack(): void;
  onPause(): void;
}

/** The strongest cards beside each other; up to five are picked. */
export function StrongestCards({ clientId, turn, set, onBack, onPause }: Props) {
  const { texts, word } = useCardTexts();
  const store = useChange('assessment.pickStrongest');
  const { refused, tap } = useTap();
  const offered = candidates(turn);
  // A card that was laid elsewhere since is no longer among them.
  const picked = turn.picked.filter((code) => offered.includes(code));
  const full = picked.length >= Math.min(mostStrongest, offered.length);
  const next = (): void =>
    tap(
      () => store.mutateAsync({ clientId, competences: picked }),
      () => set({ picked, at: after({ ...turn, picked }) }),
    );
  return (
    <>
      <h1 className={screen.question} id={headingId} tabIndex={-1}>
        {word('strongestTitle')}
      </h1>
      <p className={screen.words}>{word('strongestText')}</p>
      <p className={screen.above} role="status">
        {word('picked', { n: picked.length, of: mostStrongest })}
      </p>
      <fieldset className={classes.strongest} aria-labelledby={headingId}>
        {offered.map((code) => {
          const on = picked.includes(code);
          return (
            <button
              key={code}
              type="button"
              className={classes.small}
              aria-pressed={on}
              aria-disabled={!on && full}
              onClick={() => set({ picked: pick(picked, code) })}
            >
              <Pictogram code={code} className={classes.little} />
              <span>{texts.cards[code]}</span>
              <IconCheck className={screen.tick} size={28} stroke={2.4} aria-hidden="true" />
            </button>
          );
        })}
      </fieldset>
      <NotSaved refused={refused} />
      <Onward onBack={onBack} onNext={next} onPause={onPause} />
    </>
  );
}
