import { formatPartialDate } from '../dates/partialDate.ts';
import { type RowRef, staleAfterDays } from './catalogNames.ts';
import { type DatedRow, isStale } from './datedRow.ts';
import { sources } from './sources.ts';

/** Something to look up before it is told as a fact. German. */
export interface Check {
  readonly text: string;
  /** Where the office notes that it was looked up; null where no catalogue has it. */
  readonly row: RowRef | null;
}

export const asChecks = (texts: readonly string[], row: RowRef | null = null): Check[] =>
  texts.map((text) => ({ text, row }));

/** A row an answer stands on, and where it is found in the catalogues. */
export interface UsedRow {
  readonly row: DatedRow;
  readonly ref: RowRef | null;
}

const NONE: readonly Check[] = [];

/** What is to be checked of a row before it is relied on; nothing when somebody has, and not too long ago. */
export function checksOf(row: DatedRow, day: string, ref: RowRef | null = null): readonly Check[] {
  if (!row.verified) return asChecks(row.check === undefined ? [] : [row.check], ref);
  if (!isStale(row, day, ref === null ? undefined : staleAfterDays[ref.catalog])) return NONE;
  return [{ text: staleText(row), row: ref }];
}

/** „Stand 01.03.2026, das ist lange her: bitte nachsehen, ob es noch gilt. Quelle: …“ */
function staleText({ checkedOn, source, own }: DatedRow): string {
  const { title, address } = sources[source];
  const where = own?.said || (address === '' ? title : `${title}, ${address}`);
  const since = checkedOn === null ? '' : ` ${formatPartialDate(checkedOn, 'de', 'short')}`;
  return `Stand${since}, das ist lange her: bitte nachsehen, ob es noch gilt. Quelle: ${where}`;
}

/** Each thing once, in the order it comes up. */
export function uniqueChecks(checks: readonly Check[]): Check[] {
  const seen = new Set<string>();
  return checks.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
