import { z } from 'zod';
import { type MatchPerson, type Prepared, prepare } from './likeness.ts';
import { matchKeys } from './matchKeys.ts';

const name = z.object({ familyName: z.string(), givenNames: z.string() });
const person = name.extend({
  names: z.array(name),
  birthDate: z.string().nullable(),
  postcode: z.string(),
  town: z.string(),
});

/** What the index holds of a person: the facts that are compared, as JSON, and the keys they are found by. */
export interface MatchRow {
  readonly facts: string;
  /** JSON array of text. */
  readonly keys: string;
  readonly birthDate: string | null;
}

const nameOf = ({ familyName, givenNames }: MatchPerson['names'][number]) => ({ familyName, givenNames });

export function matchRow({ names, birthDate, postcode, town, ...main }: MatchPerson): MatchRow {
  const facts: MatchPerson = { ...nameOf(main), names: names.map(nameOf), birthDate, postcode, town };
  return { facts: JSON.stringify(facts), keys: JSON.stringify(matchKeys(prepare(facts))), birthDate };
}

/** The facts of a row, ready to be compared. */
export const preparedOf = (facts: string): Prepared => prepare(person.parse(JSON.parse(facts)));
export const keysOf = (keys: string): readonly string[] => z.array(z.string()).parse(JSON.parse(keys));
