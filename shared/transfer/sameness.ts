import { fold, matchesQuery, queryTerms, searchTerms } from '../clients/names.ts';
import { earliestDay, latestDay } from '../dates/partialDate.ts';

/** What is compared of a person; every form of the name counts. */
export interface Known {
  /** Whoever keeps the list knows what it means: a person of the office, or a row of the table. */
  readonly ref: string;
  readonly names: readonly { readonly familyName: string; readonly givenNames: string }[];
  readonly birthDate: string | null;
  readonly formerNumbers: readonly string[];
}

export type SamenessReason = 'formerNumber' | 'nameAndBirth' | 'name';

export interface LikelyOne {
  readonly ref: string;
  readonly reason: SamenessReason;
}

export interface Sameness {
  add(person: Known): void;
  /** The one who is most likely the same person, or null. */
  likely(person: Known): LikelyOne | null;
}

const words = (person: Known): string[] =>
  person.names
    .map(({ familyName, givenNames }) => fold(`${familyName} ${givenNames}`))
    .filter((text) => text !== '');

/** Family and given names in whichever order. */
const nameKeys = (person: Known): string[] => words(person).map((text) => text.split(' ').sort().join(' '));

/** Both can be true: the same day, or a year that holds the day, or one is not known. */
const fits = (a: string | null, b: string | null): boolean =>
  a === null || b === null || (earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a));

const termsOf = (person: Known): string[] =>
  searchTerms(...person.names.flatMap(({ familyName, givenNames }) => [familyName, givenNames]));

function push<K>(map: Map<K, Known[]>, key: K, person: Known): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

/**
 * Who is probably who, in memory: the same former number; the same day of birth and names that meet in any
 * spelling or script; or the same name and nothing against it. The seam for finding duplicates: another way
 * of finding them only has to offer `Sameness`.
 */
export function createSameness(): Sameness {
  const byNumber = new Map<string, Known[]>();
  const byBirth = new Map<string, Known[]>();
  const byName = new Map<string, Known[]>();
  const terms = new Map<Known, string[]>();

  /** Each word of the one is the beginning of a word of the other, however it is spelled. */
  function namesMeet(person: Known, known: Known): boolean {
    const knownTerms = terms.get(known) ?? termsOf(known);
    terms.set(known, knownTerms);
    const asked = (of: Known) => of.names.map((name) => queryTerms(`${name.familyName} ${name.givenNames}`));
    if (asked(person).some((query) => query.length > 1 && matchesQuery(knownTerms, query))) return true;
    const ownTerms = termsOf(person);
    return asked(known).some((query) => query.length > 1 && matchesQuery(ownTerms, query));
  }

  return {
    add(person) {
      for (const number of person.formerNumbers) push(byNumber, fold(number), person);
      if (person.birthDate?.length === 10) push(byBirth, person.birthDate, person);
      for (const key of new Set(nameKeys(person))) push(byName, key, person);
    },
    likely(person) {
      const numbered = person.formerNumbers.flatMap((number) => byNumber.get(fold(number)) ?? []);
      // A number alone may come from two systems: something of the name has to fit.
      const same = numbered.find(
        (known) => fits(known.birthDate, person.birthDate) && namesMeet(person, known),
      );
      if (same) return { ref: same.ref, reason: 'formerNumber' };
      if (person.birthDate?.length === 10) {
        const born = byBirth.get(person.birthDate)?.find((known) => namesMeet(person, known));
        if (born) return { ref: born.ref, reason: 'nameAndBirth' };
      }
      for (const key of nameKeys(person)) {
        const named = byName.get(key)?.find((known) => fits(known.birthDate, person.birthDate));
        if (named) return { ref: named.ref, reason: 'name' };
      }
      return null;
    },
  };
}
