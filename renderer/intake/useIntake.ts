import { useRef } from 'react';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { intakeForm } from '#shared/intake/form.ts';
import type { Given } from '#shared/questionnaire/answers.ts';
import { useChange } from '../api/calls.ts';
import type { SheetSource } from '../questionnaire/sheetSource.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { Talk } from './useGiven.ts';
import { useWarnings } from './useWarnings.ts';

/** A rest before the place is stored: one walks through fields faster than anybody stops there. */
const restMs = 600;

export interface Intake {
  readonly of: SheetSource;
  /** What the last click could not do. */
  readonly error: unknown;
}

/** A person's intake as a form to be filled. `talk` tells how each answer comes. */
export function useIntake(
  clientId: string,
  sheet: IntakeSheet,
  talk: () => Talk & Partial<Pick<Given, 'on'>>,
): Intake {
  const answer = useChange('intake.answer');
  const leave = useChange('intake.answer');
  const add = useChange('intake.addItem');
  const remove = useChange('intake.removeItem');
  const move = useChange('intake.moveItem');
  const place = useChange('intake.place');
  const warnings = useWarnings(sheet);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const minutes = sheet.place?.minutes ?? null;
  return {
    error: leave.error ?? add.error ?? remove.error ?? move.error,
    of: {
      key: `intake-${clientId}`,
      definition: intakeForm,
      sheet,
      given: sheet.given,
      warnings,
      allowed: { special: sheet.special.allowed },
      save: (question, item, value) =>
        asOutcome(answer.mutateAsync({ clientId, question, item, value, given: talk() })),
      leave: (question, item, without) =>
        leave.mutate({ clientId, question, item, value: null, without, given: talk() }),
      addItem: async (group, values = {}) => {
        const made = await add.mutateAsync({ clientId, group, values, given: talk() }).catch(() => undefined);
        return made?.item;
      },
      removeItem: (group, item) => remove.mutate({ clientId, group, item }),
      moveItem: (group, item, to) => move.mutate({ clientId, group, item, to }),
      visit: (question, item) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(
          () => place.mutate({ clientId, place: { question, item, minutes } }),
          restMs,
        );
      },
    },
  };
}
