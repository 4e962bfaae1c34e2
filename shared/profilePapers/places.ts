import type { FactClass, RecipientKind } from '../privacy/factClasses.ts';

/** The papers made of a profile. */
export const profilePaperKinds = ['competenceProfile', 'cv', 'sessionSheet'] as const;
export type ProfilePaperKind = (typeof profilePaperKinds)[number];

const ofCv: readonly FactClass[] = [
  ...(['identity', 'contact', 'birthDate', 'birthPlace', 'nationality', 'residence'] as const),
  ...(['education', 'work', 'language', 'competences'] as const),
];

const ofProfile: readonly FactClass[] = [
  ...([
    'identity',
    'contact',
    'birthDate',
    'nationality',
    'residence',
    'benefits',
    'family',
    'health',
  ] as const),
  ...(['education', 'work', 'language', 'competences', 'start'] as const),
  ...(['wishes', 'orientation', 'support', 'needs'] as const),
];

const ofSheet: readonly FactClass[] = [
  ...(['identity', 'education', 'language', 'competences', 'wishes', 'needs'] as const),
];

const places: Readonly<Record<ProfilePaperKind, ReadonlySet<FactClass>>> = {
  competenceProfile: new Set(ofProfile),
  cv: new Set(ofCv),
  sessionSheet: new Set(ofSheet),
};

/** What a paper has a place for. */
export const placesOf = (kind: ProfilePaperKind): ReadonlySet<FactClass> => places[kind];

const nothing: ReadonlySet<FactClass> = new Set();
const status: ReadonlySet<FactClass> = new Set<FactClass>(['residence', 'benefits', 'family', 'health']);

/** Who works with the person on getting on; an employer or an authority that decides needs where they stand. */
const companions: ReadonlySet<RecipientKind> = new Set<RecipientKind>([
  ...(['client', 'jobcenter', 'agency', 'provider', 'counselling'] as const),
]);

/** Whether a paper tells how levels and ratings have moved. */
export const tellsProgress = (kind: ProfilePaperKind, recipient: RecipientKind): boolean =>
  kind === 'competenceProfile' && companions.has(recipient);

/** The version of the profile for employers has neither status nor benefits nor health (domain 6.2 no. 11). */
export const neverOn = (kind: ProfilePaperKind, recipient: RecipientKind): ReadonlySet<FactClass> =>
  kind === 'competenceProfile' && recipient === 'employer' ? status : nothing;
