import type { Kysely } from 'kysely';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { Refusal } from '#shared/contract/result.ts';
import { type ClockEvent, legalClock } from '#shared/recognition/clock.ts';
import {
  clockLaw,
  mostUrgentFirst,
  type Procedure,
  type ProcedureRow,
  rowDeadline,
} from '#shared/recognition/procedure.ts';
import type { procedureCalls } from '#shared/recognition/procedureCalls.ts';
import type { EventFields, ProcedureEvent } from '#shared/recognition/procedureEvent.ts';
import type { Way } from '#shared/recognition/way.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import {
  eventsOf,
  eventsOfRunning,
  findApplication,
  findEvent,
  type RunningEvent,
  runningApplications,
} from './repository.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

const measuresOf = (json: string): EventFields['measures'] =>
  json === '[]' ? [] : (JSON.parse(json) as EventFields['measures']);

const asEvent = (row: Row): ProcedureEvent => ({
  id: row.id,
  kind: row.kind as ProcedureEvent['kind'],
  on: row.happenedOn,
  until: row.until,
  periodCount: row.periodCount,
  periodUnit: row.periodUnit as ProcedureEvent['periodUnit'],
  receivedOn: row.receivedOn,
  reference: row.reference,
  accelerated: row.accelerated === 1,
  result: row.result as ProcedureEvent['result'],
  existing: row.existing,
  differences: row.differences,
  conditions: row.conditions,
  measures: measuresOf(row.measures),
  measure: row.measure as ProcedureEvent['measure'],
  note: row.note,
});

const byId = (a: RunningEvent, b: RunningEvent): number => (a.id < b.id ? -1 : 1);
/** Nearly always they are: thousands of small lists need no copy. */
const inOrder = (rows: readonly RunningEvent[]): readonly RunningEvent[] =>
  rows.every((row, at) => at === 0 || (rows[at - 1]?.id ?? '') < row.id) ? rows : rows.toSorted(byId);

/** Rows as the clock reads them, by day and as they were entered: ids grow. A notice that came is two events. */
function clockEvents(rows: readonly RunningEvent[]): ClockEvent[] {
  const events: ClockEvent[] = [];
  for (const row of inOrder(rows)) {
    const unit = row.periodUnit as ProcedureEvent['periodUnit'];
    events.push({
      kind: row.kind as ProcedureEvent['kind'],
      on: row.happenedOn,
      until: row.until,
      period: row.periodCount === null ? null : { count: row.periodCount, unit },
      accelerated: row.accelerated === 1,
      result: row.result as ProcedureEvent['result'],
      measures: measuresOf(row.measures),
      measure: row.measure as ProcedureEvent['measure'],
    });
    if (row.kind === 'decided' && row.receivedOn !== null)
      events.push({ kind: 'noticeReceived', on: row.receivedOn });
  }
  return events;
}

type Patch = { readonly [K in keyof EventFields]?: EventFields[K] | undefined };

/** The columns of what was entered; what a patch does not name stays out. */
function columns({ on, accelerated, measures, ...rest }: Patch) {
  return {
    ...defined(rest),
    ...(on !== undefined && { happenedOn: on }),
    ...(accelerated !== undefined && { accelerated: accelerated ? 1 : 0 }),
    ...(measures !== undefined && { measures: JSON.stringify(measures) }),
  };
}

interface Of {
  readonly occupation: string;
  /** Where the qualification was obtained. */
  readonly country: string | null;
}

/** The first event of applying says where and under which law. */
function appliedWith(rows: readonly RunningEvent[]) {
  let first: RunningEvent | undefined;
  for (const row of rows) {
    const earlier = !first || row.happenedOn < first.happenedOn;
    if (row.kind === 'applied' && earlier) first = row;
  }
  return { authority: first?.authority ?? null, law: first?.law ?? null };
}

export async function readProcedure(
  db: Kysely<Tables>,
  applicationId: string,
  { occupation, country }: Of,
  today: string,
  catalogs: Catalogs,
): Promise<Procedure> {
  const rows = await eventsOf(db, applicationId);
  const events = rows.map(asEvent);
  const { authority, law } = appliedWith(rows);
  const clock = legalClock({
    events: clockEvents(rows),
    law: clockLaw(law, occupation, country, today, catalogs),
    on: today,
    periods: catalogs.periods,
  });
  return { events, authority, clock };
}

/** Way of an application as today's facts have it; given by the room, which alone may know it. */
export type WayOf = (db: Kysely<Tables>, applicationId: string, today: string) => Promise<Way | null>;

export function procedureHandlers(wayOf: WayOf): RoomHandlers<typeof procedureCalls> {
  /** Only applying binds: until then authority and law follow the facts. */
  async function bound(db: Kysely<Tables>, applicationId: string, kind: string, today: string) {
    if (kind !== 'applied') return { authority: null, law: null };
    const way = await wayOf(db, applicationId, today);
    return { authority: way?.authority ?? null, law: way?.law.code ?? null };
  }

  return {
    'recognition.procedures': async ({ db, today }) => {
      const catalogs = await readCatalogs(db, today);
      const events = Map.groupBy(await eventsOfRunning(db), ({ applicationId }) => applicationId);
      const rows = (await runningApplications(db)).map((application): ProcedureRow => {
        const { id, clientId, familyName, givenNames, occupation, country } = application;
        const own = events.get(id) ?? [];
        const { authority, law } = appliedWith(own);
        const clock = legalClock({
          events: clockEvents(own),
          law: clockLaw(law, occupation, country, today, catalogs),
          on: today,
          periods: catalogs.periods,
        });
        return {
          id,
          clientId,
          familyName,
          givenNames,
          occupation,
          qualificationTitle: application.titleGerman || application.titleOriginal,
          authority,
          state: clock.state,
          since: clock.since,
          lastWordOn: clock.lastWordOn,
          result: clock.result,
          deadline: clock.next && rowDeadline(clock.next),
        };
      });
      return { rows: mostUrgentFirst(rows) };
    },

    'recognition.addEvent': async ({ db, rows, now, today, userId }, { applicationId, fields }) => {
      const application = await findApplication(db, applicationId);
      if (!application) throw new Refusal('recognition.unknownApplication');
      const id = newId(now);
      const { on, accelerated, measures, ...rest } = fields;
      await rows.insert('procedureEvents', {
        ...{ id, clientId: application.clientId, applicationId, ...rest },
        ...{ happenedOn: on, accelerated: accelerated ? 1 : 0, measures: JSON.stringify(measures) },
        ...(await bound(db, applicationId, fields.kind, today)),
        ...{ createdAt: now.toISOString(), createdBy: userId },
      });
      return { id };
    },

    'recognition.updateEvent': async ({ db, rows, today }, { id, patch }) => {
      const row = await findEvent(db, id);
      if (!row) throw new Refusal('recognition.unknownEvent');
      const kind = patch.kind ?? row.kind;
      const unbound = kind !== row.kind || row.authority === null;
      await rows.update('procedureEvents', id, {
        ...columns(patch),
        ...(unbound && (await bound(db, row.applicationId, kind, today))),
      });
      return {};
    },

    'recognition.removeEvent': async ({ rows }, { id }) => {
      if (!(await rows.remove('procedureEvents', id))) throw new Refusal('recognition.unknownEvent');
      return {};
    },
  };
}
