import { type PaperDate, spanOf } from './calendars.ts';
import { type DateLanguage, formatPartialDate } from './partialDate.ts';

/**
 * What a date of a paper means in our calendar, as text: „2. Dezember 2012“; of a year or a month of another calendar
 * both of ours it lies in, „2012/2013“, „November/Dezember 2012“. Null: it cannot be read.
 */
export function paperMeaning(
  date: PaperDate,
  language: DateLanguage,
  style: 'long' | 'short' = 'long',
): string | null {
  const span = spanOf(date);
  if (date.iso === null || span === null) return null;
  const [from, to] = [span.first, span.last].map((day) => day.slice(0, date.iso?.length));
  const [first, last] = [from ?? '', to ?? ''].map((part) => formatPartialDate(part, language, style));
  if (first === undefined || last === undefined || first === last) return first ?? null;
  const year = ` ${from?.slice(0, 4)}`;
  const told = first.endsWith(year) && last.endsWith(year) ? first.slice(0, -year.length) : first;
  return `${told}/${last}`;
}
