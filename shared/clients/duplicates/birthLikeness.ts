import { type DateParts, dateParts, type PartialDate } from '../../dates/partialDate.ts';

/** How two dates of birth agree. `newYear`: 1 January, which authorities put where nobody knows the day. */
const birthAgreements = [
  'same',
  'swapped',
  'sameNewYear',
  'month',
  'year',
  'yearNewYear',
  'slip',
  'unknown',
  'different',
] as const;
export type BirthAgreement = (typeof birthAgreements)[number];

export const birthPoints: Readonly<Record<BirthAgreement, number>> = {
  same: 40,
  swapped: 32,
  sameNewYear: 14,
  month: 20,
  year: 12,
  yearNewYear: 10,
  slip: 4,
  unknown: 0,
  // Two dates that nobody can have mixed up are two people, whatever they are called.
  different: -100,
};

const isNewYear = ({ month, day }: DateParts): boolean => month === 1 && day === 1;

/** One digit typed wrong, or two neighbours swapped. */
function isSlip(a: string, b: string): boolean {
  const apart = [...a].flatMap((letter, at) => (letter === b.charAt(at) ? [] : [at]));
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) return true;
  return (
    apart.length === 2 &&
    second === first + 1 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}

function compareDays(a: DateParts, b: DateParts, own: PartialDate, other: PartialDate): BirthAgreement {
  if (own === other) return isNewYear(a) ? 'sameNewYear' : 'same';
  if (a.year === b.year) {
    if (a.month === b.day && a.day === b.month) return 'swapped';
    if (isNewYear(a) || isNewYear(b)) return 'yearNewYear';
  }
  return isSlip(own, other) ? 'slip' : 'different';
}

/** How two dates of birth agree; the same from both sides. What is no date counts as not known. */
export function compareBirths(own: PartialDate | null, other: PartialDate | null): BirthAgreement {
  const [a, b] = [own === null ? null : dateParts(own), other === null ? null : dateParts(other)];
  if (!a || !b || own === null || other === null) return 'unknown';
  if (a.day !== null && b.day !== null) return compareDays(a, b, own, other);
  if (a.year !== b.year) return 'different';
  if (a.month === null || b.month === null) return 'year';
  if (a.month === b.month) return 'month';
  return isNewYear(a) || isNewYear(b) ? 'yearNewYear' : 'different';
}

/**
 * Two dates that are neither of one year nor of one day and month never agree: what the index asks before
 * anything is compared. Holds for every pair whose agreement is not `different`.
 */
export const mayBeOneBirth = (own: string | null, other: string | null): boolean =>
  own === null ||
  other === null ||
  own.slice(0, 4) === other.slice(0, 4) ||
  (own.length === 10 && own.slice(4) === other.slice(4));
