import { useRef, useState } from 'react';
import { sayHelp, sayQuestion } from '#shared/interview/said.ts';
import { after, before, countOf, type Step } from '#shared/interview/turn.ts';
import { slotOf } from '#shared/questionnaire/answers.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import type { Ready } from './answers/answer.ts';
import { headingId } from './answers/answer.ts';
import { GroupQuestion } from './GroupQuestion.tsx';
import classes from './interview.module.css';
import { pictogramOf } from './pictograms.ts';
import { SaidText, ScreenWord } from './SaidText.tsx';
import { useScreen } from './screen.ts';
import { subjectOf } from './subject.ts';
import { useHand } from './useHand.ts';
import { turnNow } from './useTurn.ts';

interface Props {
  readonly step: Step;
  readonly steps: readonly Step[];
}

/** The question at hand and nothing else. */
export function QuestionScreen({ step, steps }: Props) {
  const { clientId, language, sheet, turn, set } = useScreen();
  const [puzzled, setPuzzled] = useState(false);
  const ready = useRef<Ready | null>(null);
  const hand = useHand();
  const { element } = step.kind === 'ask' ? step.spot : { element: step.group };
  const asked =
    step.kind === 'new' ? step.question : step.kind === 'ask' ? (step.spot.question ?? element) : element;
  const item = step.kind === 'ask' ? step.item : null;
  const Pictogram = pictogramOf(asked.key);
  const help = step.kind === 'another' ? null : sayHelp(language, asked);
  const subject = item === null ? null : subjectOf(sheet, step, language);

  const number = (value: number): string => value.toLocaleString(language.locale);

  /** A choice that makes an item is its first answer: one goes on from there. */
  const reached = (): string => {
    if (step.kind !== 'new') return step.key;
    const made = turnNow(clientId)?.added[step.group.key] ?? [];
    const item = made.find((one) => !(turn.added[step.group.key] ?? []).includes(one));
    return item === undefined ? step.key : slotOf(asked.key, item);
  };
  const forward = async (): Promise<void> => {
    if (ready.current && !(await ready.current())) return;
    const fresh = await hand.steps();
    const from = reached();
    const at = turnNow(clientId)?.at ?? step.key;
    // What was not stored stays in sight, with the sentence that says so. Of two quick taps the first has gone on.
    if (!hand.failed() && (at === step.key || at === from)) set({ at: after(fresh, from) });
  };
  const unclear = (): void => {
    setPuzzled(true);
    if (!turn.unclear.includes(step.key)) set({ unclear: [...turn.unclear, step.key] });
  };
  return (
    <>
      <p className={classes.above}>
        <ScreenWord
          word="progress"
          values={{ n: number(countOf(turn, step)), of: number(turn.picked.length) }}
        />
        {subject !== null && <bdi className={classes.subject}>{subject}</bdi>}
      </p>
      <h1 className={classes.question} id={headingId} tabIndex={-1}>
        <span className={classes.pictogram}>
          <Pictogram size="1.5em" stroke={1.6} aria-hidden="true" />
        </span>
        <span>
          {step.kind === 'another' ? (
            <ScreenWord word="another" />
          ) : (
            <SaidText said={sayQuestion(language, asked)} />
          )}
        </span>
      </h1>
      {help && (
        <p className={classes.words}>
          <SaidText said={help} />
        </p>
      )}
      {asked.kind === 'group' ? (
        <GroupQuestion step={step} group={asked} hand={hand} />
      ) : (
        <AskedQuestion step={step} question={asked} item={item} hand={hand} ready={ready} onDone={forward} />
      )}
      <p className={classes.refused} role="alert">
        {hand.refused && <ScreenWord word="notSaved" />}
      </p>
      <div className={`${classes.row} ${classes.onward}`}>
        <button type="button" className={classes.deed} onClick={() => set({ at: before(steps, step.key) })}>
          <ScreenWord word="back" />
        </button>
        {asked.kind !== 'group' && (
          <button type="button" className={classes.mainDeed} onClick={() => void forward()}>
            <ScreenWord word="next" />
          </button>
        )}
        <span className={classes.gap} />
        <button type="button" className={classes.quiet} aria-expanded={puzzled} onClick={unclear}>
          <ScreenWord word="notUnderstood" />
        </button>
      </div>
      {puzzled && (
        <div className={classes.puzzled} role="status">
          <p>
            <ScreenWord word="askUs" />
          </p>
          <button type="button" className={classes.deed} onClick={() => setPuzzled(false)}>
            <ScreenWord word="understood" />
          </button>
        </div>
      )}
    </>
  );
}
