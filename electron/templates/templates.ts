import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Kysely } from 'kysely';
import { must, Refusal } from '#shared/contract/result.ts';
import type { templateCalls } from '#shared/templates/calls.ts';
import { MAX_TEMPLATE_BYTES } from '#shared/templates/template.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { checkTemplate, mayBeTaken } from './check.ts';
import { contentOf, findTemplate, keepContent } from './repository.ts';
import { sampleTemplate } from './sample.ts';
import { standsTrial } from './trial.ts';

/**
 * The file that was picked, no more of it than a template may have.
 * @throws Refusal `templates.cannotRead`, `templates.tooLarge`
 */
async function readPicked(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (!facts.isFile()) throw new Refusal('templates.cannotRead');
      if (facts.size > MAX_TEMPLATE_BYTES)
        throw new Refusal('templates.tooLarge', { params: { most: MAX_TEMPLATE_BYTES / 1024 / 1024 } });
      const buffer = Buffer.alloc(facts.size);
      const { bytesRead } = await file.read(buffer, 0, facts.size, 0);
      if (bytesRead !== facts.size) throw new Refusal('templates.cannotRead');
      return buffer;
    } finally {
      await file.close();
    }
  } catch (error) {
    // Whatever the file system says of it repeats the path.
    throw error instanceof Refusal ? error : new Refusal('templates.cannotRead');
  }
}

async function demandTemplate(db: Kysely<Tables>) {
  const found = await findTemplate(db);
  if (!found) throw new Refusal('templates.none');
  return found;
}

const bytesOf = async (db: Kysely<Tables>, sha256: string): Promise<Uint8Array> =>
  must(await contentOf(db, sha256), 'a template names its content').bytes;

/** The bytes of the template letters are printed on; null: on ours. */
export async function templateInUse(db: Kysely<Tables>): Promise<Uint8Array | null> {
  const found = await findTemplate(db);
  return found?.inUse === 1 ? bytesOf(db, found.sha256) : null;
}

export const templateHandlers: RoomHandlers<typeof templateCalls> = {
  'templates.get': async ({ db }) => {
    const found = await findTemplate(db);
    if (!found) return { template: null, report: null };
    const { fileName, size, takenAt, takenBy, inUse } = found;
    return {
      template: { fileName, size, takenAt, takenBy, inUse: inUse === 1 },
      report: checkTemplate(await bytesOf(db, found.sha256)),
    };
  },

  'templates.take': async ({ db, rows, now, userId, picked }) => {
    const bytes = await readPicked(picked);
    const report = checkTemplate(bytes);
    if (!mayBeTaken(report)) return { taken: false, report };
    const failed = await standsTrial(bytes);
    if (failed) return { taken: false, report: { ...report, findings: [failed, ...report.findings] } };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await keepContent(db, sha256, bytes);
    const facts = {
      ...{ fileName: basename(picked).slice(-200), sha256, size: bytes.length, inUse: 1 },
      ...{ takenAt: now.toISOString(), takenBy: userId },
    };
    const before = await findTemplate(db);
    if (before) await rows.update('letterTemplates', before.id, facts);
    else await rows.insert('letterTemplates', { id: newId(now), ...facts });
    return { taken: true, report };
  },

  'templates.use': async ({ db, rows }, { own }) => {
    await rows.update('letterTemplates', (await demandTemplate(db)).id, { inUse: own ? 1 : 0 });
    return {};
  },

  'templates.remove': async ({ db, rows }) => {
    await rows.remove('letterTemplates', (await demandTemplate(db)).id);
    return {};
  },

  'templates.saveSample': async ({ db, today, picked }) => {
    const { office } = await readOfficeAndUsers(db);
    await writeWhole(picked, await sampleTemplate(office, today));
    return { fileName: basename(picked) };
  },

  'templates.saveOwn': async ({ db, picked }) => {
    const { sha256 } = await demandTemplate(db);
    await writeWhole(picked, await bytesOf(db, sha256));
    return { fileName: basename(picked) };
  },
};
