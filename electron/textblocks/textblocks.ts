import type { Kysely } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { textBlockCalls } from '#shared/textblocks/calls.ts';
import { misspelt, type TextBlock, type Topic, textBlock } from '#shared/textblocks/textBlock.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { allBlocks, findBlock } from './repository.ts';

/** A piece of the office's wording. @throws Refusal */
export async function requireBlock(db: Kysely<Tables>, id: string): Promise<TextBlock> {
  const found = await findBlock(db, id);
  if (!found) throw new Refusal('textblocks.unknown');
  return textBlock.parse(found);
}

/** The office's first words on a topic; empty where it has none. */
export async function wordingFor(db: Kysely<Tables>, topic: Topic): Promise<string> {
  const found = (await allBlocks(db)).find((block) => block.topic === topic);
  return found?.text.trim() ?? '';
}

function demandKnown(text: string | undefined, path: string): void {
  if (text !== undefined && misspelt(text).length > 0)
    throw new Refusal('textblocks.misspelt', { fields: [{ path, code: 'textblocks.misspelt' }] });
}

export const textBlockHandlers: RoomHandlers<typeof textBlockCalls> = {
  'textblocks.list': async ({ db }) => ({
    blocks: (await allBlocks(db)).map((row) => textBlock.parse(row)),
  }),

  'textblocks.add': async ({ db, rows, now }, { fields }) => {
    demandKnown(fields.text, 'fields.text');
    const last = (await allBlocks(db)).at(-1)?.place ?? 0;
    const id = newId(now);
    await rows.insert('textBlocks', { id, ...fields, place: last + 1 });
    return { id };
  },

  'textblocks.update': async ({ rows }, { id, patch }) => {
    demandKnown(patch.text, 'patch.text');
    if (!(await rows.update('textBlocks', id, defined(patch)))) throw new Refusal('textblocks.unknown');
    return {};
  },

  'textblocks.move': async ({ db, rows }, { id, by }) => {
    const all = await allBlocks(db);
    const at = all.findIndex((block) => block.id === id);
    const [own, other] = [all[at], all[at + by]];
    if (!own) throw new Refusal('textblocks.unknown');
    if (!other) return {};
    await rows.update('textBlocks', own.id, { place: other.place });
    await rows.update('textBlocks', other.id, { place: own.place });
    return {};
  },

  'textblocks.remove': async ({ rows }, { id }) => {
    if (!(await rows.remove('textBlocks', id))) throw new Refusal('textblocks.unknown');
    return {};
  },
};
