import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SilentRow, TodayRow } from '#shared/cases/ahead.ts';
import type { WaitingParty } from '#shared/cases/codes.ts';
import type { EndingKind, StepKind } from '#shared/cases/proposals.ts';
import type { Tables } from '../../db/tables.ts';

type Db = Kysely<Tables>;

/** Days from and to, both counted; null: without end. */
export interface Span {
  readonly from: string | null;
  readonly to: string;
}

/** A row of the page „Heute“, whose `proposal` is still the key. */
export type Found = Omit<TodayRow, 'proposal'> & { readonly proposal: string | null };
export interface FoundPart {
  readonly total: number;
  readonly rows: Found[];
}

const person = sql`c.id AS clientId, c.number, c.familyName, c.givenNames`;
const since = (column: RawBuilder<unknown>, from: string | null) =>
  from === null ? sql`` : sql`AND ${column} >= ${from}`;

async function counted(db: Db, from: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM ${from}`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Open follow-ups of a span, soonest first. */
export async function followUpsDue(
  db: Db,
  { from, to }: Span,
  waitingFor: WaitingParty | null,
  limit: number,
): Promise<FoundPart> {
  const party = waitingFor === null ? sql`` : sql`AND f.waitingFor = ${waitingFor}`;
  const span = sql`followUps f WHERE f.doneOn IS NULL AND f.dueOn <= ${to} ${since(sql`f.dueOn`, from)} ${party}`;
  // The page first, then whose it is: of thousands nobody has to be looked up.
  const { rows } = await sql<Found>`
    SELECT 'followUp' AS kind, p.id, ${person}, p.dueOn AS "on", NULL AS at, NULL AS minutes, p.text,
      p.waitingFor, p.proposal, '' AS about, NULL AS applicationId
    FROM (SELECT f.* FROM ${span} ORDER BY f.dueOn, f.id LIMIT ${limit}) p JOIN clients c ON c.id = p.clientId
    ORDER BY p.dueOn, p.id`.execute(db);
  return { total: await counted(db, span), rows };
}

export async function appointmentsIn(db: Db, from: string, to: string, limit: number): Promise<FoundPart> {
  const span = sql`appointments a WHERE a.heldOn BETWEEN ${from} AND ${to}`;
  const { rows } = await sql<Found>`
    SELECT 'appointment' AS kind, p.id, ${person}, p.heldOn AS "on", p.startsAt AS at, p.minutes, p.place AS text,
      NULL AS waitingFor, NULL AS proposal, '' AS about, NULL AS applicationId
    FROM (SELECT a.* FROM ${span} ORDER BY a.heldOn, a.startsAt LIMIT ${limit}) p
    JOIN clients c ON c.id = p.clientId ORDER BY p.heldOn, p.startsAt, p.id`.execute(db);
  return { total: await counted(db, span), rows };
}

const questions = {
  title: {
    shown: sql`s.titleOn`,
    on: sql`p.titleUntil`,
    key: sql`'title:' || p.titleId || ':' || p.titleUntil`,
  },
  papers: { shown: sql`s.papersOn`, on: sql`p.papersSince`, key: sql`'papers:' || p.papersId` },
  scans: { shown: sql`s.scansOn`, on: sql`p.scansUntil`, key: sql`'scans:' || p.scansId` },
} as const;

const proposedSpan = (kind: keyof typeof questions, today: string) =>
  sql`caseStates s WHERE ${questions[kind].shown} IS NOT NULL AND ${questions[kind].shown} <= ${today}`;

export const countProposed = (db: Db, kind: keyof typeof questions, today: string): Promise<number> =>
  counted(db, proposedSpan(kind, today));

/** Proposals of a kind that are to be shown today, the longest waiting first. */
export async function proposalsShown(
  db: Db,
  kind: keyof typeof questions,
  today: string,
  limit: number,
): Promise<FoundPart> {
  const { shown, on, key } = questions[kind];
  const span = proposedSpan(kind, today);
  const { rows } = await sql<Found>`
    SELECT ${kind} AS kind, ${key} AS id, ${person}, ${on} AS "on", NULL AS at, NULL AS minutes, '' AS text,
      NULL AS waitingFor, NULL AS proposal, '' AS about, NULL AS applicationId
    FROM (SELECT s.*, ${shown} AS shownFrom FROM ${span} ORDER BY ${shown}, s.clientId LIMIT ${limit}) p
    JOIN clients c ON c.id = p.clientId ORDER BY p.shownFrom, p.clientId`.execute(db);
  return { total: await counted(db, span), rows };
}

const stepSpan = (today: string) =>
  sql`caseSteps s WHERE s.shownFrom <= ${today} AND (s.shownTo IS NULL OR s.shownTo >= ${today})`;

/** Next steps and ends to be shown today, by their kind. */
export async function countSteps(db: Db, today: string): Promise<Map<StepKind | EndingKind, number>> {
  const { rows } = await sql<{ kind: StepKind | EndingKind; n: number }>`
    SELECT s.kind, count(*) AS n FROM ${stepSpan(today)} GROUP BY s.kind`.execute(db);
  return new Map(rows.map(({ kind, n }) => [kind, n]));
}

/** Next steps and ends of these kinds that are to be shown today, what ends first before the others. */
export async function stepsDue(
  db: Db,
  kinds: readonly (StepKind | EndingKind)[],
  today: string,
  limit: number,
): Promise<FoundPart> {
  const span = sql`${stepSpan(today)} AND s.kind IN (${sql.join(kinds)})`;
  const { rows } = await sql<Found>`
    SELECT 'step' AS kind, p.kind || ':' || p.ref || ':' || p.namedOn AS id, ${person}, p.namedOn AS "on",
      NULL AS at, NULL AS minutes, '' AS text, NULL AS waitingFor,
      p.kind || ':' || p.ref || ':' || p.namedOn AS proposal, p.about, p.applicationId
    FROM (SELECT s.* FROM ${span} ORDER BY s.namedOn, s.clientId, s.kind LIMIT ${limit}) p
    JOIN clients c ON c.id = p.clientId ORDER BY p.namedOn, p.clientId, p.kind`.execute(db);
  return { total: await counted(db, span), rows };
}

const silentSpan = (today: string) =>
  sql`caseStates s WHERE s.silentOn IS NOT NULL AND s.silentOn <= ${today}`;

export const countSilent = (db: Db, today: string): Promise<number> => counted(db, silentSpan(today));

export async function silentCases(
  db: Db,
  today: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<SilentRow[]> {
  const { rows } = await sql<SilentRow>`
    SELECT ${person}, p.status, p.lastOn,
      (SELECT count(*) FROM followUps f WHERE f.clientId = p.clientId AND f.doneOn IS NULL) AS openFollowUps
    FROM (SELECT s.* FROM ${silentSpan(today)} ORDER BY s.silentOn, s.clientId LIMIT ${limit} OFFSET ${offset}) p
    JOIN clients c ON c.id = p.clientId ORDER BY p.silentOn, p.clientId`.execute(db);
  return rows;
}

/** Open follow-ups up to a day, by whom they wait for. */
export async function countFollowUps(db: Db, to: string) {
  const { rows } = await sql<{ waitingFor: WaitingParty; n: number }>`
    SELECT waitingFor, count(*) AS n FROM followUps WHERE doneOn IS NULL AND dueOn <= ${to}
    GROUP BY waitingFor`.execute(db);
  return new Map(rows.map(({ waitingFor, n }) => [waitingFor, n]));
}
