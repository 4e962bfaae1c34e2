import { officeDay } from '#shared/dates/officeDay.ts';

/** The office's day, ISO: the same as its process has, whatever zone the machine is set to. */
export const today = (): string => officeDay(new Date());
