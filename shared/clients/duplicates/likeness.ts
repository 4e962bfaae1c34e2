import { fold } from '../names.ts';
import { displayName, type PersonName } from '../personName.ts';
import { type BirthAgreement, birthPoints, compareBirths } from './birthLikeness.ts';
import { compareNames, type NameLikeness } from './nameLikeness.ts';
import { type NameForm, nameForm } from './nameWords.ts';

/** What is compared of a person. */
export interface MatchPerson extends PersonName {
  readonly names: readonly PersonName[];
  readonly birthDate: string | null;
  /** Day and month of it were set by an authority. */
  readonly birthByAuthority?: boolean | undefined;
  /** The date of birth on the identity paper. */
  readonly paperBirth?: string | null | undefined;
  /** A year or month of another calendar lies in two of ours: the other one. */
  readonly paperBirthEnd?: string | undefined;
  readonly postcode: string;
  readonly town: string;
}

export const likenessBands = ['likely', 'possible'] as const;
/** „sehr wahrscheinlich“ and „möglich“; what is less is not shown. */
export type LikenessBand = (typeof likenessBands)[number];

export const reasonCodes = [
  /** While a name is being typed: not yet like anybody's, but the beginning of one. */
  'nameBegins',
  'nameSame',
  'nameScript',
  'nameSounds',
  'nameClose',
  'namePart',
  'nameSwapped',
  'familySame',
  'givenSame',
  'birthSame',
  'birthSwapped',
  'birthSameNewYear',
  'birthMonth',
  'birthYear',
  'birthYearNewYear',
  'birthSlip',
  'postcode',
  'town',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Why two people may be one. `own` and `other`: the two spellings, dates or places; `other` is empty where they are equal. */
export interface Reason {
  readonly code: ReasonCode;
  readonly own: string;
  readonly other: string;
}

export interface Likeness {
  readonly band: LikenessBand;
  readonly reasons: readonly Reason[];
  /** For the order of lists only; never shown. */
  readonly weight: number;
}

/** Weights from which on a pair is „sehr wahrscheinlich“ and „möglich“. */
export const LIKELY = 85;
const POSSIBLE = 55;
const MOST_FORMS = 12;

/** A person whose names are taken apart once, to be compared with many. */
export interface Prepared {
  readonly person: MatchPerson;
  readonly forms: readonly NameForm[];
}

const wordCount = ({ family, given }: NameForm): number => family.length + given.length;

/** Where a whole name is known, „Олена“ alone on a certificate says no more than that. */
const wholeForms = (forms: readonly NameForm[]): readonly NameForm[] =>
  forms.some((form) => wordCount(form) > 1) ? forms.filter((form) => wordCount(form) > 1) : forms;

export const prepare = (person: MatchPerson): Prepared => ({
  person,
  forms: wholeForms(
    [person, ...person.names].slice(0, MOST_FORMS).flatMap((name) => nameForm(name, name === person) ?? []),
  ),
});

/** A name that is nearly another, or half of it, says something beside a date of birth that nobody shares by chance. */
const isWeak = ({ agreement, level }: NameLikeness): boolean =>
  agreement === 'family' || agreement === 'given' || level === 'close';

/** Digits typed wrong are believed where nothing else is doubtful. */
const believed = (name: NameLikeness, birth: BirthAgreement): boolean => {
  if (isWeak(name)) return birth === 'same';
  return birth !== 'slip' || name.agreement === 'whole';
};

const nameCode = ({ agreement, level }: NameLikeness): ReasonCode => {
  if (agreement === 'swapped') return 'nameSwapped';
  if (agreement === 'part') return 'namePart';
  if (agreement === 'family') return 'familySame';
  if (agreement === 'given') return 'givenSame';
  return ({ same: 'nameSame', script: 'nameScript', sound: 'nameSounds', close: 'nameClose' } as const)[
    level
  ];
};

const birthCodes: Readonly<Partial<Record<BirthAgreement, ReasonCode>>> = {
  same: 'birthSame',
  swapped: 'birthSwapped',
  sameNewYear: 'birthSameNewYear',
  month: 'birthMonth',
  year: 'birthYear',
  yearNewYear: 'birthYearNewYear',
  slip: 'birthSlip',
};

const reason = (code: ReasonCode, own: string, other: string): Reason => ({
  ...{ code, own },
  other: own === other ? '' : other,
});

const shown = (name: PersonName): string => displayName(name, 'familyFirst').slice(0, 300);

function placeReason(a: MatchPerson, b: MatchPerson): Reason | null {
  if (a.postcode !== '' && b.postcode !== '')
    return a.postcode === b.postcode ? reason('postcode', a.postcode, b.postcode) : null;
  return a.town !== '' && fold(a.town) !== '' && fold(a.town) === fold(b.town)
    ? reason('town', a.town, b.town)
    : null;
}

/** The dates somebody may have been born on: what an authority made of a year is no more than the year. */
export const birthsOf = (person: MatchPerson): readonly string[] => {
  const { birthDate, birthByAuthority, paperBirth, paperBirthEnd } = person;
  const main = birthByAuthority && birthDate?.endsWith('-01-01') ? birthDate.slice(0, 4) : birthDate;
  return [
    ...new Set([main, paperBirth, paperBirthEnd].filter((date) => date !== null && date !== undefined)),
  ];
};

interface BirthLikeness {
  readonly agreement: BirthAgreement;
  readonly own: string;
  readonly other: string;
}

/** The best agreement of any date of one with any of the other; of equal ones the same from both sides. */
function births(a: MatchPerson, b: MatchPerson): BirthLikeness {
  const [best] = birthsOf(a)
    .flatMap((own) => birthsOf(b).map((other) => ({ agreement: compareBirths(own, other), own, other })))
    .toSorted(
      (one, two) =>
        birthPoints[two.agreement] - birthPoints[one.agreement] || (datesIn(one) < datesIn(two) ? -1 : 1),
    );
  return best ?? { agreement: 'unknown', own: '', other: '' };
}

const datesIn = ({ own, other }: BirthLikeness): string => [own, other].toSorted().join(' ');

/** Whether two people may be one, and why; null when nothing speaks for it. Turned round it says the same. */
export function likeness(a: Prepared, b: Prepared): Likeness | null {
  const { agreement: birth, ...dates } = births(a.person, b.person);
  if (birth === 'different') return null;
  const name = compareNames(a.forms, b.forms);
  if (!name || !believed(name, birth)) return null;
  const place = placeReason(a.person, b.person);
  const weight = name.points + birthPoints[birth] + (place === null ? 0 : place.code === 'postcode' ? 10 : 5);
  if (weight < POSSIBLE) return null;
  const birthCode = birthCodes[birth];
  return {
    band: weight >= LIKELY ? 'likely' : 'possible',
    weight,
    reasons: [
      reason(nameCode(name), shown(name.own), shown(name.other)),
      ...(birthCode ? [reason(birthCode, dates.own, dates.other)] : []),
      ...(place ? [place] : []),
    ],
  };
}
