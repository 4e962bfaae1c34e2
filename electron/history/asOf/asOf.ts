import type { Kysely } from 'kysely';
import { endOfDay, officeDay } from '#shared/dates/officeDay.ts';
import type { historyCalls } from '#shared/history/calls.ts';
import type { FileOnDay } from '#shared/history/fileOnDay.ts';
import { specialKeys } from '#shared/intake/special.ts';
import { caseHandlers } from '../../cases/cases.ts';
import { readableRow } from '../../cases/ownNote.ts';
import { settleCase } from '../../cases/state.ts';
import { clientHandlers, requireClient } from '../../clients/clients.ts';
import { openMemory } from '../../db/memory.ts';
import type { Tables } from '../../db/tables.ts';
import { intakeHandlers } from '../../intake/intake.ts';
import { readSpecial } from '../../intake/sheet.ts';
import type { ReadContext, RoomHandlers } from '../../office/context.ts';
import { paperHandlers } from '../../papers/papers.ts';
import { planHandlers } from '../../plan/plan.ts';
import { privacyHandlers } from '../../privacy/privacy.ts';
import { profileHandlers } from '../../profile/profile.ts';
import { recognitionHandlers } from '../../recognition/recognition.ts';
import { rowBefore } from '../backwards.ts';
import { describeEntries } from '../describe.ts';
import { changesAfter, entryTimes, listEntries } from '../repository.ts';
import { contentsOf, putRows, rowsOfOffice, rowsOfPerson, tableStatements } from './repository.ts';

type Row = Readonly<Record<string, unknown>>;
type RowsByTable = ReadonlyMap<string, readonly Row[]>;

/** How many changes since are told one by one. */
const MOST_TOLD = 200;
const ALL = 1_000_000;

/** All rows of a person as they were after an entry: today's rows, and back from there change by change. */
async function rowsAfter(db: Kysely<Tables>, clientId: string, entryId: number): Promise<RowsByTable> {
  const tables = new Map<string, Map<string, Row>>();
  for (const [table, rows] of await rowsOfPerson(db, clientId))
    tables.set(table, new Map(rows.map((row) => [String(row.id), row])));
  for (const change of await changesAfter(db, clientId, entryId)) {
    const rows = tables.get(change.table);
    const row = rowBefore(rows?.get(change.id), change);
    if (row) rows?.set(change.id, row);
    else rows?.delete(change.id);
  }
  // A row that another person's file has given to this one goes back to where it was.
  const mine = (table: string, row: Row): boolean => table === 'clients' || row.clientId === clientId;
  return new Map(
    [...tables].map(([table, rows]) => [table, [...rows.values()].filter((row) => mine(table, row))]),
  );
}

/** Class 9 is shown while its consent holds: once it is taken back, on no former day either. */
async function withoutSpecial({ db, today }: ReadContext, clientId: string, then: RowsByTable) {
  if ((await readSpecial(db, clientId, today)) === 'given') return then;
  const answers = (then.get('answers') ?? []).filter(({ question }) => !specialKeys.has(String(question)));
  return new Map([...then, ['answers', answers]]);
}

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * The rooms' own reads, asked on a copy in memory of what was in the file then: whatever a room shows today
 * it shows of any day, by the same rules. Own notes of others are left out before anything is asked.
 */
async function readThen(
  context: ReadContext,
  clientId: string,
  day: string,
  entryId: number,
): Promise<FileOnDay | null> {
  const { db, userId } = context;
  const then = await withoutSpecial(context, clientId, await rowsAfter(db, clientId, entryId));
  if (then.get('clients')?.length === 0) return null;
  const hashes = (then.get('scans') ?? []).map(({ sha256 }) => sha256).filter(isText);
  const contents = await contentsOf(db, hashes);
  const memory = openMemory<Tables>(await tableStatements(db));
  try {
    for (const [table, rows] of await rowsOfOffice(db)) await putRows(memory.db, table, rows);
    await putRows(memory.db, 'scanContents', contents);
    for (const [table, rows] of then) {
      const readable = rows.map((row) => readableRow(table, row, userId));
      await putRows(memory.db, table, readable);
    }
    await memory.db.transaction().execute((trx) => settleCase(trx, clientId, day));
    const { work } = context;
    const asked: ReadContext = { db: memory.db, userId, now: new Date(endOfDay(day)), today: day, work };
    return {
      client: await clientHandlers['clients.get'](asked, { id: clientId }),
      profile: await profileHandlers['profile.get'](asked, { clientId }),
      cases: await caseHandlers['cases.get'](asked, { clientId }),
      timeline: await caseHandlers['cases.timeline'](asked, { clientId, before: null, limit: ALL }),
      privacy: await privacyHandlers['privacy.list'](asked, { clientId }),
      recognition: await recognitionHandlers['recognition.list'](asked, { clientId }),
      intake: await intakeHandlers['intake.get'](asked, { clientId }),
      papers: await paperHandlers['papers.list'](asked, { clientId }),
      plan: await planHandlers['plan.get'](asked, { clientId }),
    };
  } finally {
    await memory.close();
  }
}

export const asOfHandlers: Pick<RoomHandlers<typeof historyCalls>, 'history.asOf'> = {
  'history.asOf': async (context, { clientId, day }) => {
    const { db, userId } = context;
    await requireClient(db, clientId);
    const entries = await entryTimes(db, clientId);
    const changes = entries.filter(({ kind }) => kind !== 'export');
    const end = endOfDay(day);
    // By the order in which they were made, not by their times: a clock that was set back must not tear apart
    // what was done in one go.
    const last = entries.findLast(({ at }) => at < end)?.id ?? 0;
    const since = await listEntries(db, clientId, { after: last, before: null, limit: MOST_TOLD });
    return {
      day,
      days: [...new Set(changes.map(({ at }) => officeDay(new Date(at))))].sort(),
      file: await readThen(context, clientId, day, last),
      since: {
        total: changes.filter(({ id }) => id > last).length,
        entries: await describeEntries(db, since, userId),
      },
    };
  },
};
