import { type DatedBook, datedBook } from './datedBook.ts';
import { type DatedRow, seen, unchecked } from './datedRow.ts';

/**
 * How an office works where no law says it: after how long it asks again, and how long it waits. Ours are rules
 * of thumb to begin with; what they are called stands in the texts under `catalogs.habits`.
 */
export const habitCodes = [
  'certificateAge',
  'strengthAge',
  'longGap',
  'leastGap',
  'decisionDays',
  'answerDays',
] as const;
export type HabitCode = (typeof habitCodes)[number];

export interface Habit extends DatedRow {
  readonly code: HabitCode;
  readonly unit: 'month' | 'day';
  readonly count: number;
}

export type HabitBook = DatedBook<Habit>;

const month = (code: HabitCode, count: number): Habit => ({ code, unit: 'month', count, ...seen('office') });
const day = (code: HabitCode, count: number): Habit => ({ code, unit: 'day', count, ...seen('office') });

export const habits: readonly Habit[] = [
  month('certificateAge', 24),
  month('strengthAge', 18),
  month('longGap', 6),
  {
    // Shorter stretches lie between two jobs and are not asked for.
    ...{ code: 'leastGap', unit: 'month', count: 2 },
    ...unchecked('Ab wann eine Stelle eine Lücke nachfragt, ist Übung und bei der Stelle zu erfragen.'),
  },
  // Long enough for the authority, short enough before a course begins.
  day('decisionDays', 21),
  day('answerDays', 28),
];

export const shippedHabits: HabitBook = datedBook(habits);

/** In months or days as the row says. */
export function habitOn(code: HabitCode, on: string, book: HabitBook): number {
  const found = book.on(code, on) ?? book.last(code);
  if (!found) throw new Error('invariant: every habit has its row');
  return found.count;
}
