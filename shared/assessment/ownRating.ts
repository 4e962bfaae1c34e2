import { z } from 'zod';
import { type LanguageLevel, languageLevels, skills } from '../catalogs/languageLevels.ts';
import { id } from '../contract/fields.ts';
import { provenance } from '../questionnaire/answers.ts';
import { ratingField } from './languageBasis.ts';
import { type Rating, ratings } from './strength.ts';

/** A rating by the person's own hand, on the screen that was turned round: which one, and how it came. */

/** Levels a person can choose for themselves. */
export const ownLevels = ['0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type OwnLevel = (typeof ownLevels)[number];

export const ownRating = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('strength'),
    competence: z.string().max(40),
    /** Null: they do not know. */
    value: z.enum(ratings).nullable(),
    given: provenance,
  }),
  z.object({
    about: z.literal('language'),
    /** Id of the language in the profile. */
    languageId: id,
    skill: z.enum(skills),
    value: z.enum(languageLevels).nullable(),
    given: provenance,
  }),
]);
export type OwnRating = z.output<typeof ownRating>;

interface Rated {
  readonly strengths: readonly { readonly competence: string; readonly self: Rating | null }[];
  readonly languageSkill: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
}

/** Whether what was said then is what still stands: a counsellor may have written something else since. */
export function stands(own: OwnRating, facts: Rated): boolean {
  if (own.about === 'strength') {
    const known = facts.strengths.find(({ competence }) => competence === own.competence);
    return (known?.self ?? null) === own.value;
  }
  const known = facts.languageSkill.find(({ id: one }) => one === own.languageId);
  return ((known?.[ratingField('self', own.skill)] ?? null) as LanguageLevel | null) === own.value;
}
