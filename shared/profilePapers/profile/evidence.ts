import { type EvidenceKind, evidenceNames } from '../../assessment/strength.ts';
import type { Run } from '../../letters/letter.ts';
import type { ProfileItem } from '../../profile/profile.ts';
import { type PaperLanguage, paperText } from '../../text/profilePapers/words.ts';

/** „● nachgewiesen“: a sign and a word, so that it is told without colour. Nothing for what nobody has judged. */
export function evidenceRuns(kind: EvidenceKind | null, language: PaperLanguage): Run[] {
  if (kind === null) return [];
  return [{ text: `${paperText(language).profile.signs[kind]} ${evidenceNames[kind][language]}` }];
}

/** A paper at hand proves it; what is lost or lies at home is said, not shown. */
export const degreeEvidence = ({ proof }: ProfileItem<'qualification'>): EvidenceKind =>
  proof === 'original' || proof === 'copy' ? 'proven' : 'stated';

export const workEvidence = ({ proof }: ProfileItem<'experience'>): EvidenceKind =>
  proof === null || proof === 'none' ? 'stated' : 'proven';
