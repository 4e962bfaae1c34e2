import type { Words } from '../../catalogs/datedRow.ts';

/**
 * Our own list of everyday and occupational skills in plain German: what somebody did, as they would say it
 * themselves. No classification and no test: words that help to remember, each with the key competences it
 * often shows and the KldB 2010 areas (first two to four digits) in which it is asked for.
 */
export interface Skill {
  readonly code: string;
  readonly group: SkillGroup;
  readonly name: Words;
  readonly competences: readonly string[];
  /** First two digits of KldB 2010 or more, where two trades share them; empty: everywhere. */
  readonly areas: readonly string[];
}

export const skillGroups = [
  'household',
  'children',
  'care',
  'health',
  'kitchen',
  'service',
  'cleaning',
  'sales',
  'office',
  'digital',
  'money',
  'language',
  'teaching',
  'leading',
  'building',
  'finishing',
  'metal',
  'vehicles',
  'electrical',
  'wood',
  'textile',
  'production',
  'storage',
  'driving',
  'farming',
  'animals',
  'beauty',
  'safety',
  'creative',
  'community',
  'science',
] as const;
export type SkillGroup = (typeof skillGroups)[number];
