import { currentRow, type DatedRow, unchecked } from '../catalogs/datedRow.ts';
import type { ResidenceGroup } from '../catalogs/residenceTitles.ts';
import type { RecognitionKey } from '../recognition/message.ts';
import type { ProcedureResult } from '../recognition/procedureEvent.ts';

/**
 * What a notice may open in residence law (domain catalogue 2.6). No more than a hint to ask: whether it holds is for
 * those who counsel in migration law, and the sentence says so.
 */
interface ResidenceHint extends DatedRow {
  readonly groups: readonly ResidenceGroup[];
  readonly results: readonly ProcedureResult[];
  readonly reason: RecognitionKey;
}

const RECOGNISED: readonly ProcedureResult[] = ['full', 'title', 'entry', 'examPassed'];
const LACKING: readonly ProcedureResult[] = ['partial', 'compensation', 'temporaryPermit'];
const ASK = 'Voraussetzungen im AufenthG nachlesen oder bei der Migrationsberatung erfragen.';

export const residenceHints: readonly ResidenceHint[] = [
  {
    groups: ['tolerated'],
    results: RECOGNISED,
    reason: 'need.residenceTolerated',
    ...unchecked(ASK, 'AUFENTHG'),
  },
  {
    groups: ['procedure', 'provisional', 'education', 'humanitarian'],
    results: [...RECOGNISED, 'evaluation'],
    reason: 'need.residenceSkilled',
    ...unchecked(ASK, 'AUFENTHG', '2024-03-01'),
  },
  {
    groups: ['tolerated', 'procedure', 'provisional', 'education'],
    results: LACKING,
    reason: 'need.residenceMeasure',
    ...unchecked(ASK, 'AUFENTHG', '2024-03-01'),
  },
];

/** The sentence for who has such a title and such a notice of that day; null: nothing to ask. */
export function residenceHint(
  group: ResidenceGroup | null,
  result: ProcedureResult | null,
  day: string,
): RecognitionKey | null {
  if (group === null || result === null) return null;
  const fitting = residenceHints.filter(
    ({ groups, results }) => groups.includes(group) && results.includes(result),
  );
  return currentRow(fitting, day)?.reason ?? null;
}
