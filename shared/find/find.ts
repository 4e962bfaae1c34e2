import { z } from 'zod';
import { id } from '../contract/fields.ts';

/** What a text that was found belongs to. */
const hitKinds = [
  'contact',
  'followUp',
  'appointment',
  'qualification',
  'experience',
  'languageCertificate',
  'startingPoint',
  'germanCourse',
  'residence',
  'benefit',
  'document',
  'procedure',
  'answer',
  'paper',
  'scan',
  'need',
  'undertaking',
  'cost',
  'claim',
  'wish',
  'strength',
  'skill',
  'profile',
  'recommendation',
  'letter',
] as const;
export type HitKind = (typeof hitKinds)[number];

const person = { clientId: id, number: z.string(), familyName: z.string(), givenNames: z.string() };

/** One text that was found, and whose it is. */
export const hit = z.object({
  ...person,
  kind: z.enum(hitKinds),
  /** The row it stands in. */
  ref: id,
  /** The application or the paper it belongs to; null where it is of the person alone. */
  application: id.nullable(),
  paper: id.nullable(),
  /** The day it stands under. */
  on: z.string().nullable(),
  /** The part of it where the words stand; the window marks them. */
  excerpt: z.string(),
  /** Found in a note that only its author reads. */
  own: z.boolean(),
});
export type Hit = z.output<typeof hit>;

/** An authority of the register by its code, or a body by the name that stands in the files. */
export const body = z.object({ authority: z.string().max(40).nullable(), name: z.string().max(300) });
export type Body = z.output<typeof body>;

/** Where a body is named in somebody's file. */
const bodyTies = ['benefit', 'release', 'procedure', 'letter'] as const;
export type BodyTie = (typeof bodyTies)[number];

export const tiedPerson = z.object({ ...person, ties: z.array(z.enum(bodyTies)) });
export type TiedPerson = z.output<typeof tiedPerson>;
