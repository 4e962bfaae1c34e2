import type { PartialDate } from '../dates/partialDate.ts';

interface Lasting {
  readonly startedOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
}

const latest = ({ startedOn, endedOn }: Lasting): string => endedOn ?? (startedOn === null ? '' : '9999');

/** The latest first; what runs still stands before all, what has no date after all. */
export const latestJobs = <J extends Lasting>(jobs: readonly J[]): J[] =>
  jobs.toSorted((a, b) => latest(b).localeCompare(latest(a)));

interface Earned extends Lasting {
  readonly degreeDate: { readonly iso: PartialDate | null } | null;
}

/** The latest first, by its end, else the day on the paper, else its beginning. */
export const latestDegrees = <D extends Earned>(degrees: readonly D[]): D[] => {
  const end = ({ endedOn, degreeDate, startedOn }: D) => endedOn ?? degreeDate?.iso ?? startedOn ?? '';
  return degrees.toSorted((a, b) => end(b).localeCompare(end(a)));
};
