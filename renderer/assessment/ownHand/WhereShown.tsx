import { useState } from 'react';
import { type Origin, origins } from '#shared/assessment/strength.ts';
import { useChange, useRead } from '../../api/calls.ts';
import { headingId } from '../../interview/answers/answer.ts';
import { TapOptions } from '../../interview/answers/TapOptions.tsx';
import screen from '../../interview/interview.module.css';
import { ScreenWord } from '../../interview/SaidText.tsx';
import type { StationProps } from './CardsPage.tsx';
import { NotSaved, Onward } from './Onward.tsx';
import classes from './ownHand.module.css';
import { Pictogram } from './Pictogram.tsx';
import { useTaps } from './useTap.ts';
import { useCardTexts } from './words.ts';

interface Props extends StationProps {
  readonly competence: string;
  onBack(): void;
  onNext(): void;
  onPause(): void;
}

/** Where one of the strongest has shown itself, in one or several of six places. */
export function WhereShown({ clientId, turn, competence, onBack, onNext, onPause }: Props) {
  const { texts, word } = useCardTexts();
  const store = useChange('assessment.rate');
  const profile = useRead('assessment.get', { clientId });
  const { refused, add } = useTaps();
  // What was tapped counts at once; the file follows.
  const [tapped, setTapped] = useState<readonly Origin[] | null>(null);
  const known = profile.data?.facts.strengths.find((one) => one.competence === competence);
  const chosen = tapped ?? known?.origins ?? [];
  const toggle = (code: string): void => {
    const wanted: readonly Origin[] = chosen.includes(code as Origin)
      ? chosen.filter((one) => one !== code)
      : origins.filter((one) => one === code || chosen.includes(one));
    setTapped(wanted);
    add(() => store.mutateAsync({ clientId, competence, patch: { origins: [...wanted] } }));
  };
  const n = turn.picked.indexOf(competence) + 1;
  return (
    <>
      <p className={screen.above}>{word('progress', { n, of: turn.picked.length })}</p>
      <div className={classes.subject}>
        <Pictogram code={competence} className={classes.little} />
        <span>{texts.cards[competence]}</span>
      </div>
      <h1 className={screen.question} id={headingId} tabIndex={-1}>
        {word('where')}
      </h1>
      <p className={screen.hint}>
        <ScreenWord word="several" />
      </p>
      <TapOptions
        options={origins.map((code) => ({ code, label: texts.origins[code] }))}
        chosen={chosen}
        onTap={toggle}
      />
      <NotSaved refused={refused} />
      <Onward onBack={onBack} onNext={onNext} onPause={onPause} />
    </>
  );
}
