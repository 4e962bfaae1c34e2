import type { Kysely } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { escoCalls } from '#shared/esco/calls.ts';
import { uncoded } from '#shared/esco/coding.ts';
import { type ConceptKind, type EscoPart, escoParts } from '#shared/esco/esco.ts';
import { type SearchIndex, searchConcepts, searchIndex } from '#shared/esco/search.ts';
import { enterSkill } from '../assessment/assessment.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { codeItem } from '../profile/profile.ts';
import { type PickedFile, readPicked } from './pickedFile.ts';
import {
  conceptsOf,
  findConcept,
  partRows,
  removeConcepts,
  removePart,
  removeRelations,
  skillsOf,
} from './repository.ts';
import { kindOf, takeFile } from './take.ts';

const importOf = async (db: Kysely<Tables>, part: EscoPart) =>
  (await partRows(db)).find((row) => row.part === part);

const partOf = { occupation: 'occupations', skill: 'skills' } as const;

type Indexed = Map<ConceptKind, { readonly importId: string; readonly index: SearchIndex }>;

/** What was indexed last of each kind, by its import, for as long as the file is open: searched at every key. */
const indexes = new WeakMap<Kysely<Tables>, Indexed>();

function indexedIn(db: Kysely<Tables>): Indexed {
  const indexed: Indexed = indexes.get(db) ?? new Map();
  indexes.set(db, indexed);
  return indexed;
}

async function indexOf(db: Kysely<Tables>, kind: ConceptKind): Promise<SearchIndex | null> {
  const importId = (await importOf(db, partOf[kind]))?.importId;
  if (importId === undefined) return null;
  const indexed = indexedIn(db);
  const known = indexed.get(kind);
  if (known?.importId === importId) return known.index;
  const index = searchIndex(await conceptsOf(db, kind));
  indexed.set(kind, { importId, index });
  return index;
}

/** A concept as something is coded with it now. Refusal: `esco.unknownConcept`. */
async function codingOf(db: Kysely<Tables>, kind: ConceptKind, uri: string) {
  const [found, part] = [await findConcept(db, kind, uri), await importOf(db, partOf[kind])];
  if (!found || !part) throw new Refusal('esco.unknownConcept');
  return { escoUri: uri, escoLabel: found.label, escoVersion: part.version };
}

let picked: PickedFile | null = null;

/** Refusal: `esco.noFile`. */
function pickedFile(fileId: string): PickedFile {
  if (picked?.fileId !== fileId) throw new Refusal('esco.noFile');
  return picked;
}

async function demandBoth(db: Kysely<Tables>): Promise<void> {
  const there = new Set((await partRows(db)).map(({ part }) => part));
  if (!there.has('occupations') || !there.has('skills')) throw new Refusal('esco.needsBoth');
}

export const escoHandlers: RoomHandlers<typeof escoCalls> = {
  'esco.state': async ({ db }) => {
    const rows = await partRows(db);
    return {
      parts: escoParts.flatMap((part) => {
        const row = rows.find((one) => one.part === part);
        if (!row) return [];
        const { version, modifiedOn, fileName, rowCount, refusedCount, importedAt, by } = row;
        return [
          {
            ...{ part, version, modifiedOn, fileName, importedAt, by: by ?? '' },
            ...{ rows: rowCount, refused: refusedCount },
          },
        ];
      }),
    };
  },

  'esco.open': async ({ db, picked: path }) => {
    picked = null;
    const read = await readPicked(path);
    const { file, fileId, fileName, version } = read;
    if (file.part === 'relations') await demandBoth(db);
    picked = read;
    const { part, modifiedOn, refused } = file;
    return { fileId, fileName, part, version, modifiedOn, rows: file.rows.length, refused };
  },

  'esco.take': async (context, { fileId, version }) => {
    const taken = await takeFile(context, pickedFile(fileId), version);
    picked = null;
    return taken;
  },

  'esco.forget': async ({ db }) => {
    await removeRelations(db);
    for (const kind of Object.values(kindOf)) await removeConcepts(db, kind);
    for (const part of escoParts) await removePart(db, part);
    indexes.delete(db);
    return {};
  },

  'esco.search': async ({ db }, { kind, query, limit }) => {
    const index = await indexOf(db, kind);
    return { hits: index ? searchConcepts(index, query, limit) : [] };
  },

  'esco.skillsOf': async ({ db }, { occupation }) => ({
    skills: (await skillsOf(db, occupation)).map(({ essential, ...skill }) => ({
      ...skill,
      ...{ matched: null, essential: essential === 1 },
    })),
  }),

  'esco.code': async (context, { kind, id, uri }) => {
    const coding = uri === null ? uncoded : await codingOf(context.db, 'occupation', uri);
    await codeItem(context, kind, id, coding);
    return {};
  },

  'esco.addSkill': async (context, { clientId, experienceId, uri }) => {
    const coding = await codingOf(context.db, 'skill', uri);
    const fields = { experienceId, skill: null, name: coding.escoLabel, evidence: 'stated' } as const;
    return enterSkill(context, clientId, fields, coding);
  },
};
