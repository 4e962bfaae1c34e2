import assert from 'node:assert/strict';
import type { Block, Letter, Run } from '#shared/letters/letter.ts';
import { allText } from '#test/letters/support/samples.ts';

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Pairs of what is asked and what is answered: rows of facts, and of tables without headers. */
function answers(block: Block): (readonly [string, string])[] {
  if (block.type === 'terms') return block.rows.map(({ term, value }) => [term, words(value)]);
  if (block.type === 'table' && block.columns.every(({ header }) => header === ''))
    return block.rows.map((row) => [words(row[0] ?? []), words(row[1] ?? [])]);
  return [];
}

/** Left by a template, a missing fact or a mistake of the program. */
const leftover = /undefined|\bnull\b|NaN|\[object|\{\{|\}\}|\bTODO\b|XXX|invariant/u;

/** A paper as its reader has it: nothing left over, no question without an answer or a line for the hand. */
export function assertReadable(letter: Letter, who: string): void {
  const text = [allText(letter), letter.title, ...letter.information.map(({ value }) => value)].join('\n');
  assert.doesNotMatch(text, leftover, who);
  assert.doesNotMatch(text, / {2}|\(\)|, ,|: \.|\.\.(?!\.)| ,/u, who);
  for (const block of letter.blocks)
    for (const [asked, answer] of answers(block)) {
      assert.notEqual(asked.trim(), '', `${who}: a row without a name`);
      assert.notEqual(answer.trim(), '', `${who}: ${asked}`);
    }
  if (letter.kind === 'letter') {
    assert.ok(letter.recipient.length > 0, `${who}: to nobody`);
    for (const line of [...letter.subject, letter.salutation, letter.closing]) assert.notEqual(line, '', who);
  }
}
