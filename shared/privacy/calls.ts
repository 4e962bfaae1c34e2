import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id, languageCode } from '../contract/fields.ts';
import { sheetKinds } from '../letters/calls.ts';
import { circumstances, decision, newDecision, oneRecipient } from './consent.ts';

const changes = ['privacy', 'cases', 'intake', 'history'] as const;

export const privacyCalls = {
  /** All a person has decided, the latest first. */
  'privacy.list': read(z.object({ clientId: id }), z.object({ decisions: z.array(decision) }), {
    errors: ['clients.unknown'],
  }),
  /** Records what a person says now. Only what is given can be withdrawn. */
  'privacy.decide': write(z.object({ clientId: id, decision: newDecision }), z.object({ id }), {
    changes,
    errors: ['clients.unknown', 'privacy.notYet', 'privacy.untilBefore', 'privacy.nothingGiven'],
  }),
  /** Puts right how it was said; what was said is decided anew or removed. */
  'privacy.correct': write(z.object({ id, patch: circumstances.partial() }), done, {
    changes,
    errors: ['privacy.unknownDecision', 'privacy.notYet', 'privacy.untilBefore'],
  }),
  /** For what was ticked by mistake: a withdrawal is a decision of its own. */
  'privacy.remove': write(z.object({ id }), done, { changes, errors: ['privacy.unknownDecision'] }),
  /** Writes a sheet for the person to read or to sign, and keeps it as written. `to`: for the release only. */
  'privacy.writeSheet': write(
    z
      .object({
        clientId: id,
        kind: z.enum(sheetKinds),
        to: oneRecipient.nullable(),
        /** Beside the German; null, or one we have no words in: German alone. */
        language: languageCode.nullable(),
      })
      .refine(({ kind, to }) => (kind === 'release') === (to !== null), {
        path: ['to'],
        message: 'input.required',
      }),
    z.object({ id }),
    { changes: ['letters', 'cases', 'history'], errors: ['clients.unknown'] },
  ),
} as const;
