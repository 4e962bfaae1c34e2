import { latinDigits } from '#shared/dates/partialDate.ts';

/** „1.250 €“, „12,50 €“: cents only where there are any. */
export const eurosOf = (cents: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);

/** As a field shows it: „1250“, „12,50“. */
export const centsText = (cents: number | null): string =>
  cents === null ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');

/**
 * „1.250“, „1250,5“, „12,50 €“, „1 250.00“ in cents. A single dot or comma with three digits after it groups
 * thousands, as on German bills. Null when it is no amount.
 */
export function parseCents(typed: string): number | null {
  const text = latinDigits(typed).replaceAll(/[\s\u00a0\u202f€]|EUR/gi, '');
  const found = /^(\d{1,3}(?:[.,']\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!found) return null;
  const whole = Number((found[1] ?? '').replaceAll(/[.,']/g, ''));
  return whole * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
