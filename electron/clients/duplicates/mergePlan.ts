import type { Kysely } from 'kysely';
import type { Client } from '#shared/clients/client.ts';
import { type EndingPeriod, endingPeriods } from '#shared/clients/duplicates/mergeCases.ts';
import { type StricterRule, stricterRules } from '#shared/clients/duplicates/mergeConsents.ts';
import {
  type ChangedAt,
  type MergeFields,
  type MergeLine,
  type MergeSide,
  mergeLineNames,
  proposeLine,
} from '#shared/clients/duplicates/mergeLines.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Profile } from '#shared/profile/profile.ts';
import { readState } from '../../cases/state.ts';
import { type PersonColumn, personColumns, personRows } from '../../db/personRows.ts';
import type { Tables } from '../../db/tables.ts';
import { readHousehold } from '../../funding/rows.ts';
import { changedAt, fileVersion } from '../../history/history.ts';
import { readDecisions } from '../../privacy/decisions.ts';
import { readProfile } from '../../profile/profile.ts';
import { readClient } from '../clients.ts';

type Db = Kysely<Tables>;

/** One of the two files, as far as merging asks for it. */
export interface MergeFile {
  readonly client: Client;
  readonly fields: MergeFields;
  readonly changed: ChangedAt;
  /** The row of the family, of which the window shows one. */
  readonly family: Profile['family'][number] | undefined;
  /** The row of the household, the first if there are several. */
  readonly householdId: string | undefined;
}

type PersonRow = Awaited<ReturnType<typeof personRows>>[number];

/** Rows of the file that goes. */
export interface Moving {
  readonly at: PersonColumn;
  readonly rows: readonly PersonRow[];
  /** Rows of either file that give way to a newer one of the other: of these a person can have one only. */
  readonly outdone: readonly PersonRow[];
}

export interface MergePlan {
  readonly version: string;
  readonly keep: MergeFile;
  readonly gone: MergeFile;
  readonly lines: readonly MergeLine[];
  readonly moving: readonly Moving[];
  readonly staysSince: string | null;
  readonly ending: readonly EndingPeriod[];
  readonly consents: readonly StricterRule[];
}

async function readFile(db: Db, clientId: string, columns: readonly PersonColumn[]): Promise<MergeFile> {
  const client = await readClient(db, clientId);
  const [family] = (await readProfile(db, clientId)).family;
  const households = columns.find(({ table }) => table === 'households');
  const [household] = households ? await personRows(db, households, clientId) : [];
  const { id: _i, number: _n, names: _a, createdAt, ...facts } = client;
  const entered = Object.fromEntries(Object.keys(facts).map((column) => [column, createdAt]));
  return {
    client,
    family,
    householdId: household?.id,
    fields: {
      ...facts,
      ...{ maritalStatus: family?.maritalStatus ?? null, children: family?.children ?? null },
      ...(await readHousehold(db, clientId)),
    },
    changed: {
      ...entered,
      ...(await changedAt(db, clientId, 'clients', clientId)),
      ...(family && (await changedAt(db, clientId, 'families', family.id))),
      ...(household && (await changedAt(db, clientId, 'households', household.id))),
    },
  };
}

/** The two cannot both be the same person's. */
const clash = ({ column, unique }: PersonColumn, a: PersonRow, b: PersonRow): boolean =>
  unique.some((columns) =>
    columns.every((name) => name === column || (a[name] !== null && a[name] === b[name])),
  );

const isNewer = (a: PersonRow, b: PersonRow): boolean =>
  String(a.createdAt ?? '') > String(b.createdAt ?? '');

async function movingRows(db: Db, at: PersonColumn, keepId: string, goneId: string): Promise<Moving> {
  const rows = await personRows(db, at, goneId);
  if (rows.length === 0 || at.unique.length === 0) return { at, rows, outdone: [] };
  const there = await personRows(db, at, keepId);
  const outdone = new Set<PersonRow>();
  for (const row of rows) {
    const clashing = there.filter((kept) => clash(at, row, kept));
    const wins = clashing.every((kept) => isNewer(row, kept));
    for (const loser of wins ? clashing : [row]) outdone.add(loser);
  }
  return { at, rows: rows.filter((row) => !outdone.has(row)), outdone: [...outdone] };
}

async function readPeriods(db: Db, clientId: string) {
  const { periods, facts } = await readState(db, clientId);
  return { periods: periods.map(({ row }) => row), lived: facts.length > 0 };
}

/** What merging the two would do; preview and deed follow the same plan. @throws Refusal */
export async function planMerge(db: Db, keepId: string, goneId: string, today: string): Promise<MergePlan> {
  if (keepId === goneId) throw new Refusal('clients.samePerson');
  const columns = await personColumns(db);
  const files = { keep: await readFile(db, keepId, columns), gone: await readFile(db, goneId, columns) };
  const fields = { keep: files.keep.fields, gone: files.gone.fields };
  const changed = { keep: files.keep.changed, gone: files.gone.changed };
  const periods = { keep: await readPeriods(db, keepId), gone: await readPeriods(db, goneId) };
  const ending = endingPeriods(periods, today);
  const open = (['keep', 'gone'] as const)
    .flatMap((side: MergeSide) => periods[side].periods)
    .filter(({ id, closedOn }) => closedOn === null && !ending.some((period) => period.id === id));
  return {
    version: `${await fileVersion(db, keepId)}.${await fileVersion(db, goneId)}`,
    ...files,
    lines: mergeLineNames.flatMap((line) => proposeLine(line, fields, changed) ?? []),
    moving: await Promise.all(columns.map((at) => movingRows(db, at, keepId, goneId))),
    staysSince: open[0]?.openedOn ?? null,
    ending,
    consents: stricterRules(await readDecisions(db, keepId), await readDecisions(db, goneId), today),
  };
}
