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

const place = ({ openedOn, createdAt }: MergePeriod): string => `${openedOn} ${createdAt}`;

/**
 * A person has one open case: of several the one opened first goes on, the others end as entered twice. What was
 * begun today by entering somebody who was there already goes, whether their case is open or not.
 */
export function endingPeriods(
  files: Readonly<Record<MergeSide, FilePeriods>>,
  today: string,
): readonly EndingPeriod[] {
  const all = (['keep', 'gone'] as const)
    .flatMap((of) => files[of].periods.map((period) => ({ ...period, of })))
    // Stable: of two begun in one moment that of the file that stays is the first.
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) < place(b) ? -1 : 1));
  const open = all.filter(({ closedOn }) => closedOn === null);
  const isEmpty = ({ openedOn, setStatus, of }: (typeof all)[number]): boolean =>
    openedOn === today && setStatus === null && !files[of].lived;
  const going = open.filter((period) => isEmpty(period) && period !== all[0]);
  const staying = open.filter((period) => !going.includes(period));
  return [
    ...going.map(({ id, of, openedOn }) => ({ id, of, openedOn, how: 'drop' as const })),
    ...staying.slice(1).map(({ id, of, openedOn }) => ({ id, of, openedOn, how: 'close' as const })),
  ];
}
