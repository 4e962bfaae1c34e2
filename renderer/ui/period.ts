import { type DateLanguage, formatPartialDate, type PartialDate } from '#shared/dates/partialDate.ts';

/** „09/2003 – 2012“, „bis 2012“, or nothing. */
export function period(from: PartialDate | null, to: PartialDate | null, language: DateLanguage): string {
  const short = (date: PartialDate): string => formatPartialDate(date, language, 'short');
  if (from === null) return to === null ? '' : `– ${short(to)}`;
  return to === null ? `${short(from)} –` : `${short(from)} – ${short(to)}`;
}
