import type { Run } from './letter.ts';

/** The characters `from` up to `to` (null: to the end) of a text made of runs. Offsets count UTF-16 units. */
export function sliceRuns(runs: readonly Run[], from: number, to: number | null): Run[] {
  let position = 0;
  return runs.flatMap((run) => {
    const start = position;
    position += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), to === null ? undefined : Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
}
