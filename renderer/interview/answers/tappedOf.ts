import { inCalendar, type PaperCalendar } from '#shared/dates/calendars.ts';
import { dateParts } from '#shared/dates/partialDate.ts';
import type { Tapped } from '#shared/interview/tapDates.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';

/** A stored date in the calendar it is shown in: that of the paper, else the usual one for whole days. */
export function tappedOf(value: AnswerValue, usual: PaperCalendar): Tapped | null {
  const paper = value !== null && typeof value === 'object' && 'original' in value ? value : null;
  const iso = paper ? paper.iso : typeof value === 'string' ? value : null;
  if (iso === null) return null;
  const calendar = paper?.calendar ?? usual;
  const there = inCalendar(iso, calendar);
  if (there) return { calendar, year: there.year, month: there.month, day: there.day };
  const parts = dateParts(iso);
  return parts && { calendar: 'gregorian', year: parts.year, month: parts.month, day: parts.day };
}
