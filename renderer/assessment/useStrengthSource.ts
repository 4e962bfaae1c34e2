import {
  blankStrength,
  type Strength,
  type StrengthFields,
  strengthFields,
} from '#shared/assessment/strength.ts';
import { useChange } from '../api/calls.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { strengthKey } from './toField.ts';

/** What is known of one key competence as a source for fields; the office makes its row with the first word. */
export function useStrengthSource(
  clientId: string,
  competence: string,
  known: Strength | undefined,
): FieldSource<StrengthFields> {
  const rate = useChange('assessment.rate');
  return {
    key: strengthKey(competence),
    values: known ?? blankStrength,
    shape: strengthFields.shape,
    save: (patch) => asOutcome(rate.mutateAsync({ clientId, competence, patch })),
  };
}
