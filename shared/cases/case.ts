import { z } from 'zod';
import { day, id, line, prose } from '../contract/fields.ts';
import { contactResults, interpretings, topics } from './contactCodes.ts';

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

/** Beratungskontakt, domain 1.4. */
export const contactFields = z.object({
  on: day,
  kind: z.enum(contactKinds),
  consultation: z.enum(consultationKinds),
  minutes: z.int().min(0).max(1440).nullable(),
  topics: z.array(z.enum(topics)).max(topics.length),
  /** Null: not noted. */
  interpreting: z.enum(interpretings).nullable(),
  /** Who interpreted. */
  interpreter: line(),
  /** Who came along; empty: nobody, or not noted. */
  companion: line(),
  results: z.array(z.enum(contactResults)).max(contactResults.length),
  note: prose(),
  /** Read by nobody but the contact's author: `electron/cases/ownNote.ts`. */
  ownNote: prose(),
});
export type ContactFields = z.output<typeof contactFields>;

/** What may stay unsaid, as it is stored then. */
export const unsaid = {
  topics: [],
  interpreting: null,
  interpreter: '',
  companion: '',
  results: [],
  ownNote: '',
} as const satisfies Partial<ContactFields>;

/** A contact is written down with day, kind and note; everything else may follow. */
export const newContact = contactFields.partial({
  topics: true,
  interpreting: true,
  interpreter: true,
  companion: true,
  results: true,
  ownNote: true,
});

/** One contact to choose from: when one spoke, and in what way. */
export const talk = contactFields.pick({ on: true, kind: true, consultation: true }).extend({ id });
export type Talk = z.output<typeof talk>;

/** The kinds of lines of a file, in the order in which one picks from them. */
export const entryKinds = [
  'contact',
  'followUp',
  'appointment',
  'qualification',
  'experience',
  'germanCourse',
  'recognition',
  'procedure',
  'claim',
  'need',
  'profile',
  'recommendation',
  'paper',
  'letter',
  'dossier',
  'consent',
  'caseOpened',
  'caseStatus',
  'caseClosed',
  'caseFollowedUp',
  'merged',
] as const;

/**
 * One line of a person's file, whatever room it comes from. The window makes the sentence from `kind` and
 * `facts`; free text (a note) is in `text`, whole.
 */
export const timelineEntry = z.object({
  id,
  on: day,
  /** Orders entries of one day: creation instant. */
  at: z.string(),
  kind: z.enum(entryKinds),
  /** The row it stands for. */
  ref: id,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  text: z.string(),
  /** What is only for its author; empty for everybody else. */
  own: z.string(),
  /** Written by who reads it now. */
  mine: z.boolean(),
  by: z.string(),
});
export type TimelineEntry = z.output<typeof timelineEntry>;
