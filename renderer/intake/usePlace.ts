import { useMemo, useRef, useState } from 'react';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { useChange } from '../api/calls.ts';

/** A rest before a field's place is stored: one walks through fields faster than anybody stops there. */
const restMs = 600;

type Minutes = NonNullable<IntakeSheet['place']>['minutes'];

export interface Place {
  /** The question in sight in a talk; null: the first of the plan. */
  readonly at: Slot | null;
  /** How much time there is; null: as much as it takes. */
  readonly minutes: Minutes;
  /** To a question, at once stored: one may lock or leave the next moment. */
  go(to: Slot): void;
  choose(minutes: Minutes): void;
  /** A field was entered: stored when one stays. The question in sight remains. */
  visit(question: string, item: string | null): void;
}

/**
 * Where the counsellor is in a person's intake, for the next time. What is known here goes ahead of what is
 * stored, so that two steps in quick succession do not take back one another.
 */
export function usePlace(clientId: string, stored: IntakeSheet['place']): Place {
  const { mutate } = useChange('intake.place');
  const [at, setAt] = useState<Slot | null>(stored);
  const [minutes, setMinutes] = useState<Minutes>(stored?.minutes ?? null);
  const latest = useRef({
    question: 'person.familyName',
    item: null,
    minutes: null,
    ...stored,
  } as NonNullable<IntakeSheet['place']>);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hand = useMemo(() => {
    const store = (): void => {
      clearTimeout(timer.current);
      mutate({ clientId, place: latest.current });
    };
    const visit = (question: string, item: string | null): void => {
      if (latest.current.question === question && latest.current.item === item) return;
      latest.current = { ...latest.current, question, item };
      clearTimeout(timer.current);
      timer.current = setTimeout(store, restMs);
    };
    return {
      visit,
      go: ({ question, item }: Slot): void => {
        setAt({ question, item });
        latest.current = { ...latest.current, question, item };
        store();
      },
      choose: (next: Minutes): void => {
        setMinutes(next);
        latest.current = { ...latest.current, minutes: next };
        store();
      },
    };
  }, [clientId, mutate]);
  return { at, minutes, ...hand };
}
