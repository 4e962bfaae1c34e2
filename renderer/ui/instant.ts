/** An ISO instant as a counsellor reads it: `22.11.2026, 14:40`. */
export const instantText = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

export const dayText = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago: „vor 3 Stunden“, „gestern“, „gerade eben“. */
export function agoText(iso: string, language: string, now = Date.now()): string {
  const past = now - Date.parse(iso);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const step = steps.find(([, length]) => past >= length);
  return step ? words.format(-Math.floor(past / step[1]), step[0]) : words.format(0, 'second');
}
