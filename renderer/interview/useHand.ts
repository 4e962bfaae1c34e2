import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Step, stepsOf } from '#shared/interview/turn.ts';
import type { AnswerValue, Without } from '#shared/questionnaire/answers.ts';
import { readOptions, useChange } from '../api/calls.ts';
import type { SaveOutcome } from '../ui/fields/autosave.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import { useScreen } from './screen.ts';
import { turnNow } from './useTurn.ts';

/** What the client taps, kept at once as an answer by their own hand. */
export interface Hand {
  save(question: string, item: string | null, value: AnswerValue): Promise<SaveOutcome>;
  leave(question: string, item: string | null, why: Without): Promise<SaveOutcome>;
  /** The new item, or null when it was refused. What follows from it happens before any later tap counts. */
  add(
    group: string,
    values?: Readonly<Record<string, AnswerValue>>,
    onMade?: (item: string) => void,
  ): Promise<string | null>;
  remove(group: string, item: string): Promise<SaveOutcome>;
  /** The steps, once everything tapped so far is stored. */
  steps(): Promise<readonly Step[]>;
  /** The last tap could not be stored. */
  readonly refused: boolean;
  failed(): boolean;
}

export function useHand(): Hand {
  const { clientId, language, turn } = useScreen();
  const client = useQueryClient();
  const answer = useChange('intake.answer');
  const adding = useChange('intake.addItem');
  const removing = useChange('intake.removeItem');
  const [refused, setRefused] = useState(false);
  const failed = useRef(false);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const given = { source: 'ownHand', language: language.code, interpreter: turn.interpreter } as const;

  /** One after the other: the last tap is the answer. */
  const kept = <T>(act: () => Promise<T>, isKept: (outcome: T) => boolean): Promise<T> => {
    const done = running.current.then(act).then((outcome) => {
      failed.current = !isKept(outcome);
      setRefused(failed.current);
      return outcome;
    });
    running.current = done.catch(() => undefined);
    return done;
  };
  const freshSheet = () => client.fetchQuery({ ...readOptions('intake.get', { clientId }), staleTime: 0 });
  const stored = (call: () => Promise<unknown>): Promise<SaveOutcome> =>
    kept(
      () => asOutcome(call()),
      (outcome) => outcome !== 'held' && outcome.ok,
    );

  return {
    save: (question, item, value) =>
      stored(() => answer.mutateAsync({ clientId, question, item, value, given })),
    leave: (question, item, without) =>
      stored(() => answer.mutateAsync({ clientId, question, item, value: null, without, given })),
    add: (group, values = {}, onMade) =>
      kept(
        async () => {
          const made = await adding.mutateAsync({ clientId, group, values, given }).then(
            ({ item }) => item,
            () => null,
          );
          if (made !== null && onMade) {
            await freshSheet();
            onMade(made);
          }
          return made;
        },
        (item) => item !== null,
      ),
    remove: (group, item) => stored(() => removing.mutateAsync({ clientId, group, item })),
    steps: async () => {
      await running.current;
      const sheet = await freshSheet();
      return stepsOf(turnNow(clientId) ?? turn, sheet, { special: sheet.special.allowed });
    },
    refused,
    failed: () => failed.current,
  };
}
