import type { Words } from '../catalogs/datedRow.ts';
import { formatPartialDate, isPartialDate } from '../dates/partialDate.ts';

type Params = Readonly<Record<string, string | number>>;

/** The values of a sentence as they are read: days of the rules are ISO. */
export const paramsIn = (params: Params, language: keyof Words): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length === 10 && isPartialDate(value)
        ? formatPartialDate(value, language, 'short')
        : value,
    ]),
  );

/** A sentence of `shared/text` with its values, for papers and wherever there is no window to speak. */
export function sayIn(text: string, params: Params, language: keyof Words): string {
  const values = paramsIn(params, language);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
