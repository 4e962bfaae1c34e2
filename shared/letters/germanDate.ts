import { must } from '../contract/result.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

const parts = (iso: string): [number, number, number] => {
  const match = must(/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso), 'the date of a letter is an ISO date');
  return [Number(match[1]), Number(match[2]), Number(match[3])];
};

/** `2026-03-05` → „5. März 2026“ */
export function germanDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day}. ${must(months[month - 1], 'a month has a name')} ${year}`;
}

/** `2026-03-05` → „Donnerstag, 5. März 2026“ */
export function germanDateWithWeekday(iso: string): string {
  const [year, month, day] = parts(iso);
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${must(weekday, 'a day has a name')}, ${germanDate(iso)}`;
}
