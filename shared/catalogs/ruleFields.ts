import { z } from 'zod';
import { line } from '../contract/fields.ts';
import type { CvRule } from '../dossier/cvRules.ts';
import type { FormDefinition } from '../dossier/formCatalog.ts';
import { type FieldKey, fieldKeys } from '../dossier/formValues.ts';
import { type Demands, factClasses } from '../privacy/factClasses.ts';
import { benefitSystems } from './benefitSystems.ts';
import { countryOf } from './countries.ts';
import type { CourseAccess } from './courseAccess.ts';
import type { Habit } from './habits.ts';
import { residenceTitles } from './residenceTitles.ts';
import type { ProtectedLicence } from './workWaiting.ts';

/** What the office may change of rows that are rules more than lists; see `fields.ts`. */

const listOf = (known: readonly { readonly code: string }[]) => {
  const codes = new Set(known.map(({ code }) => code));
  return z.array(z.string().refine((code) => codes.has(code), 'input.notInList')).max(100);
};
const statuses = listOf(residenceTitles);

export const cvRule = z.object({
  gapless: z.boolean(),
  replaced: z.boolean(),
  signed: z.boolean(),
  photo: z.boolean(),
}) satisfies z.ZodType<Partial<CvRule>>;

const words = (max: number) => line(max).refine((text) => text !== '', 'input.required');
/** As the real form has it: sections and fields in its order. */
export const formRule = z.object({
  name: words(120),
  /** For whichever authority; empty for ours, which go by the kind of procedure. */
  authorities: z.array(z.string().max(40)).max(60).default([]),
  known: z.boolean(),
  sections: z
    .array(
      z.object({
        title: words(120),
        each: z.enum(['work', 'certificates']).nullable(),
        fields: z
          .array(
            z.object({
              label: words(200),
              value: z.custom<FieldKey>((key) => fieldKeys.some((one) => one === key)).nullable(),
              required: z.boolean(),
            }),
          )
          .min(1, 'input.required')
          .max(80),
      }),
    )
    .min(1, 'input.required')
    .max(40),
}) satisfies z.ZodType<Partial<FormDefinition>>;

/** Both lists empty: open to whoever comes. */
export const courseRule = z.object({
  statuses,
  benefits: listOf(benefitSystems),
}) satisfies z.ZodType<Partial<CourseAccess>>;

export const licenceRule = z.object({
  country: z.string().refine((code) => countryOf(code)?.kind === 'state', 'input.notInList'),
  statuses: statuses.min(1, 'input.required'),
}) satisfies z.ZodType<Partial<ProtectedLicence>>;

const classes = z.array(z.enum(factClasses)).max(factClasses.length);
/** No paper goes without the name; what is needed is not chosen besides. */
export const demandRule = z
  .object({ needed: classes, choice: classes })
  .refine(({ needed }) => needed.includes('identity'), { path: ['needed'], message: 'input.required' })
  .transform(({ needed, choice }) => ({
    needed,
    choice: choice.filter((one) => !needed.includes(one)),
  })) satisfies z.ZodType<Partial<Demands>>;

export const habitRule = z.object({ count: z.int().min(1).max(366) }) satisfies z.ZodType<Partial<Habit>>;
