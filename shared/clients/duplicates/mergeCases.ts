import type { MergeSide } from './mergeLines.ts';

/** A period of counselling as it is needed here. */
export interface MergePeriod {
  readonly id: string;
  readonly openedOn: string;
  readonly createdAt: string;
  readonly closedOn: string | null;
  readonly setStatus: string | null;
}

export interface EndingPeriod {
  readonly id: string;
  readonly of: MergeSide;
  readonly openedOn: string;
  /** `drop`: begun today and nothing in it, so that it says nothing. */
  readonly how: 'close' | 'drop';
}

interface FilePeriods {
  readonly periods: readonly MergePeriod[];
  /** Something has happened in this file. */
  readonly lived: boolean;
}

const earlierFirst = (a: MergePeriod, b: MergePeriod): number =>
  [a.openedOn, a.createdAt, a.id].join() < [b.openedOn, b.createdAt, b.id].join() ? -1 : 1;

/** A person has one open case: of several the one opened first goes on, the others end as entered twice. */
export function endingPeriods(
  files: Readonly<Record<MergeSide, FilePeriods>>,
  today: string,
): readonly EndingPeriod[] {
  const open = (['keep', 'gone'] as const)
    .flatMap((of) => files[of].periods.map((period) => ({ ...period, of })))
    .filter(({ closedOn }) => closedOn === null)
    .sort(earlierFirst);
  return open.slice(1).map(({ id, of, openedOn, setStatus }) => ({
    ...{ id, of, openedOn },
    how: openedOn === today && setStatus === null && !files[of].lived ? 'drop' : 'close',
  }));
}
