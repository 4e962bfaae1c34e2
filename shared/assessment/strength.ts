import { z } from 'zod';
import type { Words } from '../catalogs/datedRow.ts';
import { id, prose } from '../contract/fields.ts';
import { partialDate } from '../dates/partialDate.ts';
import { assessedMark } from '../profile/assessed.ts';

/** 1 little to 4 marked (domain 3.6). Null stands for „not judged“. */
export const ratings = ['1', '2', '3', '4'] as const;
export type Rating = (typeof ratings)[number];

export const ratingNames: Readonly<Record<Rating, Words>> = {
  '1': { de: '1 · wenig', en: '1 · little' },
  '2': { de: '2 · etwas', en: '2 · somewhat' },
  '3': { de: '3 · gut', en: '3 · well' },
  '4': { de: '4 · sehr', en: '4 · very' },
};

/** How sure a fact is: said, told so that one can picture it, or shown by paper or test. */
export const evidenceKinds = ['stated', 'credible', 'proven'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const evidenceNames: Readonly<Record<EvidenceKind, Words>> = {
  stated: { de: 'genannt', en: 'stated' },
  credible: { de: 'glaubhaft gemacht', en: 'credible' },
  proven: { de: 'nachgewiesen', en: 'proven' },
};

/** Where a strength showed (HERKUNFT, domain 3.6). */
export const origins = ['work', 'family', 'volunteering', 'training', 'migration', 'hobby'] as const;
export type Origin = (typeof origins)[number];

export const originNames: Readonly<Record<Origin, Words>> = {
  work: { de: 'Beruf', en: 'work' },
  family: { de: 'Familie', en: 'family' },
  volunteering: { de: 'Ehrenamt', en: 'volunteering' },
  training: { de: 'Schule und Ausbildung', en: 'school and training' },
  migration: { de: 'Flucht und Migration', en: 'flight and migration' },
  hobby: { de: 'Hobby', en: 'hobby' },
};

export const evidence = z.enum(evidenceKinds).nullable();

/** What is kept of one key competence of a person; both ratings stand for themselves. */
export const strengthFields = z.object({
  self: z.enum(ratings).nullable(),
  counsellor: z.enum(ratings).nullable(),
  example: prose(2000),
  origins: z.array(z.enum(origins)).max(origins.length),
  shownOn: partialDate.nullable(),
  evidence,
  /** One of the few the person has picked as their strongest. */
  strongest: z.boolean(),
});
export type StrengthFields = z.output<typeof strengthFields>;

export const strength = strengthFields.extend({
  ...{ id, competence: z.string().min(1).max(40) },
  ...assessedMark,
});
export type Strength = z.output<typeof strength>;

export const blankStrength: StrengthFields = {
  self: null,
  counsellor: null,
  example: '',
  origins: [],
  shownOn: null,
  evidence: null,
  strongest: false,
};

/** What lifts a strength above a mere claim is an example; whoever says „sehr“ is asked for one. Never a score. */
export const wantsExample = ({
  self,
  counsellor,
  example,
}: Pick<Strength, 'self' | 'counsellor' | 'example'>) =>
  example === '' && (self === '4' || counsellor === '4');

/** Two steps or more apart: something to talk about. Never a score (domain 3.6). */
export const isTalkingPoint = ({ self, counsellor }: Pick<Strength, 'self' | 'counsellor'>): boolean =>
  self !== null && counsellor !== null && Math.abs(Number(self) - Number(counsellor)) >= 2;

/** What somebody sees in the person, or the person in themselves, in the upper half of the scale; or what they picked. */
export const isMarked = ({ self, counsellor, strongest }: StrengthFields): boolean =>
  strongest || Number(counsellor ?? self ?? 0) >= 3;
