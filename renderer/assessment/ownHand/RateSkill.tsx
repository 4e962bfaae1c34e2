import type { GridTurn } from '#shared/assessment/gridTurn.ts';
import { ownLevels } from '#shared/assessment/ownRating.ts';
import { type Skill, skills } from '#shared/catalogs/languageLevels.ts';
import { sayLanguage } from '#shared/interview/names.ts';
import { useChange } from '../../api/calls.ts';
import { headingId } from '../../interview/answers/answer.ts';
import { TapOptions } from '../../interview/answers/TapOptions.tsx';
import screen from '../../interview/interview.module.css';
import { useLook } from '../../interview/look.ts';
import { SaidText } from '../../interview/SaidText.tsx';
import { NotSaved, Onward } from './Onward.tsx';
import classes from './ownHand.module.css';
import { handOf, useTap } from './useTap.ts';
import { useCardTexts } from './words.ts';

interface Props {
  readonly clientId: string;
  readonly turn: GridTurn;
  set(patch: Partial<GridTurn>): void;
  readonly skill: Skill;
  /** The language that is rated, not the one that is read. */
  readonly language: string;
  onBack(): void;
  onNext(): void;
  onPause(): void;
}

const unknown = 'unknown';

/** One skill: a sentence for each level, and „I do not know“. */
export function RateSkill({ clientId, turn, set, skill, language, onBack, onNext, onPause }: Props) {
  const { texts, word } = useCardTexts();
  const look = useLook();
  const store = useChange('assessment.rateSkill');
  const { refused, tap } = useTap();
  const given = handOf(turn);
  const place = skills.indexOf(skill);
  const rate = (code: string): void => {
    const value = ownLevels.find((level) => level === code) ?? null;
    tap(
      () => store.mutateAsync({ clientId, languageId: turn.languageId, skill, value, given }),
      () => set({ chosen: { ...turn.chosen, [skill]: value } }),
    );
  };
  const said = turn.chosen[skill];
  return (
    <>
      <p className={screen.above}>
        {word('part', { n: place + 1, of: skills.length })}
        <bdi className={screen.subject}>
          <SaidText said={sayLanguage(look.language, language)} />
        </bdi>
      </p>
      <h1 className={screen.question} id={headingId} tabIndex={-1}>
        {texts.skills[skill]}
      </h1>
      <div className={classes.levels}>
        <TapOptions
          options={[
            ...ownLevels.map((level) => ({ code: level, label: texts.levels[level][place] ?? '' })),
            { code: unknown, label: word('unknown') },
          ]}
          chosen={said === undefined ? [] : [said ?? unknown]}
          onTap={rate}
        />
      </div>
      <NotSaved refused={refused} />
      <Onward onBack={onBack} onNext={onNext} onPause={onPause} />
    </>
  );
}
