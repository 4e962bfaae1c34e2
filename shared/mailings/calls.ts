import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { id, nothing } from '../contract/fields.ts';
import { letter } from '../letters/letter.ts';
import { MOST_LETTERS, mailing, mailingFilter, mailingPerson, mailingText } from './mailing.ts';
import { openRecommendation } from './recommended.ts';

const changes = ['mailings', 'letters', 'cases', 'clients', 'history'] as const;
const many = z.array(id).min(1).max(MOST_LETTERS);
/** One text for all, or what was recommended for each. */
const order = z.union([
  z.object({ clientIds: many, text: mailingText }),
  z.object({ recommendationIds: many }),
]);
const errors = [
  ...['mailings.nobody', 'mailings.noRecommendation', 'mailings.placeholder'],
  ...['letters.cannotWrite', 'call.cancelled'],
] as const;
/** `left`: chosen, but not to be written any more. `held`: of the letters those that no file was made of. */
const done = z.object({ mailingId: id, letters: z.int(), left: z.int(), held: z.int() });

export const mailingCalls = {
  /** Who answers to the filter, by name, with why somebody gets none; the first of them, and how many in all. */
  'mailings.people': read(mailingFilter, z.object({ total: z.int(), people: z.array(mailingPerson) })),
  /** The letter as one of them would get it. */
  'mailings.preview': read(z.object({ clientId: id, text: mailingText }), z.object({ letter }), {
    errors: ['clients.unknown', 'mailings.placeholder'],
  }),
  /** Recommendations whose letter is still to be written, or is stale: those without a letter first, then by name. */
  'mailings.recommendations': read(
    nothing,
    z.object({ total: z.int(), recommendations: z.array(openRecommendation) }),
  ),
  /** The letter as it would be written today. */
  'mailings.previewRecommendation': read(z.object({ id }), z.object({ letter }), {
    errors: ['recommendations.unknown', 'recommendations.incomplete'],
  }),
  /** Keeps each letter in its person's file and writes each as a Word file into a folder the counsellor picks. */
  'mailings.writeEach': exporting(order, done, { pick: 'mailingFolder', changes, errors }),
  /** The same with one Word file for all, a section each, its pages counted from one. */
  'mailings.writeOne': exporting(order, done, { pick: 'saveDocx', changes, errors }),
  'mailings.list': read(nothing, z.object({ mailings: z.array(mailing) })),
  /** Takes the letters of a run out of the files again; what was written into a folder stays there. */
  'mailings.takeBack': write(z.object({ id }), z.object({ takenBack: z.int(), kept: z.int() }), {
    changes: ['*'],
    errors: ['mailings.unknown', 'call.cancelled'],
  }),
} as const;
