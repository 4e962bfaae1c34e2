import {
  type ContactFields,
  consultationKinds,
  contactKinds,
  type TimelineEntry,
  unsaid,
} from '#shared/cases/case.ts';
import { contactResults, interpretings, topics } from '#shared/cases/contactCodes.ts';

type Fact = TimelineEntry['facts'][string] | undefined;

const codeIn = <C extends string>(known: readonly C[], value: Fact): C | null =>
  known.find((code) => code === value) ?? null;

/** A list of codes as the timeline has it; codes this program does not know are left out. */
export function codesIn<C extends string>(known: readonly C[], value: Fact): C[] {
  const listed: unknown = typeof value === 'string' && value !== '' ? JSON.parse(value) : [];
  return Array.isArray(listed) ? known.filter((code) => listed.includes(code)) : [];
}

/** A contact's fields, from its line in the file. */
export function valuesOf({ on, facts, text, own }: TimelineEntry): ContactFields {
  return {
    on,
    kind: codeIn(contactKinds, facts.kind) ?? 'inPerson',
    consultation: codeIn(consultationKinds, facts.consultation) ?? 'followUp',
    minutes: typeof facts.minutes === 'number' ? facts.minutes : null,
    topics: codesIn(topics, facts.topics),
    interpreting: codeIn(interpretings, facts.interpreting),
    interpreter: String(facts.interpreter ?? ''),
    companion: String(facts.companion ?? ''),
    results: codesIn(contactResults, facts.results),
    note: text,
    ownNote: own,
  };
}

/** A contact of which nothing is known yet. `first`: nobody has spoken to this person before. */
export const blankContact = (today: string, first: boolean): ContactFields => ({
  ...unsaid,
  topics: [],
  results: [],
  on: today,
  kind: 'inPerson',
  consultation: first ? 'firstContact' : 'followUp',
  minutes: null,
  note: '',
});
