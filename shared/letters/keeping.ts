import type { Block } from './letter.ts';

const groups: ReadonlySet<Block['type']> = new Set(['list', 'checklist', 'table', 'terms', 'note']);

/** A paragraph that leads into a list or a table stays with it, as a heading stays with what follows. */
export function introduces(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return blocks[index]?.type === 'paragraph' && next !== undefined && groups.has(next.type);
}
