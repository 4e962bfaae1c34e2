import type { Kysely } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import { type BusinessLetter, type Letter, readLetter } from '#shared/letters/letter.ts';
import type { Tables } from '../db/tables.ts';
import type { WriteContext } from '../office/context.ts';
import { type FoundLetter, findLetter } from './repository.ts';

/** A stored letter with what it is made of. */
export interface OpenLetter {
  readonly row: FoundLetter;
  readonly letter: Letter;
  /** As it was composed, before words of anybody's own. */
  readonly composed: Letter;
}

/** @throws Refusal */
export async function openLetter(db: Kysely<Tables>, id: string): Promise<OpenLetter> {
  const row = await findLetter(db, id);
  if (!row) throw new Refusal('letters.unknown');
  const letter = readLetter(JSON.parse(row.model));
  return { row, letter, composed: row.composed === null ? letter : readLetter(JSON.parse(row.composed)) };
}

export type Draft = OpenLetter & { readonly letter: BusinessLetter };

/** A letter that may still be changed. What was sent stays; a sheet to be signed has the wording it was agreed on. */
export async function openDraft(db: Kysely<Tables>, id: string): Promise<Draft> {
  const { row, letter, composed } = await openLetter(db, id);
  if (row.sentOn !== null) throw new Refusal('letters.sent');
  if (letter.kind !== 'letter') throw new Refusal('letters.notEditable');
  return { row, letter, composed };
}

/** Keeps a changed draft; nothing happens when nothing changed. */
export async function keepDraft(
  { rows }: Pick<WriteContext, 'rows'>,
  { row, letter, composed }: Draft,
  next: { readonly letter: BusinessLetter; readonly composed?: Letter },
): Promise<void> {
  const model = JSON.stringify(next.letter);
  const base = JSON.stringify(next.composed ?? composed);
  if (model === JSON.stringify(letter) && base === JSON.stringify(composed)) return;
  await rows.update('letters', row.id, { model, composed: base });
}
