import { ageOn, type PartialDate } from '#shared/dates/partialDate.ts';
import { today } from '../ui/today.ts';

/** „41“, or „40–41“ where only the year of birth is known; null where it is not known or lies ahead. */
export function ageText(birth: PartialDate | null): string | null {
  const age = birth === null ? null : ageOn(birth, today());
  if (age === null) return null;
  return age.min === age.max ? String(age.max) : `${age.min}–${age.max}`;
}
