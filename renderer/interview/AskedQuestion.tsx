import { type RefObject, useState } from 'react';
import { ok, refuse } from '#shared/contract/result.ts';
import type { Step } from '#shared/interview/turn.ts';
import type { PaperDateValue } from '#shared/profile/profile.ts';
import { type AnswerValue, answerOf, slotOf } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import type { SaveOutcome } from '../ui/fields/autosave.ts';
import { AnswerPart } from './answers/AnswerPart.tsx';
import type { Ready } from './answers/answer.ts';
import { useScreen } from './screen.ts';
import type { Hand } from './useHand.ts';
import { Withouts } from './Withouts.tsx';

const ON_PAPER = 'person.birthDateOnPaper';

interface Props {
  readonly step: Step;
  readonly question: Question;
  readonly item: string | null;
  readonly hand: Hand;
  readonly ready: RefObject<Ready | null>;
  onDone(): Promise<void>;
}

/** The answer as it is tapped, and the two answers that are always there: unknown, and not to be said. */
export function AskedQuestion({ step, question, item, hand, ready, onDone }: Props) {
  const { clientId, sheet, turn, set } = useScreen();
  const stored = step.kind === 'new' ? null : answerOf(sheet, question.key, item);
  const [value, setValue] = useState<AnswerValue>(stored);
  const slot = slotOf(question.key, item);
  const without = value === null ? sheet.without[slot] : undefined;

  // What another calendar says of a birth is kept as said, unless a paper was seen: a year of it lies in two of ours.
  const [seen] = useState(() => answerOf(sheet, ON_PAPER) !== null);
  const save = async (next: AnswerValue, tapped?: PaperDateValue): Promise<SaveOutcome> => {
    setValue(next);
    if (tapped && question.key === 'person.birthDate' && !seen) void hand.save(ON_PAPER, null, tapped);
    if (step.kind !== 'new') return hand.save(question.key, item, next);
    if (next === null) return ok({});
    const { key } = step.group;
    const made = await hand.add(key, { [question.key]: next }, (item) => {
      const added = { ...turn.added, [key]: [...(turn.added[key] ?? []), item] };
      set({ added, opening: null, at: slotOf(question.key, item) });
    });
    return made === null ? refuse({ code: 'input.invalid' }) : ok({});
  };
  const leave = async (why: 'unknown' | 'declined'): Promise<void> => {
    if (step.kind === 'new') {
      await onDone();
      return set({ opening: null });
    }
    // What was half typed is stored first, so that it cannot come after.
    await ready.current?.();
    setValue(null);
    await hand.leave(question.key, item, why);
    await onDone();
  };
  // An item is nothing without it; before there is an item one may still do without both.
  const mayLeave = step.kind === 'new' || !question.required;
  return (
    <>
      <AnswerPart
        question={question}
        value={value}
        draft={`ask-${clientId}-${slot}`}
        save={save}
        ready={ready}
      />
      {mayLeave && <Withouts without={without} onLeave={(why) => void leave(why)} />}
    </>
  );
}
