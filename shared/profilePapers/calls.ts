import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { id, languageCode, prose } from '../contract/fields.ts';
import { letter } from '../letters/letter.ts';
import { recipient } from '../privacy/consent.ts';
import { factClasses, recipientKinds } from '../privacy/factClasses.ts';
import type { Leave } from '../privacy/guard.ts';
import type { Verdict } from '../privacy/outflow.ts';
import { paperLanguages } from '../text/profilePapers/words.ts';
import { cvOrders } from './cv/cv.ts';
import { foundLines } from './found.ts';
import { profilePaperKinds } from './places.ts';

/** Which paper, for whom and how. Of a paper that has no use for a part of it, that part says nothing. */
export const wish = z.object({
  paper: z.enum(profilePaperKinds),
  recipient: z.enum(recipientKinds),
  /** Whom exactly, where the office passes it on. */
  to: recipient,
  /** The person takes it along: the office passes nothing on. */
  byHand: z.boolean(),
  language: z.enum(paperLanguages),
  /** Beside the simple German of the sheet for the person. One without texts counts as none. */
  second: languageCode.nullable(),
  /** A released version; null: the working copy, marked as a draft. */
  versionId: id.nullable(),
  length: z.enum(['short', 'long']),
  order: z.enum(cvOrders),
  /** What is added by hand to what this recipient needs. */
  chosen: z.array(z.enum(factClasses)).max(factClasses.length),
  /** The contact the sheet is about: it tells what that talk found. Null: what is known today. */
  contactId: id.nullable(),
  /** What was found and the counsellor leaves off the sheet. */
  without: z.array(z.enum(foundLines)).max(foundLines.length),
  /** Follow-ups that stand on the sheet; null: those the person waits to do. */
  followUps: z.array(id).max(100).nullable(),
  /** Simple German, in the counsellor's own words. */
  note: prose(1000),
});
export type Wish = z.output<typeof wish>;

const plain = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

export const paperReview = z.object({
  /** Null: nothing may leave; `leave` says why. */
  letter: letter.nullable(),
  leave: plain<Leave>(),
  verdicts: z.array(plain<Verdict>()),
  /** What there is to tell on the sheet, also what is left off; of another paper nothing. */
  found: z.array(z.enum(foundLines)),
});
export type PaperReview = z.output<typeof paperReview>;

const errors = [
  ...(['clients.unknown', 'assessment.unknownVersion', 'cases.unknownContact'] as const),
  'profilePapers.noRecipient',
] as const;

export const profilePaperCalls = {
  /** The paper as it would be written now, and what of the person stands on it and what does not. */
  'profilePapers.review': read(z.object({ clientId: id, wish }), paperReview, { errors }),
  /** Writes it and keeps it as written. */
  'profilePapers.write': write(z.object({ clientId: id, wish }), z.object({ id }), {
    changes: ['letters', 'cases', 'clients', 'history'],
    errors: [...errors, 'privacy.noRelease', 'privacy.noCounselling'],
  }),
} as const;
