import { useEffect, useRef } from 'react';
import { after, ratingOfSort, type Sort, sorts } from '#shared/assessment/cards.ts';
import { useChange } from '../../api/calls.ts';
import { headingId } from '../../interview/answers/answer.ts';
import screen from '../../interview/interview.module.css';
import type { StationProps } from './CardsPage.tsx';
import { NotSaved, Onward } from './Onward.tsx';
import classes from './ownHand.module.css';
import { Pictogram } from './Pictogram.tsx';
import { handOf, useTap } from './useTap.ts';
import { useCardTexts } from './words.ts';

interface Props extends StationProps {
  readonly competence: string;
  onBack(): void;
  onPause(): void;
}

/** One card, and the four sides it may be laid to: by a tap, or by the keys 1 to 4. */
export function SortCard({ clientId, turn, set, competence, onBack, onPause }: Props) {
  const { texts, word } = useCardTexts();
  const store = useChange('assessment.sortCard');
  const { refused, tap } = useTap();
  const given = handOf(turn);
  const sort = (side: Sort): void =>
    tap(
      () => store.mutateAsync({ clientId, competence, value: ratingOfSort[side], given }),
      () => set({ sorted: { ...turn.sorted, [competence]: side }, at: after(turn) }),
    );
  useSortKeys(sort);
  const n = turn.cards.indexOf(competence) + 1;
  const of = turn.cards.length;
  return (
    <>
      <p className={screen.above}>{word('progress', { n, of })}</p>
      <progress className={classes.progress} value={n} max={of} aria-hidden="true" />
      <div className={classes.card}>
        <Pictogram code={competence} className={classes.large} />
        <h1 className={classes.sentence} id={headingId} tabIndex={-1}>
          {texts.cards[competence]}
        </h1>
      </div>
      <p className={classes.ask}>{word('fits')}</p>
      <fieldset className={classes.sides} aria-labelledby={headingId}>
        {sorts.map((side, at) => (
          <button
            key={side}
            type="button"
            className={screen.option}
            aria-pressed={turn.sorted[competence] === side}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => sort(side)}
          >
            <span>{word(side)}</span>
            <small className={classes.key} aria-hidden="true">
              {at + 1}
            </small>
          </button>
        ))}
      </fieldset>
      <NotSaved refused={refused} />
      <Onward onBack={onBack} onPause={onPause} />
    </>
  );
}

function useSortKeys(sort: (side: Sort) => void): void {
  const latest = useRef(sort);
  useEffect(() => {
    latest.current = sort;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const side = sorts[Number(event.key) - 1];
      if (side !== undefined) latest.current(side);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
