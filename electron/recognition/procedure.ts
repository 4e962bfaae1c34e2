import type { Kysely } from 'kysely';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Procedure } from '#shared/recognition/procedure.ts';
import type { procedureCalls } from '#shared/recognition/procedureCalls.ts';
import type { EventFields, EventKind, ProcedureEvent } from '#shared/recognition/procedureEvent.ts';
import { isApplication } from '#shared/recognition/rounds.ts';
import type { Way } from '#shared/recognition/way.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { appliedWith, clockOf, measuresOf } from './clockRows.ts';
import { procedureRows } from './overview.ts';
import { eventsOf, findApplication, findEvent } from './repository.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findEvent>>>;

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
  languageLevel: row.languageLevel as ProcedureEvent['languageLevel'],
  remedy: row.remedy as ProcedureEvent['remedy'],
  measures: measuresOf(row.measures),
  measure: row.measure as ProcedureEvent['measure'],
  measureResult: row.measureResult as ProcedureEvent['measureResult'],
  note: row.note,
});

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

export async function readProcedure(
  db: Kysely<Tables>,
  applicationId: string,
  { occupation, country }: Of,
  today: string,
  catalogs: Catalogs,
): Promise<Procedure> {
  const rows = await eventsOf(db, applicationId);
  const events = rows.map(asEvent);
  const clock = clockOf(rows, { occupation, country, on: today }, catalogs);
  return { events, authority: appliedWith(rows).authority, clock };
}

/** Way of an application by today's facts and the law of the day of applying; given by the room, which alone may know it. */
export type WayOf = (
  db: Kysely<Tables>,
  applicationId: string,
  today: string,
  applyingOn: string,
) => Promise<Way | null>;

export function procedureHandlers(wayOf: WayOf): RoomHandlers<typeof procedureCalls> {
  /** Only applying binds: until then authority and law follow the facts. */
  async function bound(
    db: Kysely<Tables>,
    applicationId: string,
    { kind, on }: { readonly kind: EventKind; readonly on: string },
    today: string,
  ) {
    if (!isApplication({ kind })) return { authority: null, law: null };
    const way = await wayOf(db, applicationId, today, on);
    return { authority: way?.authority ?? null, law: way?.law.code ?? null };
  }

  /**
   * The law of the day of applying holds, and that day was another. The authority stays, it was applied for there;
   * what else the facts have become since changes nothing, so both days are asked by the same facts.
   */
  async function lawOfDay(db: Kysely<Tables>, row: Row, on: string, today: string) {
    const lawOn = async (day: string) => (await wayOf(db, row.applicationId, today, day))?.law.code ?? null;
    const [before, after] = [await lawOn(row.happenedOn), await lawOn(on)];
    return after === null || after === before ? {} : { law: after };
  }

  return {
    'recognition.procedures': async ({ db, today }) => ({
      rows: await procedureRows(db, today, await readCatalogs(db, today)),
    }),

    'recognition.addEvent': async ({ db, rows, now, today, userId }, { applicationId, fields }) => {
      const application = await findApplication(db, applicationId);
      if (!application) throw new Refusal('recognition.unknownApplication');
      const id = newId(now);
      const { on, accelerated, measures, ...rest } = fields;
      await rows.insert('procedureEvents', {
        ...{ id, clientId: application.clientId, applicationId, ...rest },
        ...{ happenedOn: on, accelerated: accelerated ? 1 : 0, measures: JSON.stringify(measures) },
        ...(await bound(db, applicationId, fields, today)),
        ...{ createdAt: now.toISOString(), createdBy: userId },
      });
      return { id };
    },

    'recognition.updateEvent': async ({ db, rows, today }, { id, patch }) => {
      const row = await findEvent(db, id);
      if (!row) throw new Refusal('recognition.unknownEvent');
      const kind = patch.kind ?? (row.kind as EventKind);
      const unbound = kind !== row.kind || row.authority === null;
      const on = patch.on ?? row.happenedOn;
      const redated = isApplication({ kind }) && on !== row.happenedOn;
      await rows.update('procedureEvents', id, {
        ...columns(patch),
        ...(unbound && (await bound(db, row.applicationId, { kind, on }, today))),
        ...(!unbound && redated && (await lawOfDay(db, row, on, today))),
      });
      return {};
    },

    'recognition.removeEvent': async ({ rows }, { id }) => {
      if (!(await rows.remove('procedureEvents', id))) throw new Refusal('recognition.unknownEvent');
      return {};
    },
  };
}
