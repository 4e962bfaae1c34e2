import { Refusal } from '#shared/contract/result.ts';
import {
  type ApplicationFacts,
  checklistFacts,
  coverLetterFacts,
  statusRequestFacts,
} from '#shared/letters/applicationFacts.ts';
import type { letterKinds } from '#shared/letters/calls.ts';
import { clientChecklist } from '#shared/letters/compose/clientChecklist.ts';
import { coverLetter } from '#shared/letters/compose/coverLetter.ts';
import { statusRequest } from '#shared/letters/compose/statusRequest.ts';
import type { Letter } from '#shared/letters/letter.ts';

/** A letter of an application. @throws Refusal */
export function compose(kind: (typeof letterKinds)[number], facts: ApplicationFacts): Letter {
  if (kind === 'cover') return coverLetter(coverLetterFacts(facts));
  if (kind === 'checklist') return clientChecklist(checklistFacts(facts));
  const asked = statusRequestFacts(facts);
  if (asked === null) throw new Refusal('recognition.nothingAwaited');
  return statusRequest(asked);
}
