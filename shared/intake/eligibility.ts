import { type DatedRow, unchecked, validOn } from '../catalogs/datedRow.ts';
import { residenceTitleOf } from '../catalogs/residenceTitles.ts';
import { ageOn } from '../dates/partialDate.ts';
import { answerOf, itemsOf, type Sheet } from '../questionnaire/answers.ts';
import type { Slot } from '../questionnaire/review.ts';
import type { IntakeKey } from './form.ts';
import { nationalitiesOf, textOf } from './known.ts';
import type { Light } from './workPermission.ts';

/** Whom the service is there for (domain 1.2); words in the texts under `intakeRules.eligibility`. */
export const eligibilityCriteria = ['target', 'place', 'age', 'work'] as const;
export type EligibilityCriterion = (typeof eligibilityCriteria)[number];

export interface EligibilityRow extends DatedRow {
  readonly code: EligibilityCriterion;
  /** Years of age, where the criterion is one of age. */
  readonly atLeast?: number;
}

/** Told by the services about themselves; what is owed stands in the notice of the grant. */
export const eligibilityRows: readonly EligibilityRow[] = [
  {
    code: 'target',
    ...unchecked(
      'Im eigenen Zuwendungsbescheid nachsehen, wer beraten wird: Ausländerinnen und Ausländer auf Dauer, Spätaussiedler, Eingebürgerte.',
    ),
  },
  {
    code: 'place',
    ...unchecked('Im eigenen Zuwendungsbescheid nachsehen, welche Kreise zum Dienst gehören.'),
  },
  {
    code: 'age',
    atLeast: 25,
    ...unchecked(
      'Die Altersgrenze steht in einer älteren Selbstdarstellung: im eigenen Zuwendungsbescheid nachsehen, ob sie noch gilt.',
    ),
  },
  {
    code: 'work',
    ...unchecked(
      'Im eigenen Zuwendungsbescheid nachsehen, ob der Zugang zum Arbeitsmarkt verlangt ist, und wer Menschen ohne ihn berät.',
    ),
  },
];

export interface Criterion {
  readonly row: EligibilityRow;
  readonly state: 'met' | 'unmet' | 'open';
  /** What to ask or to look at. */
  readonly slot: Slot;
}

const at = (question: IntakeKey, item: string | null = null): Slot => ({ question, item });
const met = (is: boolean): Criterion['state'] => (is ? 'met' : 'unmet');

/** Whoever is German by birth and in Germany has other services. */
function aboutTarget(sheet: Sheet): Omit<Criterion, 'row'> {
  const slot = at('person.nationality');
  const nationalities = nationalitiesOf(sheet);
  if (nationalities.some((code) => code !== 'DE')) return { state: 'met', slot };
  const [residence] = itemsOf(sheet, 'residences');
  const title = residence === undefined ? null : textOf(sheet, 'residence.status', residence);
  const born = textOf(sheet, 'person.birthCountry');
  const becameGerman = title !== null && title !== 'DE' && residenceTitleOf(title)?.group === 'german';
  if (becameGerman || textOf(sheet, 'arrival.on') !== null || (born !== null && born !== 'DE'))
    return { state: 'met', slot };
  return { state: nationalities.length > 0 && born === 'DE' ? 'unmet' : 'open', slot };
}

function aboutAge(sheet: Sheet, on: string, atLeast: number): Omit<Criterion, 'row'> {
  const slot = at('person.birthDate');
  const birth = textOf(sheet, 'person.birthDate');
  const age = birth === null ? null : ageOn(birth, on);
  if (age === null) return { state: 'open', slot };
  if (age.min >= atLeast) return { state: 'met', slot };
  return { state: age.max < atLeast ? 'unmet' : 'open', slot };
}

function aboutWork(sheet: Sheet, light: Light): Omit<Criterion, 'row'> {
  const item = itemsOf(sheet, 'residences')[0];
  const slot = item === undefined ? at('residences') : at('residence.status', item);
  return { state: light === 'amber' ? 'open' : met(light === 'green'), slot };
}

/**
 * Whether this service is the right one, criterion by criterion: a warning, never a bar (domain 1.2). `on`: ISO
 * day; `light`: of the work permission.
 */
export function eligibilityOf(sheet: Sheet, on: string, light: Light): readonly Criterion[] {
  const state = (row: EligibilityRow): Omit<Criterion, 'row'> => {
    switch (row.code) {
      case 'target':
        return aboutTarget(sheet);
      case 'place':
        return {
          state: answerOf(sheet, 'contact.place') === null ? 'open' : 'met',
          slot: at('contact.place'),
        };
      case 'age':
        return aboutAge(sheet, on, row.atLeast ?? 0);
      case 'work':
        return aboutWork(sheet, light);
    }
  };
  return eligibilityRows.filter((row) => validOn(row, on)).map((row) => ({ row, ...state(row) }));
}
