import type { Kysely } from 'kysely';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { must } from '#shared/contract/result.ts';
import { mostUrgentFirst, type ProcedureRow, rowDeadline } from '#shared/recognition/procedure.ts';
import type { Tables } from '../db/tables.ts';
import { appliedWith, clockOf } from './clockRows.ts';
import { clockRows, lastEntry, runningApplications, touchedSince } from './repository.ts';

/**
 * Thousands of clocks at once. What the clock said of a procedure holds until one of its rows is changed or
 * the day is over or the catalogues change; the history knows every change (decision 0001), so only those are reckoned anew.
 */

type Standing = Pick<ProcedureRow, 'authority' | 'state' | 'since' | 'lastWordOn' | 'result' | 'deadline'>;
type Application = Awaited<ReturnType<typeof runningApplications>>[number];

interface Memory {
  readonly on: string;
  /** By which it was reckoned. */
  readonly catalogs: Catalogs;
  /** The last entry of the history it has seen. */
  readonly upTo: number;
  readonly standings: Map<string, Standing>;
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
) {
  const standings = new Map<string, Standing>();
  const known = memories.get(db);
  if (known?.on !== on || known.catalogs !== catalogs) return standings;
  const touched = await touchedSince(db, known.upTo);
  if (touched === null) return standings;
  for (const { id, qualificationId } of running) {
    const standing = known.standings.get(id);
    if (standing && !touched.has(id) && !touched.has(qualificationId)) standings.set(id, standing);
  }
  return standings;
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
  const standings = await recall(db, { on: today, catalogs }, running);
  const unknown = running.flatMap(({ id }) => (standings.has(id) ? [] : [id]));
  if (unknown.length > 0) {
    const rows = await clockRows(db, unknown.length > MANY ? null : unknown);
    const events = Map.groupBy(rows, ({ applicationId }) => applicationId);
    for (const { id, occupation, country } of running)
      if (!standings.has(id))
        standings.set(id, standingOf(events.get(id) ?? [], { occupation, country, on: today }, catalogs));
  }
  memories.set(db, { on: today, catalogs, upTo, standings });
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
