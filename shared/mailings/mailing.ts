import { z } from 'zod';
import { caseStatuses } from '../cases/status.ts';
import { day, id, languageCode, line, prose } from '../contract/fields.ts';
import { exclusions } from './mayGet.ts';

/** Letters of one run at most; who wants more writes to a part of them at a time. */
export const MOST_LETTERS = 1000;

/** Whom a letter to many is for; what is empty or null asks for nothing. */
export const mailingFilter = z.object({
  /** Name, number or birth year, as in the list of people. */
  query: z.string().max(300),
  statuses: z.array(z.enum(caseStatuses)).max(caseStatuses.length),
  /** Who took the person's case up. */
  counsellor: id.nullable(),
  /** Something is to be done for them up to this day. */
  dueUntil: day.nullable(),
  district: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  language: languageCode.nullable(),
});
export type MailingFilter = z.output<typeof mailingFilter>;

export const everybody: MailingFilter = {
  query: '',
  statuses: [],
  counsellor: null,
  dueUntil: null,
  district: null,
  language: null,
};

export const mailingPerson = z.object({
  id,
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  town: z.string(),
  status: z.enum(caseStatuses).nullable(),
  /** Why they get none; null: they may get one. */
  excluded: z.enum(exclusions).nullable(),
});
export type MailingPerson = z.output<typeof mailingPerson>;

/** `formal`: „Sehr geehrte Frau Kovalenko,“; `plain`: „Guten Tag Olena Kovalenko,“. */
export const greetings = ['formal', 'plain'] as const;

/** What all of them are told. Words in braces stand for what is each one's own. */
export const mailingText = z.object({
  subject: line(200).pipe(z.string().min(1, 'input.required')),
  /** Paragraphs with a blank line between them; lines that begin with „- “ are a list. */
  body: prose(10_000).pipe(z.string().regex(/\S/u, 'input.required')),
  greeting: z.enum(greetings),
  /** A line each. */
  enclosures: prose(2000),
});
export type MailingText = z.output<typeof mailingText>;

/** Why a letter of a run is not recorded as sent: the words of the refusal it would get alone. */
const heldReasons = [
  'privacy.noRelease',
  'privacy.noCounselling',
  'letters.placeholderLeft',
  'input.required',
] as const;

/** A letter of a run that stays a draft, and why. */
export const heldLetter = z.object({
  letterId: id,
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  why: z.enum(heldReasons),
});
export type HeldLetter = z.output<typeof heldLetter>;

/** A run that was made. */
export const mailing = z.object({
  id,
  subject: z.string(),
  letters: z.int(),
  at: z.string(),
  by: z.string(),
  takenBackAt: z.string().nullable(),
  /** Of its letters those that still stand as drafts, and those that are recorded as sent. */
  drafts: z.int(),
  sent: z.int(),
});
export type Mailing = z.output<typeof mailing>;
