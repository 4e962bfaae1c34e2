import type { Prepared } from './likeness.ts';
import type { NameForm, NameWord } from './nameWords.ts';

/**
 * The keys under which a person stands in the index: two people whom `likeness` finds alike share at least one.
 * Two words of a name make a key together, whichever is the family name; one name alone makes one of its own;
 * so does a day of birth, but for 1 January, which thousands share.
 */

const MOST_KEYS = 200;

const pairKey = (a: string, b: string): string => (a < b ? `n${a}+${b}` : `n${b}+${a}`);

function wordPairs({ family, given }: NameForm): readonly (readonly [NameWord, NameWord])[] {
  if (family.length > 0 && given.length > 0)
    return family.flatMap((one) => given.map((other) => [one, other] as const));
  const all = [...family, ...given];
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

function formKeys(form: NameForm): string[] {
  const all = [...form.family, ...form.given];
  const [only] = all;
  if (all.length === 1 && only) return only.codes.map((code) => `s${code}`);
  return wordPairs(form).flatMap(([a, b]) =>
    a.codes.flatMap((one) => b.codes.map((two) => pairKey(one, two))),
  );
}

const isDay = (date: string | null | undefined): date is string => date?.length === 10;

export function matchKeys({ person, forms }: Prepared): readonly string[] {
  const birth = [person.birthDate, person.paperBirth].flatMap((date) =>
    isDay(date) && !date.endsWith('-01-01') ? [`b${date}`] : [],
  );
  return [...new Set([...birth, ...forms.flatMap(formKeys)])].slice(0, MOST_KEYS);
}
