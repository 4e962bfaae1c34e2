import { blankItem } from '../profile/blankItem.ts';
import { formerCertificate } from '../profile/certificate.ts';
import { type Snapshot, snapshot } from './assessment.ts';
import { blankStrength } from './strength.ts';
import { blankMotivation } from './wish.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];
const filled = (rows: Rows | undefined, blank: object) => (rows ?? []).map((row) => ({ ...blank, ...row }));

/** From before schema 4 they are told in the rows of the languages. */
const certificatesOf = (rows: Rows | undefined, languageSkill: Rows | undefined) =>
  rows === undefined
    ? (languageSkill ?? []).flatMap((row) => formerCertificate(row) ?? [])
    : filled(rows, blankItem.languageCertificate);

export const writeSnapshot = (facts: Snapshot): string => JSON.stringify(facts);

/**
 * A released state as it is read today. Fields that came into the profile later were not known then: they
 * are blank. Fields the profile no longer has are left out.
 */
export function readSnapshot(text: string): Snapshot {
  const kept = JSON.parse(text) as Readonly<
    Record<Exclude<keyof Snapshot, 'around' | 'none'>, Rows | undefined>
  > & {
    readonly around?: unknown;
    readonly none?: unknown;
  };
  return snapshot.parse({
    qualification: filled(kept.qualification, blankItem.qualification),
    experience: filled(kept.experience, blankItem.experience),
    languageSkill: filled(kept.languageSkill, blankItem.languageSkill),
    languageCertificate: certificatesOf(kept.languageCertificate, kept.languageSkill),
    germanCourse: filled(kept.germanCourse, blankItem.germanCourse),
    scriptSkill: filled(kept.scriptSkill, blankItem.scriptSkill),
    startingPoint: filled(kept.startingPoint, blankItem.startingPoint),
    strengths: filled(kept.strengths, blankStrength),
    wishes: filled(kept.wishes, { ...blankMotivation, words: '', occupation: null }),
    skills: filled(kept.skills, { experienceId: null, skill: null, name: '', evidence: null }),
    none: kept.none ?? [],
    around: kept.around ?? null,
  });
}
