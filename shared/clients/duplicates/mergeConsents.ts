import { type Decision, matterKey } from '../../privacy/consent.ts';
import { saidAbout } from '../../privacy/guard.ts';
import type { MergeSide } from './mergeLines.ts';

/** One file has a yes that the other does not know of its no: the no counts until the person is asked again. */
export interface StricterRule {
  /** What was refused or withdrawn, and in which file. */
  readonly strict: Decision;
  readonly strictIn: MergeSide;
  /** The later yes that would have counted. */
  readonly given: Decision;
}

/**
 * Matters in which the latest word of both files together would be a yes, although the latest of one of them is
 * none. `day`: today, ISO.
 */
export function stricterRules(
  keep: readonly Decision[],
  gone: readonly Decision[],
  day: string,
): readonly StricterRule[] {
  const matters = new Map([...keep, ...gone].map((decision) => [matterKey(decision), decision]));
  return [...matters.values()].flatMap((matter) => {
    const [given] = saidAbout([...keep, ...gone], matter, day);
    if (given?.state !== 'given') return [];
    const [here] = saidAbout(keep, matter, day);
    const [there] = saidAbout(gone, matter, day);
    const refused = [
      { strict: here, strictIn: 'keep' as const },
      { strict: there, strictIn: 'gone' as const },
    ].flatMap(({ strict, strictIn }) =>
      strict && strict.state !== 'given' ? [{ strict, strictIn, given }] : [],
    );
    return refused.slice(0, 1);
  });
}

/** Stands where a decision has the wording of the sheet: nobody said it that day, it was taken over. */
export const mergeTextVersion = 'Zusammenführung';
