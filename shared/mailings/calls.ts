import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { day, id, nothing } from '../contract/fields.ts';
import { dispatchWays } from '../letters/calls.ts';
import { letter } from '../letters/letter.ts';
import { heldLetter, MOST_LETTERS, mailing, mailingFilter, mailingPerson, mailingText } from './mailing.ts';
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
  /** Drafts of a run that could not leave today in this way, and why; before they are recorded as sent. */
  'mailings.held': read(
    z.object({ id, via: z.enum(dispatchWays) }),
    z.object({ held: z.array(heldLetter) }),
    { errors: ['mailings.unknown', 'call.cancelled'] },
  ),
  /**
   * All drafts of a run have left, each to whom it is addressed: they stay as they are from now on. What may not leave
   * stays a draft and is told. `answerBy`: a follow-up for the answer in each file.
   */
  'mailings.send': write(
    z.object({ id, via: z.enum(dispatchWays), on: day, answerBy: day.nullable() }),
    z.object({ sent: z.int(), held: z.array(heldLetter) }),
    {
      changes: ['*'],
      errors: ['mailings.unknown', 'mailings.nothingToSend', 'letters.sentInFuture', 'call.cancelled'],
    },
  ),
  /** Takes the sending of a run back, file by file: its letters are drafts again. */
  'mailings.takeBackSending': write(z.object({ id }), z.object({ takenBack: z.int(), kept: z.int() }), {
    changes: ['*'],
    errors: ['mailings.unknown', 'call.cancelled'],
  }),
} as const;
