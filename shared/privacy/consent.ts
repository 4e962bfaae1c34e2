import { z } from 'zod';
import { day, id, languageCode, line } from '../contract/fields.ts';
import { purposeCodes } from './purposes.ts';

/** Whom a person allows us to talk to: an authority of the register, or a body by its name (a Jobcenter). */
export const recipient = z.object({ authority: z.string().max(40).nullable(), body: line() });
export type Recipient = z.output<typeof recipient>;
export const nobody: Recipient = { authority: null, body: '' };

export const consentStates = ['given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

/** How it was said: what can be put right later, because it is not the decision itself. */
export const circumstances = z.object({
  on: day,
  /** The language it was explained in. */
  language: languageCode,
  /** Name; empty when nobody interpreted. */
  interpreter: line(),
  /** Wording of the sheet, as its foot says. An older sheet of the office has a name of its own. */
  textVersion: line(40),
  validUntil: day.nullable(),
});
export type Circumstances = z.output<typeof circumstances>;

export const matter = z.object({ purpose: z.enum(purposeCodes), ...recipient.shape });
/** What is decided about: a purpose, and with `release` the recipient. */
export type Matter = z.output<typeof matter>;

/** One thing a person has said, once. The latest stands; the earlier ones stay to be read. */
export const decision = matter.extend({
  id,
  state: z.enum(consentStates),
  ...circumstances.shape,
  /** Instant of recording. */
  at: z.string(),
  by: z.string(),
});
export type Decision = z.output<typeof decision>;

const named = ({ authority, body }: Recipient): boolean => (authority === null) !== (body === '');

/** Just one. Whether an authority is in the register, with the office's own, is asked behind the contract. */
export const oneRecipient = recipient.refine(named, { path: ['body'], message: 'input.required' });

/**
 * What the window says has been decided. Without `on`: today. A release has just one recipient, all else
 * none; the information is given or not, nobody refuses or withdraws it.
 */
export const newDecision = matter
  .extend({ state: z.enum(consentStates), ...circumstances.shape, on: day.optional() })
  .refine(({ purpose, ...to }) => (purpose === 'release' ? named(to) : to.authority === null && !to.body), {
    path: ['body'],
    message: 'input.required',
  })
  .refine(({ purpose, state }) => purpose !== 'information' || state === 'given', {
    path: ['state'],
    message: 'input.invalid',
  });

const folded = (name: string): string =>
  name.normalize('NFKC').trim().toLocaleLowerCase('de').replaceAll(/\s+/g, ' ');

/** Two decisions with the same key are about the same matter. „Jobcenter Rostock“ is written in many ways. */
export const matterKey = ({ purpose, authority, body }: Matter): string =>
  purpose === 'release' ? `release ${authority ?? `= ${folded(body)}`}` : purpose;
