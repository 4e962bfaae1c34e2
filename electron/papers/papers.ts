import type { Kysely } from 'kysely';
import type { Rows } from '#electron/history/rows.ts';
import { isOwnCode } from '#shared/catalogs/ownRow.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { PaperDate } from '#shared/dates/calendars.ts';
import { receivedBy } from '#shared/papers/arrival.ts';
import type { paperCalls } from '#shared/papers/calls.ts';
import { blankPaper, type Paper, type PaperFields, paper } from '#shared/papers/paper.ts';
import { mayKeepScans } from '#shared/papers/scanKeep.ts';
import type { DrawnPaper } from '#shared/recognition/heldDocuments.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import {
  choicesOf,
  drawnOfClient,
  findPaper,
  keptOfClient,
  ownerOf,
  type PaperRow,
  papersOfClient,
  papersOn,
  type ScanRow,
  scansOfClient,
  scansOfPaper,
} from './repository.ts';
import { asScan, scanHandlers } from './scans.ts';

/** As the window reads it; checked, for the columns are text. */
const asPaper = ({ createdAt: _a, createdBy: _b, ...row }: PaperRow, scans: readonly ScanRow[]): Paper =>
  paper.parse({
    ...row,
    issuedOn: row.issuedOn === null ? null : JSON.parse(row.issuedOn),
    scans: scans.map(asScan),
  });

/** All papers of a person, with their scans but not what is on them. */
export async function readPapers(db: Kysely<Tables>, clientId: string): Promise<Paper[]> {
  const scans = Map.groupBy(await scansOfClient(db, clientId), ({ paperId }) => paperId);
  return (await papersOfClient(db, clientId)).map((row) => asPaper(row, scans.get(row.id) ?? []));
}

/** A person's papers as far as applications draw on them. */
export const readDrawn = async (db: Kysely<Tables>, clientId: string): Promise<DrawnPaper[]> =>
  (await drawnOfClient(db, clientId)).map((row) => ({
    ...row,
    state: row.state as DrawnPaper['state'],
    translation: row.translation as DrawnPaper['translation'],
    issuedOn: row.issuedOn === null ? null : (JSON.parse(row.issuedOn) as PaperDate).iso,
  }));

/** Papers whose scans are promised to be gone by a day. */
export const readKept = keptOfClient;

export async function readPaper(db: Kysely<Tables>, id: string): Promise<Paper> {
  const row = await findPaper(db, id);
  if (!row) throw new Refusal('papers.unknown');
  return asPaper(row, await scansOfPaper(db, id));
}

type Patch = { readonly [K in keyof PaperFields]?: PaperFields[K] | undefined };

/** SQLite has no objects: a date as on the paper is JSON. */
const columns = ({ issuedOn, ...rest }: Patch) => ({
  ...defined(rest),
  ...(issuedOn !== undefined && { issuedOn: issuedOn && JSON.stringify(issuedOn) }),
});

const notInList = { fields: [{ path: 'type', code: 'input.notInList' as const }] };

/** What a paper belongs to is the same person's; a day of deletion lies ahead. */
async function demandOwn({ db, today }: WriteContext, clientId: string, fields: Patch): Promise<void> {
  if (fields.type && isOwnCode(fields.type)) {
    const { paperTypes } = await readCatalogs(db, today);
    if (!paperTypes.find(fields.type)) throw new Refusal('input.notInList', notInList);
  }
  for (const column of ['qualificationId', 'experienceId'] as const) {
    const id = fields[column];
    if (id && (await ownerOf(db, column, id)) !== clientId) throw new Refusal('papers.foreignItem');
  }
  if (fields.scanUntil && fields.scanUntil < today) throw new Refusal('papers.untilPast');
}

export type NewPaper = Patch & Pick<PaperFields, 'type'>;

/** Enters a paper. `applicationId`: the application it was made for. */
export async function addPaper(
  context: WriteContext,
  clientId: string,
  fields: NewPaper,
  applicationId: string | null = null,
): Promise<string> {
  const { rows, now, today, userId } = context;
  await demandOwn(context, clientId, fields);
  const whole = { ...blankPaper, ...defined(fields) };
  const id = newId(now);
  await rows.insert('papers', {
    ...{ id, clientId, applicationId },
    ...whole,
    issuedOn: whole.issuedOn && JSON.stringify(whole.issuedOn),
    ...receivedBy(blankPaper, { state: whole.state, ...defined({ receivedOn: fields.receivedOn }) }, today),
    ...{ createdAt: now.toISOString(), createdBy: userId },
  });
  return id;
}

/** Changes a paper; scans that may not be kept under the new facts stop it. */
export async function changePaper(context: WriteContext, id: string, patch: Patch): Promise<void> {
  const { db, rows, today } = context;
  const before = await readPaper(db, id);
  await demandOwn(context, before.clientId, patch);
  if (before.scans.length > 0 && !mayKeepScans({ ...before, ...defined(patch) }))
    throw new Refusal('papers.needsPurpose');
  await rows.update('papers', id, { ...columns(patch), ...receivedBy(before, defined(patch), today) });
}

async function removePaper(db: Kysely<Tables>, rows: Rows, id: string): Promise<void> {
  for (const choice of await choicesOf(db, id)) await rows.update('documents', choice.id, { paperId: null });
  for (const scan of await scansOfPaper(db, id)) await rows.remove('scans', scan.id);
  if (!(await rows.remove('papers', id))) throw new Refusal('papers.unknown');
}

type On = { readonly [K in 'qualificationId' | 'experienceId']?: string };

/** The qualification or experience goes; its papers stay the person's. */
export async function detachPapers({ db, rows }: WriteContext, on: On): Promise<void> {
  for (const column of ['qualificationId', 'experienceId'] as const) {
    const found = on[column] === undefined ? [] : await papersOn(db, column, on[column]);
    for (const { id } of found) await rows.update('papers', id, { [column]: null });
  }
}

/** The application goes; what was made for it goes too, unless there are scans of it. */
export async function releasePapers({ db, rows }: WriteContext, applicationId: string): Promise<void> {
  for (const { id } of await papersOn(db, 'applicationId', applicationId)) {
    if ((await scansOfPaper(db, id)).length === 0) await removePaper(db, rows, id);
    else await rows.update('papers', id, { applicationId: null });
  }
}

export const paperHandlers: RoomHandlers<typeof paperCalls> = {
  ...scanHandlers({ addPaper, changePaper, readPaper }),

  'papers.list': async ({ db }, { clientId }) => {
    await requireClient(db, clientId);
    return { papers: await readPapers(db, clientId) };
  },

  'papers.get': ({ db }, { id }) => readPaper(db, id),

  'papers.add': async (context, { clientId, fields }) => {
    await requireClient(context.db, clientId);
    return { id: await addPaper(context, clientId, fields) };
  },

  'papers.update': async (context, { id, patch }) => {
    await changePaper(context, id, patch);
    return {};
  },

  'papers.remove': async ({ db, rows }, { id }) => {
    await removePaper(db, rows, id);
    return {};
  },
};
