import { latinDigits } from '../dates/partialDate.ts';

/** `9`, `9.30`, `930`, `0930`, `9:30 Uhr`, `14h` as `HH:MM`; null when there is no such time. */
export function parseTime(typed: string): string | null {
  const text = latinDigits(typed)
    .trim()
    .toLowerCase()
    .replace(/\s*(uhr|h)$/, '');
  const found = /^(\d{1,2})(?:\s*[:.,]\s*(\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? '0')];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
