import { specialKeys } from '../../intake/special.ts';

/**
 * Whether a row that cannot come along is worth keeping to be read. An answer whose fact lies in a record says
 * nothing of its own. An answer that needs the person's explicit consent (Art. 9 GDPR) is kept in no second place:
 * it could not be found there when the consent is withdrawn.
 */
export function isWorthReading(table: string, columns: Readonly<Record<string, unknown>>): boolean {
  if (table !== 'answers') return true;
  return columns.value !== null && !specialKeys.has(String(columns.question));
}
