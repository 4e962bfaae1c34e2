import { z } from 'zod';
import { day, id, prose } from '../contract/fields.ts';

/** KONTAKTART, domain 1.5. */
export const contactKinds = ['inPerson', 'phone', 'mail', 'video', 'messenger', 'outreach', 'group'] as const;

/** BERATUNGSART, domain 1.5. */
export const consultationKinds = [
  'firstContact',
  'firstConsultation',
  'signposting',
  'perspective',
  'followUp',
  'assessment',
  'recognition',
  'application',
  'accompaniment',
  'aftercare',
] as const;

export const contactFields = z.object({
  on: day,
  kind: z.enum(contactKinds),
  consultation: z.enum(consultationKinds),
  minutes: z.int().min(0).max(1440).nullable(),
  note: prose(),
});
export type ContactFields = z.output<typeof contactFields>;

/**
 * One line of a person's file, whatever room it comes from. The window makes the sentence from `kind` and
 * `facts`; free text (a note) is in `text`, whole.
 */
export const timelineEntry = z.object({
  id,
  on: day,
  /** Orders entries of one day: creation instant. */
  at: z.string(),
  kind: z.enum([
    'caseOpened',
    'caseStatus',
    'caseClosed',
    'caseFollowedUp',
    'contact',
    'followUp',
    'appointment',
    'qualification',
    'experience',
    'recognition',
    'procedure',
    'claim',
    'need',
    'paper',
    'letter',
    'consent',
    'merged',
  ]),
  /** The row it stands for. */
  ref: id,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  text: z.string(),
  by: z.string(),
});
export type TimelineEntry = z.output<typeof timelineEntry>;
