import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { factClasses } from '../privacy/factClasses.ts';
import { demanded, payers, recommendation, recommendationFields, worded } from './recommendation.ts';

const changes = ['recommendations', 'letters', 'cases', 'history'] as const;

export const recommendationCalls = {
  /** The newest first. */
  'recommendations.list': read(
    z.object({ clientId: id }),
    z.object({ recommendations: z.array(recommendation) }),
    { errors: ['clients.unknown'] },
  ),
  /** With what the letter lacks, and what it would tell as things are today. */
  'recommendations.get': read(
    z.object({ id }),
    z.object({
      recommendation,
      lacking: z.array(z.enum(demanded)),
      /** What of the person would stand in the letter as things are today. */
      tells: z.array(z.enum(factClasses)),
      /** Whether there is a released competence profile to tell of. */
      assessed: z.boolean(),
      /** What the starting point can tell, as the letter would have it, and whether it does. */
      situation: z.array(z.object({ key: z.string(), text: z.string(), told: z.boolean() })),
      /** Words in braces that nothing can be put in place of; `neutrality`: in the office's own sentence. */
      unfilled: z.record(z.enum([...worded, 'neutrality']), z.array(z.string())),
      /** Whom the file names for each of the two, where it names somebody. */
      bodies: z.record(z.enum(payers), z.string()),
      /** Letters written from it, the newest first. */
      letters: z.array(id),
    }),
    { errors: ['recommendations.unknown'] },
  ),
  /** The starting point of a person in sentences made of what is stored; empty while nothing is. */
  'recommendations.proposeStart': read(z.object({ clientId: id }), z.object({ text: z.string() }), {
    errors: ['clients.unknown'],
  }),
  /** Begins one, with what file and need already tell. */
  'recommendations.start': write(z.object({ clientId: id, needId: id.nullable() }), z.object({ id }), {
    changes,
    errors: ['clients.unknown', 'plan.unknownNeed'],
  }),
  'recommendations.update': write(z.object({ id, patch: recommendationFields.partial() }), done, {
    changes,
    errors: ['recommendations.unknown'],
  }),
  /** Whether the letter tells a fact of the starting point: a sentence of `situation`. */
  'recommendations.tell': write(z.object({ id, key: z.string().max(120), told: z.boolean() }), done, {
    changes,
    errors: ['recommendations.unknown', 'letters.noSentence'],
  }),
  /** A piece of the office's wording behind what stands there; its placeholders are filled in the letter. */
  'recommendations.insertText': write(z.object({ id, field: z.enum(worded), textBlockId: id }), done, {
    changes,
    errors: ['recommendations.unknown', 'textblocks.unknown', 'input.tooLong'],
  }),
  'recommendations.remove': write(z.object({ id }), done, {
    changes,
    errors: ['recommendations.unknown', 'recommendations.hasLetters'],
  }),
  /** Composes the letter and keeps it as a draft. */
  'recommendations.write': write(z.object({ id }), z.object({ id }), {
    changes,
    errors: ['recommendations.unknown', 'recommendations.incomplete', 'privacy.noCounselling'],
  }),
} as const;
