import { z } from 'zod';
import { skills } from '../catalogs/languageLevels.ts';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { newGiven } from '../questionnaire/answers.ts';
import { around } from './around.ts';
import { assessment, profileVersion, releaseFields, shownSkillFields } from './assessment.ts';
import { mostStrongest } from './cards.ts';
import { ownLevels, ownRating } from './ownRating.ts';
import { ratings, strengthFields } from './strength.ts';
import { motivationFields } from './wish.ts';

const clientId = id;
const changes = ['assessment', 'history'] as const;

export const assessmentCalls = {
  /** The working copy and every released version, the newest first. */
  'assessment.get': read(
    z.object({ clientId }),
    z.object({
      facts: assessment,
      /** What stands around it today, as the next release would keep it. */
      around,
      versions: z.array(profileVersion),
      /** Follow-ups made of a wish's next step, by wish. */
      followed: z.record(id, id),
      /** What the person has rated by their own hand and how that came. */
      own: z.array(ownRating),
    }),
    { errors: ['clients.unknown'] },
  ),
  /** Writes what is said of one key competence; makes its row with the first word. */
  'assessment.rate': write(
    z.object({ clientId, competence: z.string().max(40), patch: strengthFields.partial() }),
    done,
    { changes, errors: ['clients.unknown', 'assessment.unknownCompetence'] },
  ),
  'assessment.addSkill': write(z.object({ clientId, fields: shownSkillFields }), z.object({ id }), {
    changes,
    errors: ['clients.unknown', 'assessment.unknownSkill', 'profile.unknownItem'],
  }),
  'assessment.updateSkill': write(
    z.object({ id, patch: shownSkillFields.pick({ name: true, evidence: true }).partial() }),
    done,
    { changes, errors: ['assessment.unknownSkill'] },
  ),
  'assessment.removeSkill': write(z.object({ id }), done, {
    changes,
    errors: ['assessment.unknownSkill'],
  }),
  /** One card laid to one side by the person's own hand: their rating and how it came. Null: they do not know. */
  'assessment.sortCard': write(
    z.object({
      ...{ clientId, competence: z.string().max(40) },
      ...{ value: z.enum(ratings).nullable(), given: newGiven },
    }),
    done,
    { changes, errors: ['clients.unknown', 'assessment.unknownCompetence'] },
  ),
  /** The person's own strongest, and no others. */
  'assessment.pickStrongest': write(
    z.object({ clientId, competences: z.array(z.string().max(40)).max(mostStrongest) }),
    done,
    { changes, errors: ['clients.unknown', 'assessment.unknownCompetence'] },
  ),
  /** One skill of a language by the person's own hand. Null: they do not know. */
  'assessment.rateSkill': write(
    z.object({
      ...{ clientId, languageId: id, skill: z.enum(skills) },
      ...{ value: z.enum(ownLevels).nullable(), given: newGiven },
    }),
    done,
    { changes: [...changes, 'profile'], errors: ['clients.unknown', 'profile.unknownItem'] },
  ),
  /** How it is with a wish of the intake; makes its row with the first word. */
  'assessment.weighWish': write(z.object({ clientId, wish: id, patch: motivationFields.partial() }), done, {
    changes,
    errors: ['clients.unknown', 'assessment.unknownWish'],
  }),
  /** Makes a follow-up of the next step, or moves the open one to its present day and words. */
  'assessment.followStep': write(z.object({ clientId, wish: id }), z.object({ id }), {
    changes: [...changes, 'cases'],
    errors: ['clients.unknown', 'assessment.unknownWish', 'input.required'],
  }),
  /** Keeps the working copy as it is now. */
  'assessment.release': write(z.object({ clientId, fields: releaseFields }), z.object({ id }), {
    changes,
    errors: ['clients.unknown'],
  }),
} as const;
