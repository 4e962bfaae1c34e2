import type { Run } from './letter.ts';

const isLowHalf = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** How much of both texts is the same at the beginning and at the end; never half a character. */
function commonEnds(before: string, after: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  if (isLowHalf(before, head) || isLowHalf(after, head)) head -= 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (tail > 0 && (isLowHalf(before, before.length - tail) || isLowHalf(after, after.length - tail)))
    tail -= 1;
  return { head: Math.max(head, 0), tail };
}

/**
 * The same text with other words in it: sentences that were not touched keep what they rest on; a sentence that
 * was changed in part keeps it too, for it is still about the same. New words between two sentences, and words in
 * place of a whole one, rest on nothing.
 */
export function reworded(runs: readonly Run[], after: string): Run[] {
  const before = runs.map(({ text }) => text).join('');
  if (before === after) return [...runs];
  const { head, tail } = commonEnds(before, after);
  const end = before.length - tail;
  const result: Run[] = [];
  let typed = after.slice(head, after.length - tail);
  /** What was typed where no run takes it up. */
  const flush = (): void => {
    const last = result.at(-1);
    if (typed !== '' && last && isPlain(last)) result.splice(-1, 1, { ...last, text: last.text + typed });
    else if (typed !== '') result.push({ text: typed });
    typed = '';
  };
  let start = 0;
  for (const run of runs) {
    const stop = start + run.text.length;
    const left = run.text.slice(0, Math.max(0, head - start));
    const right = run.text.slice(Math.max(0, end - start));
    if (start >= end) flush();
    if (stop <= head || start >= end) result.push(run);
    else {
      const text = left + typed + right;
      // A stop that is left of a sentence is no sentence.
      const gone = left.length + right.length < run.text.length && !/[\p{L}\p{N}]/u.test(left + right);
      result.push(gone ? { text } : { ...run, text });
      typed = '';
    }
    start = stop;
  }
  flush();
  return result.filter(({ text }) => text !== '');
}

const isPlain = ({ sentence, lang, bold }: Run): boolean =>
  sentence === undefined && lang === undefined && bold !== true;
