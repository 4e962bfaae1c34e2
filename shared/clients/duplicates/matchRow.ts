import { z } from 'zod';
import { birthsOf, type MatchPerson, type Prepared, prepare } from './likeness.ts';
import { matchKeys } from './matchKeys.ts';

const name = z.object({ familyName: z.string(), givenNames: z.string() });
const person = name.extend({
  names: z.array(name),
  birthDate: z.string().nullable(),
  birthByAuthority: z.boolean().optional(),
  paperBirth: z.string().nullish(),
  paperBirthEnd: z.string().optional(),
  postcode: z.string(),
  town: z.string(),
});

/** What the index holds of a person: the facts that are compared, as JSON, and the keys they are found by. */
export interface MatchRow {
  readonly facts: string;
  /** JSON array of text. */
  readonly keys: string;
  /** Null also where there are two: such a person is compared with everybody of the name. */
  readonly birthDate: string | null;
}

const nameOf = ({ familyName, givenNames }: MatchPerson['names'][number]) => ({ familyName, givenNames });

/** The date by which the index leaves others out before anything is compared. */
export function indexedBirth(person: MatchPerson): string | null {
  const [first = null, second = null] = birthsOf(person);
  return second === null ? first : null;
}

export function matchRow({
  names,
  birthDate,
  birthByAuthority,
  paperBirth,
  paperBirthEnd,
  ...person
}: MatchPerson): MatchRow {
  const { postcode, town } = person;
  const births = { birthDate, birthByAuthority, paperBirth, paperBirthEnd };
  const facts: MatchPerson = { ...nameOf(person), names: names.map(nameOf), ...births, postcode, town };
  return {
    facts: JSON.stringify(facts),
    keys: JSON.stringify(matchKeys(prepare(facts))),
    birthDate: indexedBirth(facts),
  };
}

/** The facts of a row, ready to be compared. */
export const preparedOf = (facts: string): Prepared => prepare(person.parse(JSON.parse(facts)));
export const keysOf = (keys: string): readonly string[] => z.array(z.string()).parse(JSON.parse(keys));
