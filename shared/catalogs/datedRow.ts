import { daysBetween } from '../dates/dayMath.ts';
import type { SourceKey } from './sources.ts';

/**
 * Law, fees, addresses and code lists change. Every such fact is a row that says since when it holds, where
 * it was read and when, and whether anybody has checked it. An unverified row is shown as such, with what
 * to check.
 */
export interface DatedRow {
  /** First day it holds (ISO); null: not known, longer than anything here needs. */
  readonly validFrom: string | null;
  /** Last day it holds (ISO); null: until further notice. */
  readonly validTo: string | null;
  readonly source: SourceKey;
  /** Day the source was last read (ISO); null when nobody has. */
  readonly checkedOn: string | null;
  readonly verified: boolean;
  /** What to check, and where, before it is told as a fact. German. Only on unverified rows. */
  readonly check?: string;
  /** On a row the office has checked, corrected or added itself. */
  readonly own?: OwnMark;
}

/** Who in the office answers for a row. */
export interface OwnMark {
  /** Id of the office's row. */
  readonly id: string;
  readonly by: string;
  /** Where it was looked up, in the counsellor's words. */
  readonly said: string;
  readonly note: string;
  readonly kind: 'checked' | 'changed' | 'added';
}

/** A name in both languages of the window. Texts with more languages live in `shared/text`. */
export interface Words {
  readonly de: string;
  readonly en: string;
}

/** When the stored sources behind these catalogues were read. */
const READ_ON = '2026-03-01';

export const seen = (
  source: SourceKey,
  validFrom: string | null = null,
  validTo: string | null = null,
): DatedRow => ({ validFrom, validTo, source, checkedOn: READ_ON, verified: true });

/** A fact from experience that nobody has checked against a source. */
export const unchecked = (
  check: string,
  source: SourceKey = 'own',
  validFrom: string | null = null,
  validTo: string | null = null,
): DatedRow => ({ validFrom, validTo, source, checkedOn: null, verified: false, check });

export const validOn = (
  { validFrom, validTo }: Pick<DatedRow, 'validFrom' | 'validTo'>,
  day: string,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/**
 * The row in force on a day; of several the one that began last, and one of the office before any that comes
 * with the program. Undefined when none is.
 */
export function currentRow<R extends DatedRow>(rows: readonly R[], day: string): R | undefined {
  let found: R | undefined;
  for (const row of rows) if (validOn(row, day) && (!found || goesBefore(row, found))) found = row;
  return found;
}

const goesBefore = (row: DatedRow, other: DatedRow): boolean =>
  (row.own === undefined) === (other.own === undefined)
    ? (row.validFrom ?? '') > (other.validFrom ?? '')
    : row.own !== undefined;

/** Where no catalogue has a threshold of its own; see `staleAfterDays`. */
export const STALE_AFTER_DAYS = 365;

/** A row is stale when its source was not read for so long: shown amber wherever it is used. */
export const isStale = ({ checkedOn }: DatedRow, day: string, days: number = STALE_AFTER_DAYS): boolean =>
  checkedOn === null || daysBetween(checkedOn, day) > days;
