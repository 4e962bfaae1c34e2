import { currentRow, validOn } from '../catalogs/datedRow.ts';
import { safeCountries, waitingTimes, withoutAgency } from '../catalogs/workWaiting.ts';
import { addMonths } from '../dates/dayMath.ts';
import { latestDay } from '../dates/partialDate.ts';
import type { Said, WorkFacts } from './workPermission.ts';

/** In the procedure one may not work before the time is over; tolerated, the kinds free of consent may be. */
const strict: ReadonlySet<string> = new Set(['GEST', 'ANKUNFT']);

function waitingTime({ inReception, statusSince, on }: WorkFacts, status: string): Said[] {
  const rows = waitingTimes.filter(({ statuses }) => statuses.includes(status));
  if (rows.length === 0) return [];
  if (inReception === null || statusSince === null)
    return [{ light: 'amber', reason: { code: 'waitingUnknown' }, rows }];
  const row = currentRow(
    rows.filter((time) => time.inReception === inReception),
    on,
  );
  if (!row) return [{ light: 'amber', reason: { code: 'waitingUnknown' }, rows }];
  const until = addMonths(statusSince, row.months);
  const params = { until, months: row.months, law: row.law };
  if (until <= on) return [{ light: 'amber', reason: { code: 'waited', params }, rows: [row] }];
  const light = strict.has(status) || inReception ? 'red' : 'amber';
  return [{ light, reason: { code: 'waiting', params }, rows: [row] }];
}

function safeCountry({ nationalities, on }: WorkFacts, status: string): Said[] {
  const rows = safeCountries.filter((row) => nationalities.includes(row.code) && validOn(row, on));
  if (rows.length === 0) return [];
  if (strict.has(status)) return [{ light: 'red', reason: { code: 'safeCountry' }, rows }];
  return status === 'DULD' ? [{ light: 'amber', reason: { code: 'maybeBanned' }, rows }] : [];
}

function agency({ arrivedOn, on }: WorkFacts, status: string): Said[] {
  const row = withoutAgency;
  const asks = strict.has(status) || status === 'DULD';
  if (!asks || arrivedOn === null || addMonths(latestDay(arrivedOn), row.months) > on) return [];
  const params = { months: row.months, law: row.law };
  return [{ light: 'amber', reason: { code: 'withoutAgency', params }, rows: [row] }];
}

/** What the months in Germany, the reception centre and the country of origin add (§ 61 AsylG, § 60a AufenthG). */
export const waitingReasons = (facts: WorkFacts, status: string): Said[] => [
  ...waitingTime(facts, status),
  ...safeCountry(facts, status),
  ...agency(facts, status),
];
