import { Refusal } from '#shared/contract/result.ts';

/** What has happened lies behind us. `path`: of the day in the call's input. Refusal: `cases.inFuture`. */
export function demandPast(day: string, today: string, path: string): void {
  if (day > today) throw new Refusal('cases.inFuture', { fields: [{ path, code: 'cases.inFuture' }] });
}
