import { numbersOfDay } from '#shared/assessment/versionDates.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useDateLanguage } from './useDateLanguage.ts';

interface Dated {
  readonly id: string;
  readonly releasedOn: string;
}

/** What a released version is called: its day, and „(2)“ for the second of one day. */
export function useVersionDate(versions: readonly Dated[]): (version: Dated) => string {
  const language = useDateLanguage();
  const numbers = numbersOfDay(versions);
  return ({ id, releasedOn }) => {
    const n = numbers.get(id) ?? null;
    const date = formatPartialDate(releasedOn, language, 'short');
    return n === null ? date : `${date} (${n})`;
  };
}
