import { checksOf } from '../catalogs/checks.ts';
import { type DatedRow, validOn } from '../catalogs/datedRow.ts';
import type { LetterInfo } from '../letters/calls.ts';
import { askedPurposes, purposeOf } from './purposes.ts';
import { retentions, supervisoryAuthorities } from './retention.ts';
import { textVersions } from './textVersions.ts';

/** What a sheet tells as a fact, by kind of sheet. */
function rowsOf(kind: LetterInfo['kind']): readonly DatedRow[] {
  switch (kind) {
    case 'information':
      return [...textVersions, ...askedPurposes.map(purposeOf), ...retentions, ...supervisoryAuthorities];
    case 'consent':
      return [...textVersions, purposeOf('esf')];
    case 'release':
      return [...textVersions, purposeOf('release')];
    default:
      return [];
  }
}

/** What to look up before the sheet of this day is handed out, each once. German. */
export const sheetChecks = (kind: LetterInfo['kind'], day: string): string[] => [
  ...new Set(
    rowsOf(kind)
      .filter((row) => validOn(row, day))
      .flatMap((row) => checksOf(row, day).map(({ text }) => text)),
  ),
];
