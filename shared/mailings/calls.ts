import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { id, nothing } from '../contract/fields.ts';
import { letter } from '../letters/letter.ts';
import { MOST_LETTERS, mailing, mailingFilter, mailingPerson, mailingText } from './mailing.ts';

const changes = ['mailings', 'letters', 'cases', 'clients', 'history'] as const;
const order = z.object({ clientIds: z.array(id).min(1).max(MOST_LETTERS), text: mailingText });
const errors = ['mailings.nobody', 'mailings.placeholder', 'letters.cannotWrite', 'call.cancelled'] as const;
/** `left`: chosen, but they may not get one any more. */
const done = z.object({ mailingId: id, letters: z.int(), left: z.int() });

export const mailingCalls = {
  /** Who answers to the filter, by name, with why somebody gets none; the first of them, and how many in all. */
  'mailings.people': read(mailingFilter, z.object({ total: z.int(), people: z.array(mailingPerson) })),
  /** The letter as one of them would get it. */
  'mailings.preview': read(z.object({ clientId: id, text: mailingText }), z.object({ letter }), {
    errors: ['clients.unknown', 'mailings.placeholder'],
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
