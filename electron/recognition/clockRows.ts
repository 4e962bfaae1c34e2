import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { type Clock, type ClockEvent, legalClock } from '#shared/recognition/clock.ts';
import { clockLaw } from '#shared/recognition/procedure.ts';
import type { EventFields } from '#shared/recognition/procedureEvent.ts';
import type { ClockRow } from './repository.ts';

/** Rows of events as the legal clock reads them, all of one procedure. */

export const measuresOf = (json: string): EventFields['measures'] =>
  json === '[]' ? [] : (JSON.parse(json) as EventFields['measures']);

const byId = (a: ClockRow, b: ClockRow): number => (a.id < b.id ? -1 : 1);
/** As they were entered: ids grow. Nearly always they are; thousands of small lists need no copy. */
const inOrder = (rows: readonly ClockRow[]): readonly ClockRow[] =>
  rows.every((row, at) => at === 0 || (rows[at - 1]?.id ?? '') < row.id) ? rows : rows.toSorted(byId);

/** Those of one day as they were entered. A notice that came is two events. */
function clockEvents(rows: readonly ClockRow[]): ClockEvent[] {
  const events: ClockEvent[] = [];
  for (const row of inOrder(rows)) {
    const unit = row.periodUnit as EventFields['periodUnit'];
    events.push({
      kind: row.kind as EventFields['kind'],
      on: row.happenedOn,
      until: row.until,
      period: row.periodCount === null ? null : { count: row.periodCount, unit },
      accelerated: row.accelerated === 1,
      result: row.result as EventFields['result'],
      measures: measuresOf(row.measures),
      measure: row.measure as EventFields['measure'],
    });
    if (row.kind === 'decided' && row.receivedOn !== null)
      events.push({ kind: 'noticeReceived', on: row.receivedOn, notice: row.happenedOn });
  }
  return events;
}

/** The last repeated application says where and under which law, else the first event of applying. */
export function appliedWith(rows: readonly ClockRow[]) {
  let first: ClockRow | undefined;
  let again: ClockRow | undefined;
  for (const row of rows) {
    if (row.kind === 'applied' && (!first || row.happenedOn < first.happenedOn)) first = row;
    if (row.kind === 'appliedAgain' && (!again || row.happenedOn >= again.happenedOn)) again = row;
  }
  const told = again ?? first;
  return { authority: told?.authority ?? null, law: told?.law ?? null };
}

interface Of {
  readonly occupation: string;
  /** Where the qualification was obtained. */
  readonly country: string | null;
  /** The day asked for, ISO. */
  readonly on: string;
}

export const clockOf = (
  rows: readonly ClockRow[],
  { occupation, country, on }: Of,
  catalogs: Catalogs,
): Clock =>
  legalClock({
    events: clockEvents(rows),
    law: clockLaw(appliedWith(rows).law, occupation, country, on, catalogs),
    on,
    periods: catalogs.periods,
  });
