import { z } from 'zod';
import { line, prose } from '../contract/fields.ts';
import { type Block, type BusinessLetter, letter as letterShape, type Run } from './letter.ts';
import { reworded } from './reworded.ts';

/** Changing a letter that is not sent yet: one change at a time, so that each can be taken back alone. */

const place = z.int().min(0).max(10_000);

const newBlocks = ['paragraph', 'list', 'heading'] as const;

export const letterEdit = z.discriminatedUnion('do', [
  /** The whole text of a block; of a list one line for each item. */
  z.object({ do: z.literal('text'), block: place, text: prose(20_000) }),
  z.object({ do: z.literal('salutation'), text: line(300) }),
  /** Before this place; at the end where there is no such place. */
  z.object({ do: z.literal('insert'), at: place, as: z.enum(newBlocks) }),
  z.object({ do: z.literal('move'), block: place, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ do: z.literal('remove'), block: place }),
]);
export type LetterEdit = z.output<typeof letterEdit>;

/** Blocks whose words are edited; a table of papers or a list of facts is what the program made of the file. */
export const isText = (block: Block): block is Extract<Block, { type: 'paragraph' | 'list' | 'heading' }> =>
  block.type === 'paragraph' || block.type === 'list' || block.type === 'heading';

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** What stands in a block, as one edits it; empty where it has no words of its own. */
export function textOf(block: Block): string {
  if (!isText(block)) return '';
  if (block.type !== 'list') return textOfRuns(block.runs);
  return block.items.map((runs) => textOfRuns(runs).replaceAll('\n', ' ')).join('\n');
}

/** Items above and below what was typed keep what they rest on; those between are paired in their order. */
function itemsOf(items: readonly Run[][], text: string): Run[][] {
  const lines = text.split('\n').filter((entry) => entry.trim() !== '');
  const before = items.map((runs) => textOfRuns(runs).replaceAll('\n', ' '));
  let head = 0;
  while (head < lines.length && head < items.length && lines[head] === before[head]) head += 1;
  let tail = 0;
  const most = Math.min(lines.length, items.length) - head;
  while (tail < most && lines[lines.length - 1 - tail] === before[items.length - 1 - tail]) tail += 1;
  const changed = lines.map((entry, at) => {
    if (at < head) return items[at] ?? [];
    if (at >= lines.length - tail) return items[items.length - (lines.length - at)] ?? [];
    return at < items.length - tail ? reworded(items[at] ?? [], entry) : [{ text: entry }];
  });
  return changed.length === 0 ? [[]] : changed;
}

function withText(block: Block, text: string): Block {
  if (!isText(block)) return block;
  if (block.type === 'list') return { ...block, items: itemsOf(block.items, text) };
  return { ...block, runs: reworded(block.runs, text) };
}

const blankBlock = (as: (typeof newBlocks)[number]): Block => {
  if (as === 'list') return { type: 'list', ordered: false, items: [[]] };
  return as === 'heading' ? { type: 'heading', level: 2, runs: [] } : { type: 'paragraph', runs: [] };
};

/** Puts blocks before a place. */
export const withBlocks = (letter: BusinessLetter, at: number, added: readonly Block[]): BusinessLetter => ({
  ...letter,
  blocks: letter.blocks.toSpliced(at, 0, ...added),
});

function changed(letter: BusinessLetter, edit: LetterEdit): BusinessLetter {
  const { blocks } = letter;
  switch (edit.do) {
    case 'text':
      return {
        ...letter,
        blocks: blocks.map((one, at) => (at === edit.block ? withText(one, edit.text) : one)),
      };
    case 'salutation':
      return { ...letter, salutation: edit.text };
    case 'insert':
      return withBlocks(letter, edit.at, [blankBlock(edit.as)]);
    case 'remove':
      return { ...letter, blocks: blocks.filter((_, at) => at !== edit.block) };
    case 'move': {
      const [own, to] = [blocks[edit.block], edit.block + edit.by];
      if (!own || to < 0 || to >= blocks.length) return letter;
      return { ...letter, blocks: blocks.toSpliced(edit.block, 1).toSpliced(to, 0, own) };
    }
  }
}

/** The letter after one change; clean, and so to be printed. A place that is not there changes nothing. */
export function edited(letter: BusinessLetter, edit: LetterEdit): BusinessLetter {
  const result = letterShape.parse(changed(letter, edit));
  return result.kind === 'letter' ? result : letter;
}
