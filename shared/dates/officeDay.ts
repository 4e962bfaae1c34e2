import { Temporal } from 'temporal-polyfill';

/** The office's calendar is Germany's, whatever the machine is set to. */
const zone = 'Europe/Berlin';
const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

/** The office's calendar day of an instant, `YYYY-MM-DD`. */
export const officeDay = (instant: Date): string => calendarDay.format(instant);

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** `HH:MM` as the clocks in Germany showed it. */
export const officeTime = (instant: Date): string => clock.format(instant);

/** The first instant after a day, UTC as history writes it. A day has 23 or 25 hours twice a year. */
export const endOfDay = (day: string): string =>
  new Date(
    Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  ).toISOString();
