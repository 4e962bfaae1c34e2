import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import type { Outlook } from './candidate.ts';
import { claim, claimFields, householdFields, spending, spendingFields } from './spending.ts';

const changes = ['funding', 'recognition', 'plan', 'cases', 'history'] as const;
/** What the rules answer; they are pure, so the window may trust the shape. */
const outlook = z.custom<Outlook>((value) => typeof value === 'object' && value !== null);

export const fundingCalls = {
  /** What each way open to a qualification costs, and who may pay; the ways as `recognition.assess` has them. */
  'funding.assess': read(
    z.object({ qualificationId: id }),
    z.object({
      household: householdFields,
      ways: z.array(z.object({ code: z.string(), outlook })),
    }),
    { errors: ['recognition.unknownQualification'] },
  ),
  /** Costs and funding of one undertaking; spending as entered, claims by the day they were made. */
  'funding.get': read(
    z.object({ applicationId: id }),
    z.object({
      outlook,
      household: householdFields,
      spending: z.array(spending),
      claims: z.array(claim),
    }),
    { errors: ['recognition.unknownApplication'] },
  ),
  'funding.setHousehold': write(z.object({ clientId: id, patch: householdFields.partial() }), done, {
    changes,
    errors: ['clients.unknown'],
  }),
  'funding.addCost': write(z.object({ applicationId: id, fields: spendingFields }), z.object({ id }), {
    changes,
    errors: ['recognition.unknownApplication'],
  }),
  'funding.updateCost': write(z.object({ id, patch: spendingFields.partial() }), done, {
    changes,
    errors: ['funding.unknownCost'],
  }),
  'funding.removeCost': write(z.object({ id }), done, { changes, errors: ['funding.unknownCost'] }),
  'funding.addClaim': write(z.object({ applicationId: id, fields: claimFields }), z.object({ id }), {
    changes,
    errors: ['recognition.unknownApplication', 'funding.decidedBefore'],
  }),
  'funding.updateClaim': write(z.object({ id, patch: claimFields.partial() }), done, {
    changes,
    errors: ['funding.unknownClaim', 'funding.decidedBefore'],
  }),
  'funding.removeClaim': write(z.object({ id }), done, { changes, errors: ['funding.unknownClaim'] }),
} as const;
