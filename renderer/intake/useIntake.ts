import { useLayoutEffect, useMemo, useRef } from 'react';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { intakeForm } from '#shared/intake/form.ts';
import type { Given } from '#shared/questionnaire/answers.ts';
import { useChange } from '../api/calls.ts';
import type { SheetHand, SheetSource } from '../questionnaire/sheetSource.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { Talk } from './useGiven.ts';
import { useWarnings } from './useWarnings.ts';

export interface Intake {
  readonly of: SheetSource;
  /** What the last click could not do. */
  readonly error: unknown;
}

/** A person's intake as a form to be filled. `talk` tells how each answer comes, `visit` hears where one is. */
export function useIntake(
  clientId: string,
  sheet: IntakeSheet,
  talk: () => Talk & Partial<Pick<Given, 'on'>>,
  visit: SheetHand['visit'],
): Intake {
  const { mutateAsync: answer } = useChange('intake.answer');
  const { mutate: leave, error: notLeft } = useChange('intake.answer');
  const { mutateAsync: add, error: notAdded } = useChange('intake.addItem');
  const { mutate: remove, error: notRemoved } = useChange('intake.removeItem');
  const { mutate: move, error: notMoved } = useChange('intake.moveItem');
  const warnings = useWarnings(sheet);
  // As they stand when somebody writes; the hand itself stays the same.
  const now = useRef(talk);
  useLayoutEffect(() => {
    now.current = talk;
  });
  const hand = useMemo((): SheetHand => {
    const given = () => now.current();
    return {
      key: `intake-${clientId}`,
      save: (question, item, value) => asOutcome(answer({ clientId, question, item, value, given: given() })),
      leave: (question, item, without) =>
        leave({ clientId, question, item, value: null, without, given: given() }),
      addItem: async (group, values = {}) => {
        const made = await add({ clientId, group, values, given: given() }).catch(() => undefined);
        return made?.item;
      },
      removeItem: (group, item) => remove({ clientId, group, item }),
      moveItem: (group, item, to) => move({ clientId, group, item, to }),
      visit,
    };
  }, [clientId, answer, leave, add, remove, move, visit]);
  const of = useMemo(
    (): SheetSource => ({
      ...{ hand, definition: intakeForm, sheet, given: sheet.given, warnings },
      allowed: { special: sheet.special.allowed },
    }),
    [hand, sheet, warnings],
  );
  return { of, error: notLeft ?? notAdded ?? notRemoved ?? notMoved };
}
