import { type LanguageLevel, levelRank, type Skill, skills } from '#shared/catalogs/languageLevels.ts';
import type { Taking } from './taking.ts';

type Levels = Readonly<Partial<Record<Skill, LanguageLevel | undefined>>>;

const cefr = /^[ABC][12]$/;

/** A level as Europass writes it: „B1“, „b1“, „B1 - intermediate“. */
export function levelOf(taking: Taking, value: string): LanguageLevel | undefined {
  const level = value.trim().slice(0, 2).toUpperCase();
  if (cefr.test(level)) return level as LanguageLevel;
  if (value.trim() !== '') taking.unread('level', value);
  return undefined;
}

/** One level for all skills: the lowest, for a course is chosen by what is still missing. */
export function overall(levels: Levels): LanguageLevel | undefined {
  const given = skills.flatMap((skill) => levels[skill] ?? []);
  return given.toSorted((a, b) => levelRank(a) - levelRank(b))[0];
}
