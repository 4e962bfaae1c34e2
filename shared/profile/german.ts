import { levelRank } from '../catalogs/languageLevels.ts';
import type { ProfileItem } from './profile.ts';

type Skill = ProfileItem<'languageSkill'>;

/** What a person knows of a language: where it was entered twice, the row with the higher level. */
export const spokenIn = <S extends Pick<Skill, 'language' | 'level'>>(
  skills: readonly S[],
  code: string,
): S | undefined => {
  const height = ({ level }: S): number => (level === null ? -1 : levelRank(level));
  return skills.filter(({ language }) => language === code).toSorted((a, b) => height(b) - height(a))[0];
};

/** The German of a person. */
export const germanOf = <S extends Pick<Skill, 'language' | 'level'>>(skills: readonly S[]): S | undefined =>
  spokenIn(skills, 'de');
