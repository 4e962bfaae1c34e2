import { Refusal } from '#shared/contract/result.ts';

/** Before this day there was no counselling to be written down: whoever types it means another year. */
const FIRST_DAY = '2000-01-01';

const refuse = (code: 'cases.inFuture' | 'cases.longAgo', path: string): Refusal =>
  new Refusal(code, { fields: [{ path, code }] });

/** `path`: of the day in the call's input. Refusal: `cases.longAgo`. */
export function demandOurTime(day: string, path: string): void {
  if (day < FIRST_DAY) throw refuse('cases.longAgo', path);
}

/** What has happened lies behind us, and not too far. Refusals: `cases.inFuture`, `cases.longAgo`. */
export function demandPast(day: string, today: string, path: string): void {
  if (day > today) throw refuse('cases.inFuture', path);
  demandOurTime(day, path);
}
