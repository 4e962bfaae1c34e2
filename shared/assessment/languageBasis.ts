import { type LanguageLevel, levelRank, type Skill, skills } from '../catalogs/languageLevels.ts';
import { bestCertificate, type LanguageCertificate } from '../profile/certificate.ts';
import type { ProfileItem } from '../profile/profile.ts';

type LanguageSkill = ProfileItem<'languageSkill'>;
export type Rater = 'self' | 'counsellor';
export const raters: readonly Rater[] = ['self', 'counsellor'];

const cap = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Where a rating is kept: `selfListening`. */
export const ratingField = (by: Rater, skill: Skill) =>
  `${by}${cap(skill)}` as `${Rater}${Capitalize<Skill>}`;

/** The weakest of the five; null as long as one of them is not judged. */
function weakest(item: LanguageSkill, by: Rater): LanguageLevel | null {
  let found: LanguageLevel | null = null;
  for (const skill of skills) {
    const level = item[ratingField(by, skill)];
    if (level === null) return null;
    if (found === null || levelRank(level) < levelRank(found)) found = level;
  }
  return found;
}

export interface LevelBasis {
  readonly level: LanguageLevel;
  readonly source: 'certificate' | Rater;
}

/**
 * What the level as a whole rests on: the best certificate that still holds, else the counsellor's estimate, else
 * the person's own; of five skills the weakest. Null while none of them says anything. It is a proposal: the
 * level that counts is entered by hand, because findings of law stand on it.
 */
export function levelBasis(
  item: LanguageSkill,
  certificates: readonly LanguageCertificate[],
  today: string,
): LevelBasis | null {
  const attested = bestCertificate(certificates, item.language, today)?.level ?? null;
  if (attested !== null) return { level: attested, source: 'certificate' };
  for (const by of ['counsellor', 'self'] as const) {
    const level = weakest(item, by);
    if (level !== null) return { level, source: by };
  }
  return null;
}
