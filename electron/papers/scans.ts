import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { output } from 'zod';
import { Refusal } from '#shared/contract/result.ts';
import { scanned } from '#shared/papers/arrival.ts';
import type { paperCalls } from '#shared/papers/calls.ts';
import { blankPaper, type Paper, type Scan } from '#shared/papers/paper.ts';
import { type ScanFormat, titleOfFile } from '#shared/papers/scanFormat.ts';
import { mayKeepScans } from '#shared/papers/scanKeep.ts';
import { requireClient } from '../clients/clients.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { eraseIfUnused, readContent, takeContent } from './content/content.ts';
import type { addPaper, changePaper, readPaper } from './papers.ts';
import { readPicked } from './readPicked.ts';
import { findScan, type ScanRow, scansOfPaper } from './repository.ts';

type ScanCalls =
  | `papers.${'add' | 'open' | 'update' | 'move' | 'remove' | 'erase' | 'export'}Scan`
  | 'papers.scan';
type Into = output<(typeof paperCalls)['papers.addScan']['input']>['into'];

/** The use cases of papers that a scan needs; given, because papers are made of scans. */
interface OfPapers {
  readonly addPaper: typeof addPaper;
  readonly changePaper: typeof changePaper;
  readonly readPaper: typeof readPaper;
}

export const asScan = (row: ScanRow): Scan => ({
  ...{ id: row.id, title: row.title, size: row.size, addedAt: row.createdAt },
  erasedOn: row.erasedOn,
  rotation: row.rotation as Scan['rotation'],
  format: row.format as Scan['format'],
});

async function requireScan(db: WriteContext['db'], id: string): Promise<ScanRow> {
  const row = await findScan(db, id);
  if (!row) throw new Refusal('papers.unknownScan');
  return row;
}

const endings: Readonly<Record<ScanFormat, string>> = { pdf: '.pdf', jpeg: '.jpg', png: '.png' };

/** The dialog does not know what the file is: the ending is put on here, and nothing is overwritten unasked. */
function withEnding(picked: string, format: ScanFormat): string {
  const ending = endings[format];
  if (picked.toLowerCase().endsWith(ending)) return picked;
  let path = `${picked}${ending}`;
  for (let n = 2; existsSync(path); n += 1) path = `${picked} (${n})${ending}`;
  return path;
}

export function scanHandlers(of: OfPapers): Pick<RoomHandlers<typeof paperCalls>, ScanCalls> {
  /** The paper as it will be once the scan is there; a new one is entered. */
  async function paperFor(context: WriteContext, into: Into): Promise<Paper> {
    if ('paperId' in into) {
      if (into.keep) await of.changePaper(context, into.paperId, into.keep);
      return of.readPaper(context.db, into.paperId);
    }
    await requireClient(context.db, into.clientId);
    const state = into.paper.state ?? scanned(blankPaper, context.today).state;
    return of.readPaper(context.db, await of.addPaper(context, into.clientId, { ...into.paper, state }));
  }

  /** Paper, content and scan in one step: when one of them is refused, nothing of it is there. */
  async function take(context: WriteContext, into: Into, title: string, bytes: Uint8Array) {
    const { db, rows, now, today, userId } = context;
    const sha256 = await takeContent(db, bytes);
    const paper = await paperFor(context, into);
    if (!mayKeepScans(paper)) throw new Refusal('papers.needsPurpose');
    const there = await scansOfPaper(db, paper.id);
    if (there.some((row) => row.sha256 === sha256)) throw new Refusal('papers.sameScan');
    const id = newId(now);
    await rows.insert('scans', {
      ...{ id, clientId: paper.clientId, paperId: paper.id, sha256, title, rotation: 0 },
      position: (there.at(-1)?.position ?? -1) + 1,
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    await rows.update('papers', paper.id, scanned(paper, today));
    return { paperId: paper.id, scanId: id };
  }

  return {
    'papers.addScan': (context, { into, title, bytes }) => take(context, into, title, bytes),

    'papers.openScan': async (context, { into }) => {
      const bytes = await readPicked(context.picked);
      return take(context, into, titleOfFile(basename(context.picked)), bytes);
    },

    'papers.scan': async ({ db }, { id }) => {
      const row = await findScan(db, id);
      if (!row) throw new Refusal('papers.unknownScan');
      return { ...asScan(row), bytes: await readContent(db, row.sha256) };
    },

    'papers.updateScan': async ({ rows }, { id, patch }) => {
      if (!(await rows.update('scans', id, defined(patch)))) throw new Refusal('papers.unknownScan');
      return {};
    },

    'papers.moveScan': async ({ db, rows }, { id, to }) => {
      const { paperId } = await requireScan(db, id);
      const ids = (await scansOfPaper(db, paperId)).map((row) => row.id);
      const order = ids.filter((other) => other !== id).toSpliced(to, 0, id);
      for (const [position, scanId] of order.entries()) await rows.update('scans', scanId, { position });
      return {};
    },

    'papers.removeScan': async ({ rows }, { id }) => {
      if (!(await rows.remove('scans', id))) throw new Refusal('papers.unknownScan');
      return {};
    },

    'papers.eraseScan': async ({ db, rows, today }, { id }) => {
      const { sha256 } = await requireScan(db, id);
      await rows.remove('scans', id);
      await eraseIfUnused(db, sha256, today);
      return {};
    },

    'papers.exportScan': async ({ db, rows, picked }, { id }) => {
      const row = await requireScan(db, id);
      const bytes = await readContent(db, row.sha256);
      if (bytes === null) throw new Refusal('papers.erased');
      const path = withEnding(picked, row.format as ScanFormat);
      await rows.mention('scans', id);
      await writeWhole(path, bytes);
      return { fileName: basename(path) };
    },
  };
}
