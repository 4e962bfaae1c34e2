import type { RecipientKind } from '#shared/privacy/factClasses.ts';
import { type Kind, kinds, type Person } from './person.ts';

/**
 * What may stand on which paper, said from the field (domain catalogue 6.2 and 7.1) and by nothing of the program:
 * no rule and no table of it is asked here.
 */

export const counsellingStopped = ({ counselling }: Person): boolean =>
  counselling === 'withdrawn' || counselling === 'refused';

/** Today in these tests: 2 November 2026. */
export const mayTellJobcenter = (person: Person): boolean =>
  person.released === 'given' && person.until !== '2026-10-20' && !counsellingStopped(person);

/** Without a word since, what was said when it was entered stands. */
const mayTellHealth = ({ special, known }: Person): boolean =>
  special === null ? known.includes('health') : special === 'given';

const path: readonly Kind[] = ['education', 'work', 'language', 'competences'];
const ahead: readonly Kind[] = ['start', 'wishes', 'orientation', 'needs'];
const born: readonly Kind[] = ['birthDate', 'birthPlace', 'nationality'];

/** What each reader needs, and what may be added for them by hand. */
const readers: Readonly<Record<RecipientKind, readonly [readonly Kind[], readonly Kind[]]>> = {
  client: [
    ['birthDate', ...path, ...ahead],
    ['birthPlace', 'nationality', 'residence', 'benefits', 'support', 'family', 'health'],
  ],
  employer: [path, [...born, 'residence', 'wishes', 'orientation']],
  jobcenter: [
    ['birthDate', ...path, ...ahead, 'residence', 'benefits'],
    ['birthPlace', 'nationality', 'support', 'family', 'health'],
  ],
  agency: [
    ['birthDate', ...path, ...ahead, 'residence', 'benefits'],
    ['birthPlace', 'nationality', 'support', 'family', 'health'],
  ],
  recognition: [
    [...born, 'education', 'work', 'language'],
    ['competences', 'residence'],
  ],
  chamber: [
    [...born, 'education', 'work', 'language'],
    ['competences', 'residence'],
  ],
  provider: [
    ['education', 'work', 'language', ...ahead],
    [...born, 'competences', 'residence', 'benefits', 'support', 'family', 'health'],
  ],
  counselling: [
    [...path, ...ahead],
    [...born, 'residence', 'benefits', 'support', 'family', 'health'],
  ],
};

const offCv: readonly Kind[] = [...ahead, 'support', 'benefits', 'family', 'health'];
const offEmployers: readonly Kind[] = ['start', 'support', 'residence', 'benefits', 'family', 'health'];

export interface ProfilePaper {
  readonly paper: 'competenceProfile' | 'cv';
  readonly recipient: RecipientKind;
  readonly byHand: boolean;
  readonly chosen: readonly Kind[];
}

/** Null: must not be written at all. */
export function onProfilePaper(person: Person, wish: ProfilePaper): ReadonlySet<Kind> | null {
  const { paper, recipient, byHand, chosen } = wish;
  if (recipient !== 'client' && !byHand && !mayTellJobcenter(person)) return null;
  const [needed, addable] = readers[recipient];
  const off = paper === 'cv' ? offCv : recipient === 'employer' ? offEmployers : [];
  const all = [...needed, ...addable.filter((kind) => chosen.includes(kind))];
  return new Set<Kind>([
    ...(['identity', 'contact'] as const),
    ...all.filter((kind) => !off.includes(kind) && (kind !== 'health' || mayTellHealth(person))),
  ]);
}

/** The person's own sheet tells what was found and what comes next, nothing of status, family or health. */
export const onSheet: ReadonlySet<Kind> = new Set<Kind>([
  ...(['identity', 'education', 'language', 'competences', 'wishes', 'needs', 'ahead'] as const),
]);

/** Status and who pays are told only whom the person released us to talk to. */
export const onRecommendation = (person: Person): ReadonlySet<Kind> =>
  new Set<Kind>([
    ...(['identity', 'contact', 'birthDate', ...path, 'wishes', 'needs', 'recommendation'] as const),
    ...(mayTellJobcenter(person) ? (['residence', 'benefits'] as const) : []),
  ]);

export const onMailing: ReadonlySet<Kind> = new Set<Kind>(['identity', 'contact']);

export const onClosingReport: ReadonlySet<Kind> = new Set<Kind>([
  ...(['identity', 'birthDate', 'education', 'needs', 'recommendation'] as const),
]);

const who: readonly Kind[] = ['identity', 'contact', 'birthDate', 'birthPlace', 'nationality', 'otherNames'];

/** What an authority is asked for rests on who somebody is, what they learnt and did, and on their papers. */
const applying = new Set<Kind>([...who, 'education', 'work', 'language', 'papers']);

/** The money of an application: besides, who pays. */
const paying = new Set<Kind>([...applying, 'benefits', 'residence', 'family']);

const byKind: Readonly<Record<string, ReadonlySet<Kind>>> = {
  costRequest: paying,
  grantSheet: paying,
  costSheet: paying,
  // The fields of a form, for the person to copy across.
  dataSheet: new Set<Kind>([...applying, 'residence']),
  // Signed by the person, for the authority: the same as any other.
  cv: new Set<Kind>([...applying, 'competences']),
};

export const onDossier = (kind: string): ReadonlySet<Kind> => byKind[kind] ?? applying;

/** For the failure's words. */
export const beyond = (told: readonly Kind[], may: ReadonlySet<Kind>): Kind[] =>
  kinds.filter((kind) => told.includes(kind) && !may.has(kind));
