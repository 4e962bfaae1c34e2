import { levelRank } from '../catalogs/languageLevels.ts';
import type { ProfileItem } from './profile.ts';

type Skill = ProfileItem<'languageSkill'>;

/** The German of a person: where it was entered twice, the row with the higher level. */
export const germanOf = <S extends Pick<Skill, 'language' | 'level'>>(
  skills: readonly S[],
): S | undefined => {
  const height = ({ level }: S): number => (level === null ? -1 : levelRank(level));
  return skills.filter(({ language }) => language === 'de').toSorted((a, b) => height(b) - height(a))[0];
};
