import type { ClientName } from './client.ts';
import { isForeign } from './nameScript.ts';
import { fold, queryTerms, searchTerms } from './names.ts';
import type { PersonName } from './personName.ts';
import { scriptOf } from './transliteration.ts';

/** Where a form of the name stands; `used` is the one the office writes. */
export type NamePlace = 'used' | ClientName['kind'];

export interface NameForm extends PersonName {
  readonly place: NamePlace;
  /** The form in another script that this one is or romanises; null where nobody has said so. */
  readonly root: string | null;
}

/**
 * `spelling`: the same name in other letters (Kovalenko, Kowalenko, Коваленко). `order`: the same words in
 * other places. `more`: one has a name the other lacks (a patronymic, a second family name). `differs`: another
 * name.
 */
export type NameVerdict = 'same' | 'spelling' | 'order' | 'more' | 'differs';

export interface NameMismatch {
  readonly a: NameForm;
  readonly b: NameForm;
  readonly verdict: Exclude<NameVerdict, 'same'>;
}

/** Latin consonants with one mark for any vowels between them: what is left of a name whose script writes no vowels. */
const bones = (word: string): string =>
  fold(word)
    .replaceAll(/(.)\1/gu, '$1')
    .replaceAll(/[aeiouy]+/gu, '-');
const consonants = (pattern: string): number => pattern.replaceAll('-', '').length;

/** Under three consonants too many names look alike: Ali, Ela. */
const LEAST_CONSONANTS = 3;

const wholeName = ({ familyName, givenNames }: PersonName): string => `${givenNames} ${familyName}`;

const writesNoVowels = (word: string): boolean => ['arabic', 'ethiopic'].includes(scriptOf(word));

/** Spellings of a word, without the bridges between scripts, which meet other names of the same consonants. */
const spellings = (word: string): Set<string> =>
  new Set(searchTerms(word).filter((term) => !/^[=~]/u.test(term)));

/** Whether two single words are one name written in two ways. `bare`: the person's own script writes no vowels. */
function sameWord(a: string, b: string, bare: boolean): boolean {
  if (fold(a) === fold(b)) return true;
  if (writesNoVowels(a) !== writesNoVowels(b)) {
    const [foreign, latin] = writesNoVowels(a) ? [a, b] : [b, a];
    const terms = searchTerms(latin);
    const asked = queryTerms(foreign).flat();
    return asked.some((prefix) => /^[=~]/u.test(prefix) && terms.includes(closed(prefix)));
  }
  const other = spellings(b);
  if ([...spellings(a)].some((term) => other.has(term))) return true;
  return bare && bones(a) === bones(b) && consonants(bones(a)) >= LEAST_CONSONANTS;
}

/** A skeleton that stands for the whole word ends with a stop. */
const closed = (term: string): string => (term.endsWith('.') ? term : `${term}.`);

const words = (text: string): string[] => text.split(/[\s,]+/u).filter((word) => word !== '');

/** Words of `a` that have no counterpart in `b`, each counterpart used once. */
function without(a: readonly string[], b: readonly string[], bare: boolean): string[] {
  const left = [...b];
  return a.filter((word) => {
    const at = left.findIndex((other) => sameWord(word, other, bare));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const foldedName = ({ familyName, givenNames }: PersonName): string =>
  `${fold(familyName)}|${fold(givenNames)}`;

/** What separates two forms of a name. `bare`: as in `sameWord`. */
export function compareNames(a: PersonName, b: PersonName, bare: boolean): NameVerdict {
  if (foldedName(a) === foldedName(b)) return 'same';
  const [allA, allB] = [a, b].map((name) => words(wholeName(name)));
  const onlyA = without(allA ?? [], allB ?? [], bare);
  const onlyB = without(allB ?? [], allA ?? [], bare);
  if (onlyA.length > 0 && onlyB.length > 0) return 'differs';
  if (onlyA.length > 0 || onlyB.length > 0) return 'more';
  const inPlace =
    without(words(a.familyName), words(b.familyName), bare).length === 0 &&
    without(words(a.givenNames), words(b.givenNames), bare).length === 0;
  return inPlace ? 'spelling' : 'order';
}

const order: readonly NamePlace[] = [
  'passport',
  'used',
  'residenceTitle',
  'certificate',
  'translation',
  'birth',
  'former',
  'spelling',
  'original',
];

/** All forms of a person's name, the passport's first. */
export function nameForms(used: PersonName, names: readonly ClientName[]): NameForm[] {
  const papers: NameForm[] = names.map((form) => ({
    place: form.kind,
    familyName: form.familyName,
    givenNames: form.givenNames,
    root: isForeign(form) ? form.id : form.romanises,
  }));
  // The office writes the name as one of the papers has it: what is said of that one holds for both.
  const root =
    papers.find((form) => form.root !== null && foldedName(form) === foldedName(used))?.root ?? null;
  const forms: NameForm[] = [
    { place: 'used', familyName: used.familyName, givenNames: used.givenNames, root },
    ...papers,
  ];
  return forms
    .filter(({ familyName, givenNames }) => familyName !== '' || givenNames !== '')
    .sort((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
}

/** Papers an authority lays side by side; what somebody was called before explains, it does not mismatch. */
const compared: ReadonlySet<NamePlace> = new Set([
  'passport',
  'used',
  'residenceTitle',
  'certificate',
  'translation',
]);

/** Two romanisations of one name are spellings of it, however little they look alike. */
function verdictOf(a: NameForm, b: NameForm, bare: boolean): NameVerdict {
  const verdict = compareNames(a, b, bare);
  return verdict === 'differs' && a.root !== null && a.root === b.root ? 'spelling' : verdict;
}

/**
 * Differences between the names on the papers: passport (else the name in use) against each other paper. A
 * name in another script is what both are measured by: it mismatches only where it is another name.
 */
export function nameMismatches(used: PersonName, names: readonly ClientName[]): NameMismatch[] {
  const forms = nameForms(used, names);
  const bare = forms.some((form) => words(wholeName(form)).some(writesNoVowels));
  const [first, ...others] = forms.filter(({ place }) => compared.has(place));
  if (!first) return [];
  return others.flatMap((form) => {
    const verdict = verdictOf(first, form, bare);
    const otherLetters = isForeign(form) !== isForeign(first);
    return verdict === 'same' || (otherLetters && verdict !== 'differs')
      ? []
      : [{ a: first, b: form, verdict }];
  });
}

/** The gravest of several. */
export function worstVerdict(mismatches: readonly NameMismatch[]): NameVerdict {
  const grave: readonly NameVerdict[] = ['differs', 'more', 'order', 'spelling'];
  return grave.find((verdict) => mismatches.some((found) => found.verdict === verdict)) ?? 'same';
}
