import type { Transaction } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { ConceptKind, RefusedRows } from '#shared/esco/esco.ts';
import { type ConceptRow, collectFaults, type EscoFile } from '#shared/esco/readFile.ts';
import { foldNames } from '#shared/esco/search.ts';
import type { Tables } from '../db/tables.ts';
import type { UntrackedContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import type { PickedFile } from './pickedFile.ts';
import {
  countRelations,
  insertConcepts,
  insertPart,
  insertRelations,
  lastNumber,
  numbersOf,
  removeConcepts,
  removeLooseRelations,
  removePart,
  removeRelations,
} from './repository.ts';

const CONCEPTS_AT_ONCE = 400;
const RELATIONS_AT_ONCE = 4000;

export const kindOf = { occupations: 'occupation', skills: 'skill' } as const;

type Step = UntrackedContext['work']['step'];
type RelationFile = Extract<EscoFile, { part: 'relations' }>;

const numbers = async (db: Transaction<Tables>, kind: ConceptKind): Promise<ReadonlyMap<string, number>> =>
  new Map((await numbersOf(db, kind)).map(({ uri, n }) => [uri, n]));

/** The list anew. What it had before keeps its number, so that the relations to it stay. */
async function takeConcepts(
  db: Transaction<Tables>,
  kind: ConceptKind,
  rows: readonly ConceptRow[],
  step: Step,
): Promise<void> {
  const before = await numbers(db, kind);
  let next = await lastNumber(db);
  await removeConcepts(db, kind);
  for (let from = 0; from < rows.length; from += CONCEPTS_AT_ONCE) {
    await step(from, rows.length);
    const some = rows.slice(from, from + CONCEPTS_AT_ONCE).map(({ uri, label, others, code }) => {
      const known = before.get(uri);
      if (known === undefined) next += 1;
      const folded = foldNames([label, ...others]);
      return { n: known ?? next, uri, label, others: others.join('\n'), folded, code };
    });
    await insertConcepts(db, kind, some);
  }
  await removeLooseRelations(db);
}

async function takeRelations(db: Transaction<Tables>, file: RelationFile, step: Step): Promise<RefusedRows> {
  const occupations = await numbers(db, 'occupation');
  const skills = await numbers(db, 'skill');
  if (occupations.size === 0 || skills.size === 0) throw new Refusal('esco.needsBoth');
  const faults = collectFaults();
  await removeRelations(db);
  for (let from = 0; from < file.rows.length; from += RELATIONS_AT_ONCE) {
    await step(from, file.rows.length);
    const some: [number, number, number][] = [];
    for (const row of file.rows.slice(from, from + RELATIONS_AT_ONCE)) {
      const [occupation, skill] = [occupations.get(row.occupation), skills.get(row.skill)];
      if (occupation === undefined || skill === undefined) faults.add(row.line, 'unknownConcept');
      else some.push([occupation, skill, row.essential ? 1 : 0]);
    }
    await insertRelations(db, some);
  }
  const { count, first } = faults.all();
  return { count: count + file.refused.count, first: [...file.refused.first, ...first] };
}

/** Replaces a part of the catalogue by a file that was read; one transaction. */
export async function takeFile(
  { db, work, now, userId }: UntrackedContext,
  { file, fileName }: PickedFile,
  version: string,
): Promise<{ rows: number; refused: RefusedRows }> {
  const { part, modifiedOn } = file;
  let { refused } = file;
  let rows = file.rows.length;
  if (file.part === 'relations') {
    refused = await takeRelations(db, file, work.step);
    rows = await countRelations(db);
    if (rows === 0) throw new Refusal('esco.noRows');
  } else await takeConcepts(db, kindOf[file.part], file.rows, work.step);
  await removePart(db, part);
  await insertPart(db, {
    ...{ part, importId: newId(now), version, modifiedOn, fileName },
    ...{ rowCount: rows, refusedCount: refused.count },
    ...{ importedAt: now.toISOString(), importedBy: userId },
  });
  return { rows, refused };
}
