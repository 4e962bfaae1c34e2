import type { CatalogName } from '../catalogs/catalogNames.ts';
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { UsedRow } from '../catalogs/checks.ts';
import type { DatedRow } from '../catalogs/datedRow.ts';
import { addMonths } from '../dates/dayMath.ts';
import { latestDay } from '../dates/partialDate.ts';
import type { Said, WorkFacts } from './workPermission.ts';

type Rows = Pick<Catalogs, 'waits' | 'safeCountries'>;

/** Rows with where they stand in the catalogues. */
export const usedRows = (
  catalog: CatalogName,
  rows: readonly (DatedRow & { readonly code: string })[],
): UsedRow[] => rows.map((row) => ({ row, ref: { catalog, code: row.code } }));

/** In the procedure one may not work before the time is over; tolerated, the kinds free of consent may be. */
const strict: ReadonlySet<string> = new Set(['GEST', 'ANKUNFT']);

const codesOf = <C extends string>(rows: readonly { readonly code: C }[]): C[] => [
  ...new Set(rows.map(({ code }) => code)),
];

function waitingTime({ inReception, statusSince, on }: WorkFacts, status: string, { waits }: Rows): Said[] {
  const known = waits.rows.filter(({ use, statuses }) => use === 'work' && statuses.includes(status));
  const rows = codesOf(known).flatMap((code) => waits.on(code, on) ?? []);
  if (rows.length === 0) return [];
  const row = rows.find((time) => time.inReception === inReception);
  if (statusSince === null || !row)
    return [{ light: 'amber', reason: { code: 'waitingUnknown' }, rows: usedRows('waits', rows) }];
  const used = usedRows('waits', [row]);
  const until = addMonths(statusSince, row.months);
  const params = { until, months: row.months, law: row.law };
  if (until <= on) return [{ light: 'amber', reason: { code: 'waited', params }, rows: used }];
  const light = strict.has(status) || inReception ? 'red' : 'amber';
  return [{ light, reason: { code: 'waiting', params }, rows: used }];
}

function safeCountry({ nationalities, on }: WorkFacts, status: string, { safeCountries }: Rows): Said[] {
  const rows = codesOf(safeCountries.rows)
    .flatMap((code) => safeCountries.on(code, on) ?? [])
    .filter(({ country, listed }) => listed && nationalities.includes(country));
  if (rows.length === 0) return [];
  const used = usedRows('safeCountries', rows);
  if (strict.has(status)) return [{ light: 'red', reason: { code: 'safeCountry' }, rows: used }];
  return status === 'DULD' ? [{ light: 'amber', reason: { code: 'maybeBanned' }, rows: used }] : [];
}

function agency({ arrivedOn, on }: WorkFacts, status: string, { waits }: Rows): Said[] {
  const row = waits.on('AGENCY', on);
  if (!row?.statuses.includes(status) || arrivedOn === null) return [];
  if (addMonths(latestDay(arrivedOn), row.months) > on) return [];
  const params = { months: row.months, law: row.law };
  return [{ light: 'amber', reason: { code: 'withoutAgency', params }, rows: usedRows('waits', [row]) }];
}

/** What the months in Germany, the reception centre and the country of origin add (§ 61 AsylG, § 60a AufenthG). */
export const waitingReasons = (facts: WorkFacts, status: string, rows: Rows): Said[] => [
  ...waitingTime(facts, status, rows),
  ...safeCountry(facts, status, rows),
  ...agency(facts, status, rows),
];
