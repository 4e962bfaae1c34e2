import { z } from 'zod';
import { languageCertificate } from './certificate.ts';
import { germanCourse } from './germanCourse.ts';
import {
  benefit,
  experience,
  family,
  languageSkill,
  qualification,
  residence,
  startingPoint,
} from './profile.ts';
import { scriptSkill } from './script.ts';

/** An item of the profile with the fields that are known; `kind` tells which fields it has. */
export const newItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('qualification'), fields: qualification.partial() }),
  z.object({ kind: z.literal('experience'), fields: experience.partial() }),
  z.object({ kind: z.literal('languageSkill'), fields: languageSkill.partial() }),
  z.object({ kind: z.literal('languageCertificate'), fields: languageCertificate.partial() }),
  z.object({ kind: z.literal('germanCourse'), fields: germanCourse.partial() }),
  z.object({ kind: z.literal('scriptSkill'), fields: scriptSkill.partial() }),
  z.object({ kind: z.literal('startingPoint'), fields: startingPoint.partial() }),
  z.object({ kind: z.literal('residence'), fields: residence.partial() }),
  z.object({ kind: z.literal('benefit'), fields: benefit.partial() }),
  z.object({ kind: z.literal('family'), fields: family.partial() }),
]);
export type NewItem = z.output<typeof newItem>;
