import { z } from 'zod';
import { caseCalls } from '../cases/calls.ts';
import { clientCalls } from '../clients/calls.ts';
import { intakeCalls } from '../intake/calls.ts';
import { paperCalls } from '../papers/calls.ts';
import { planCalls } from '../plan/calls.ts';
import { privacyCalls } from '../privacy/calls.ts';
import { profileCalls } from '../profile/calls.ts';
import { recognitionCalls } from '../recognition/calls.ts';

/** A person's file as it stood on a day: what the rooms' own reads would have answered then. */
export const fileOnDay = z.object({
  client: clientCalls['clients.get'].output,
  profile: profileCalls['profile.get'].output,
  cases: caseCalls['cases.get'].output,
  timeline: caseCalls['cases.timeline'].output,
  privacy: privacyCalls['privacy.list'].output,
  recognition: recognitionCalls['recognition.list'].output,
  intake: intakeCalls['intake.get'].output,
  papers: paperCalls['papers.list'].output,
  plan: planCalls['plan.get'].output,
});
export type FileOnDay = z.output<typeof fileOnDay>;
