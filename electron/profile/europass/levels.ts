import { ratingField } from '#shared/assessment/languageBasis.ts';
import type { LanguageLevel, Skill } from '#shared/catalogs/languageLevels.ts';
import type { Taking } from './taking.ts';

const cefr = /^[ABC][12]$/;

/** A level as Europass writes it: „B1“, „b1“, „B1 - intermediate“. */
export function levelOf(taking: Taking, value: string): LanguageLevel | undefined {
  const level = value.trim().slice(0, 2).toUpperCase();
  if (cefr.test(level)) return level as LanguageLevel;
  if (value.trim() !== '') taking.unread('level', value);
  return undefined;
}

/**
 * Europass is what a person says of themselves. The level that counts stays open: it is entered by hand, and the
 * page proposes what follows from the five (decision 0130).
 */
export const selfRated = (levels: Readonly<Partial<Record<Skill, LanguageLevel | undefined>>>) =>
  Object.fromEntries(
    Object.entries(levels).map(([skill, level]) => [ratingField('self', skill as Skill), level]),
  );
