import { isText, textOfRuns } from './edit.ts';
import type { Block, FactRef } from './letter.ts';
import { sentencesIn, textsOf } from './rests.ts';

/**
 * What the sentence at a place of a block's text rests on (`textOf`; lists have an item a line). Empty where the
 * words are somebody's own.
 */
export function sentenceAt(block: Block, place: number): readonly FactRef[] {
  if (!isText(block) || block.type === 'heading') return [];
  let start = 0;
  for (const runs of textsOf(block)) {
    const end = start + textOfRuns(runs).length;
    if (place > end) {
      start = end + 1;
      continue;
    }
    let at = start;
    const run = runs.find(({ text }) => {
      at += text.length;
      return place < at || (place === end && at === end);
    });
    return sentencesIn(runs).find(({ key }) => key === run?.sentence)?.rests ?? [];
  }
  return [];
}
