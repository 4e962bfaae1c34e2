import { entryOf } from '#shared/catalogs/entries.ts';
import type { Measure } from '#shared/recommendations/measureRows.ts';
import { useOwnRows } from '../api/catalogs.tsx';
import { useDateLanguage } from './useDateLanguage.ts';

/** What a measure was called on a day: a recommendation keeps the words of its own. */
export function useMeasureName(): (code: string, day: string) => string {
  const own = useOwnRows();
  const language = useDateLanguage();
  return (code, day) => {
    const row = entryOf('measures', code, own, day)?.row as Measure | undefined;
    return row?.name[language] ?? code;
  };
}
