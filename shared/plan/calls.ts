import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { need, needFields } from './need.ts';
import type { NeedProposal } from './needsFrom.ts';

const changes = ['plan', 'cases', 'history'] as const;
const clientId = id;

export const planCalls = {
  /** What a person needs, the urgent first, and what the facts say they might need. */
  'plan.get': read(
    z.object({ clientId }),
    z.object({
      needs: z.array(need),
      proposals: z.array(z.custom<NeedProposal>((value) => typeof value === 'object' && value !== null)),
    }),
    { errors: ['clients.unknown'] },
  ),
  'plan.addNeed': write(z.object({ clientId, fields: needFields }), z.object({ id }), {
    changes,
    errors: ['clients.unknown'],
  }),
  'plan.updateNeed': write(z.object({ id, patch: needFields.partial() }), done, {
    changes,
    errors: ['plan.unknownNeed'],
  }),
  'plan.removeNeed': write(z.object({ id }), done, { changes, errors: ['plan.unknownNeed'] }),
  /** Takes a proposal over as a need, or (`wanted` false) keeps that it was looked at and is none. */
  'plan.answerNeed': write(
    z.object({ clientId, key: z.string().max(100), wanted: z.boolean() }),
    z.object({ id }),
    { changes, errors: ['clients.unknown', 'plan.unknownProposal'] },
  ),
} as const;
