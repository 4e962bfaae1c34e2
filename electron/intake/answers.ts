import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { intakeForm } from '#shared/intake/form.ts';
import { intakeUpgrades } from '#shared/intake/upgrades.ts';
import type { AnswerSource, AnswerValue, Given, Provenance, Without } from '#shared/questionnaire/answers.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { type Stored, type Upgraded, upgrade } from '#shared/questionnaire/upgrade.ts';
import type { Tables } from '../db/tables.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { answersOfClient } from './repository.ts';

type Row = Awaited<ReturnType<typeof answersOfClient>>[number];

/** An answer with the row it lies in; a question that was split has two answers in one row until they are stored. */
export interface Answer extends Stored {
  readonly row: Row;
}

const answerOf = (row: Row): Answer => ({
  version: row.version,
  question: row.question,
  item: row.item === '' ? null : row.item,
  value: row.value === null ? null : JSON.parse(row.value),
  without: row.without as Without | null,
  row,
});

/** Tells whether a record still holds what was said, without saying it a second time. */
export const digestOf = (value: AnswerValue): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

export const provenanceOf = ({ row }: Answer): Provenance => ({
  source: row.source as AnswerSource,
  language: row.language,
  interpreter: row.interpreter,
  on: row.givenOn,
  by: row.by,
  at: row.createdAt,
});

/** All answers of a person, as the present form knows them. */
export async function presentAnswers(db: Kysely<Tables>, clientId: string): Promise<Upgraded<Answer>> {
  const rows = await answersOfClient(db, clientId, intakeForm.key);
  return upgrade(rows.map(answerOf), intakeUpgrades, intakeForm.version);
}

/** The columns that an upgrade changes. */
const columnsOf = ({ version, question, value, without }: Stored) => ({
  version,
  question,
  value: value === null ? null : JSON.stringify(value),
  without,
});

/**
 * Reads the answers for a change, and first stores what upgrades have made of older ones. Rows that get
 * another question leave before they come back: two may change places.
 */
export async function openAnswers(context: WriteContext, clientId: string): Promise<readonly Answer[]> {
  const { db, rows, now } = context;
  const { answers } = await presentAnswers(db, clientId);
  const old = answers.filter(({ row, version }) => row.version < version);
  if (old.length === 0) return answers;
  const moved = old.filter(({ row, question }) => row.question !== question);
  for (const id of new Set(moved.map(({ row }) => row.id))) await rows.remove('answers', id);
  const back = new Set<string>();
  for (const answer of old) {
    const { by: _, ...row } = answer.row;
    if (!moved.some((other) => other.row.id === row.id))
      await rows.update('answers', row.id, columnsOf(answer));
    else {
      const id = back.has(row.id) ? newId(now) : row.id;
      back.add(row.id);
      await rows.insert('answers', { ...row, ...columnsOf(answer), id });
    }
  }
  return (await presentAnswers(db, clientId)).answers;
}

/** What is to be kept of an answer. `digest`: of what a record holds now. */
export interface Kept extends Slot {
  readonly value: AnswerValue;
  readonly digest: string | null;
  readonly without: Without | null;
  readonly given: Given;
}

const sameAs = (row: Row, { question, item, value, digest, without, given }: Kept): boolean =>
  row.question === question &&
  row.item === (item ?? '') &&
  row.value === (value === null ? null : JSON.stringify(value)) &&
  row.digest === digest &&
  row.without === without &&
  row.source === given.source &&
  row.language === given.language &&
  row.interpreter === given.interpreter &&
  row.givenOn === given.on;

const rowOf = (answers: readonly Answer[], { question, item }: Slot): Row | undefined =>
  answers.find((answer) => answer.question === question && answer.item === item)?.row;

/**
 * Keeps an answer. It is said anew, never edited: the old row leaves and a new one comes, so that the history
 * knows which question it was. The same answer from the same person changes nothing.
 */
export async function keepAnswer(
  { rows, now, userId }: WriteContext,
  clientId: string,
  answers: readonly Answer[],
  kept: Kept,
): Promise<void> {
  const before = rowOf(answers, kept);
  if (before && sameAs(before, kept)) return;
  if (before) await rows.remove('answers', before.id);
  if (kept.value === null && kept.digest === null && kept.without === null) return;
  const { question, item, value, digest, without, given } = kept;
  await rows.insert('answers', {
    ...{ id: newId(now), clientId, form: intakeForm.key, version: intakeForm.version },
    ...{ question, item: item ?? '', value: value === null ? null : JSON.stringify(value), digest, without },
    ...{ source: given.source, language: given.language, interpreter: given.interpreter },
    ...{ givenOn: given.on, createdAt: now.toISOString(), createdBy: userId },
  });
}

/** Takes an answer away, if there is one. */
export async function dropAnswer(
  { rows }: WriteContext,
  answers: readonly Answer[],
  slot: Slot,
): Promise<void> {
  const row = rowOf(answers, slot);
  if (row) await rows.remove('answers', row.id);
}
