import type { MergePreview } from '#shared/clients/duplicates/calls.ts';

/**
 * What was just typed of somebody who is here already: nothing that is not known, something to add, or something
 * that contradicts what is known and that only the counsellor can decide.
 */
export type TakeOver = 'nothingNew' | 'adds' | 'contradicts';

/** `gone` of the preview is what was just typed. */
export function takeOverOf({ lines, moves, singles, consents, names }: MergePreview): TakeOver {
  const clashing = lines.some(({ line, why }) => line !== 'name' && (why === 'newer' || why === 'stays'));
  if (clashing || consents.length > 0 || singles.length > 0) return 'contradicts';
  const known = lines.every(({ better, why }) => better === 'keep' && why !== 'stays');
  const further = names.some(({ of }) => of === 'gone');
  return known && moves.length === 0 && !further ? 'nothingNew' : 'adds';
}
