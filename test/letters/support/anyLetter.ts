import fc from 'fast-check';
import type { Block, Run } from '#shared/letters/letter.ts';

/** Blocks as no composer would make them: any words, any marks. */

const words = fc.string({ minLength: 1, maxLength: 20 });
const ref = fc.record({
  fact: fc.constantFrom('a', 'b', 'c', 'd'),
  label: words,
  value: fc.constantFrom('A2', 'B1', 'C1', ''),
});
const anyRun: fc.Arbitrary<Run> = fc.record(
  {
    text: words,
    bold: fc.boolean(),
    sentence: fc.constantFrom('one', 'two', 'three', 'four'),
    rests: fc.array(ref, { maxLength: 3 }),
  },
  { requiredKeys: ['text'] },
);
export const anyRuns = fc.array(anyRun, { maxLength: 6 });

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyRuns.map((runs): Block => ({ type: 'paragraph', runs })),
  fc
    .array(anyRuns, { minLength: 1, maxLength: 4 })
    .map((items): Block => ({ type: 'list', ordered: false, items })),
  anyRuns.map((runs): Block => ({ type: 'heading', level: 2, runs })),
);

export const anyBlocks = fc.array(anyBlock, { maxLength: 6 });
