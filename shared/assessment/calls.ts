import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { assessment, profileVersion, releaseFields, shownSkillFields } from './assessment.ts';
import { strengthFields } from './strength.ts';

const clientId = id;
const changes = ['assessment', 'history'] as const;

export const assessmentCalls = {
  /** The working copy and every released version, the newest first. */
  'assessment.get': read(
    z.object({ clientId }),
    z.object({ facts: assessment, versions: z.array(profileVersion) }),
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
  /** Keeps the working copy as it is now. */
  'assessment.release': write(z.object({ clientId, fields: releaseFields }), z.object({ id }), {
    changes,
    errors: ['clients.unknown'],
  }),
} as const;
