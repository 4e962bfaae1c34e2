import type { Kysely } from 'kysely';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { must } from '#shared/contract/result.ts';
import { mostUrgentFirst, type ProcedureRow, rowDeadline } from '#shared/recognition/procedure.ts';
import type { Tables } from '../db/tables.ts';
import { appliedWith, clockOf } from './clockRows.ts';
import { type ClockRow, clockRows, lastEntry, runningApplications, touchedSince } from './repository.ts';

/**
 * Thousands of clocks at once. The events of a procedure hold until one of its rows is changed, and the history
 * knows every change (decision 0001); what the clock says of them holds until midnight or until the catalogues
 * change. Only what no longer holds is read or reckoned anew.
 */

type Standing = Pick<ProcedureRow, 'authority' | 'state' | 'since' | 'lastWordOn' | 'result' | 'deadline'>;
type Application = Awaited<ReturnType<typeof runningApplications>>[number];

/** By the id of the application. */
interface Known {
  readonly events: Map<string, readonly ClockRow[]>;
  readonly standings: Map<string, Standing>;
}

interface Memory extends Known {
  readonly on: string;
  /** By which it was reckoned. */
  readonly catalogs: Catalogs;
  /** The last entry of the history it has seen. */
  readonly upTo: number;
}

/** For as long as the file is open. */
const memories = new WeakMap<Kysely<Tables>, Memory>();

/** Asked one by one, so many cost as much as all of them together. */
const MANY = 500;

/** What is remembered of these and still true. */
async function recall(
  db: Kysely<Tables>,
  { on, catalogs }: Pick<Memory, 'on' | 'catalogs'>,
  running: readonly Application[],
): Promise<Known> {
  const still: Known = { events: new Map(), standings: new Map() };
  const known = memories.get(db);
  const touched = known ? await touchedSince(db, known.upTo) : null;
  if (!known || touched === null) return still;
  const reckonedAlike = known.on === on && known.catalogs === catalogs;
  for (const { id, qualificationId } of running) {
    if (touched.has(id) || touched.has(qualificationId)) continue;
    const [events, standing] = [known.events.get(id), known.standings.get(id)];
    if (events) still.events.set(id, events);
    if (standing && reckonedAlike) still.standings.set(id, standing);
  }
  return still;
}

/** Reads the events of those that are not known. */
async function complete(
  db: Kysely<Tables>,
  { events }: Known,
  running: readonly Application[],
): Promise<void> {
  const unknown = running.flatMap(({ id }) => (events.has(id) ? [] : [id]));
  if (unknown.length === 0) return;
  const rows = Map.groupBy(
    await clockRows(db, unknown.length > MANY ? null : unknown),
    ({ applicationId }) => applicationId,
  );
  for (const id of unknown) events.set(id, rows.get(id) ?? []);
}

/** All running procedures with their clocks, the most urgent first. */
export async function procedureRows(
  db: Kysely<Tables>,
  today: string,
  catalogs: Catalogs,
): Promise<ProcedureRow[]> {
  // First of all: what is changed while this reads is asked for the next time.
  const upTo = await lastEntry(db);
  const running = await runningApplications(db);
  const known = await recall(db, { on: today, catalogs }, running);
  await complete(db, known, running);
  const { events, standings } = known;
  for (const { id, occupation, country } of running)
    if (!standings.has(id))
      standings.set(id, standingOf(events.get(id) ?? [], { occupation, country, on: today }, catalogs));
  memories.set(db, { ...known, on: today, catalogs, upTo });
  return mostUrgentFirst(
    running.map(({ id, clientId, familyName, givenNames, occupation, titleGerman, titleOriginal }) => ({
      ...{ id, clientId, familyName, givenNames, occupation },
      qualificationTitle: titleGerman || titleOriginal,
      ...must(standings.get(id), 'each was just reckoned'),
    })),
  );
}

function standingOf(...asked: Parameters<typeof clockOf>): Standing {
  const { state, since, lastWordOn, result, next } = clockOf(...asked);
  const { authority } = appliedWith(asked[0]);
  return { authority, state, since, lastWordOn, result, deadline: next && rowDeadline(next) };
}
