import { z } from 'zod';

/**
 * What a column of a table can become. `code`: a value of a catalogue; `day` must be a whole day, `date` may
 * be a year or a month. The order is the order of the choices in the window.
 */
export const targets = {
  familyName: { group: 'name', kind: 'text', longest: 300 },
  givenNames: { group: 'name', kind: 'text', longest: 300 },
  /** Both in one: „Kovalenko, Olena“ or „Olena Kovalenko“. */
  fullName: { group: 'name', kind: 'text', longest: 300 },
  originalFamilyName: { group: 'name', kind: 'text', longest: 300 },
  originalGivenNames: { group: 'name', kind: 'text', longest: 300 },
  birthName: { group: 'name', kind: 'text', longest: 300 },
  /** What the former system or the card index called this person. */
  formerNumber: { group: 'person', kind: 'text', longest: 60 },
  birthDate: { group: 'person', kind: 'date' },
  birthPlace: { group: 'person', kind: 'text', longest: 200 },
  birthCountry: { group: 'person', kind: 'code' },
  gender: { group: 'person', kind: 'code' },
  nationality: { group: 'person', kind: 'code' },
  nativeLanguage: { group: 'person', kind: 'code' },
  phone: { group: 'reach', kind: 'text', longest: 60 },
  email: { group: 'reach', kind: 'text', longest: 200 },
  addressAddition: { group: 'reach', kind: 'text', longest: 200 },
  street: { group: 'reach', kind: 'text', longest: 200 },
  postcode: { group: 'reach', kind: 'text', longest: 10 },
  town: { group: 'reach', kind: 'text', longest: 200 },
  /** „18055 Rostock“ in one column. */
  postcodeTown: { group: 'reach', kind: 'text', longest: 210 },
  municipality: { group: 'reach', kind: 'code' },
  residence: { group: 'status', kind: 'code' },
  residenceUntil: { group: 'status', kind: 'day' },
  benefit: { group: 'status', kind: 'code' },
  customerNumber: { group: 'status', kind: 'text', longest: 40 },
  qualificationOriginal: { group: 'profile', kind: 'text', longest: 300 },
  qualificationGerman: { group: 'profile', kind: 'text', longest: 300 },
  qualificationCountry: { group: 'profile', kind: 'code' },
  qualificationEnd: { group: 'profile', kind: 'date' },
  german: { group: 'profile', kind: 'code' },
  /** First day of the case. */
  openedOn: { group: 'profile', kind: 'day' },
} as const satisfies Record<string, Target>;

export const targetGroups = ['name', 'person', 'reach', 'status', 'profile'] as const;

interface TextTarget {
  readonly group: (typeof targetGroups)[number];
  readonly kind: 'text';
  /** Longer text is refused, not cut. */
  readonly longest: number;
}
interface OtherTarget {
  readonly group: (typeof targetGroups)[number];
  readonly kind: 'date' | 'day' | 'code';
}
type Target = TextTarget | OtherTarget;

export type TargetKey = keyof typeof targets;
export const targetKeys = Object.keys(targets) as [TargetKey, ...TargetKey[]];
export const targetKey = z.enum(targetKeys);

export type CodeTarget = {
  [K in TargetKey]: (typeof targets)[K]['kind'] extends 'code' ? K : never;
}[TargetKey];
export const isCodeTarget = (key: TargetKey): key is CodeTarget => targets[key].kind === 'code';
export const codeTargets = targetKeys.filter(isCodeTarget) as [CodeTarget, ...CodeTarget[]];

/** For each column what it becomes; null: nothing, the column stays behind. */
export type Mapping = readonly (TargetKey | null)[];

/** One of these columns there must be: nobody is taken over without a name. */
export const nameTargets: readonly TargetKey[] = [
  'familyName',
  'givenNames',
  'fullName',
  'originalFamilyName',
  'originalGivenNames',
];
