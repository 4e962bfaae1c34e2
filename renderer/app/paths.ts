/** Every address inside the window. They live in memory and, as the counsellor's place, in the vault. */
export const paths = {
  today: () => '/today',
  /** What is asked without a file; `newInquiry`: one is entered right away. */
  inquiries: () => '/inquiries',
  newInquiry: () => '/inquiries?new',
  people: () => '/people',
  newPerson: () => '/people/new',
  /** One letter to many. */
  mailing: () => '/people/write',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  /** Who may be in the office twice. */
  duplicates: () => '/people/duplicates',
  merge: (keepId: string, goneId: string) =>
    `/people/merge/${encodeURIComponent(keepId)}/${encodeURIComponent(goneId)}`,
  /** Competence profile. */
  profile: (clientId: string) => `/people/${encodeURIComponent(clientId)}/profile`,
  /** Right to a part of it, with the words marked that were searched for. */
  profileAt: (clientId: string, place: { readonly at: string; readonly words: string }) =>
    `/people/${encodeURIComponent(clientId)}/profile?${new URLSearchParams(place)}`,
  /** Right to the form that keeps it as it is now. */
  releaseProfile: (clientId: string) =>
    `/people/${encodeURIComponent(clientId)}/profile?${new URLSearchParams({ open: RELEASE })}`,
  /** A CV from Europass to be taken over. */
  europass: (clientId: string) => `/people/${encodeURIComponent(clientId)}/europass`,
  /** What comes out of it: profile, CV, sheet for the person. */
  profilePapers: (clientId: string) => `/people/${encodeURIComponent(clientId)}/profile/papers`,
  /** The sheet for the person about one talk. */
  sessionSheet: (clientId: string, contactId: string) =>
    `/people/${encodeURIComponent(clientId)}/profile/papers?contact=${encodeURIComponent(contactId)}`,
  /** The screen in the client's hand. */
  ask: (clientId: string) => `/people/${encodeURIComponent(clientId)}/ask`,
  /** Strengths on cards, and a language skill by skill, in the client's hand. */
  cards: (clientId: string) => `/people/${encodeURIComponent(clientId)}/cards`,
  languageGrid: (clientId: string) => `/people/${encodeURIComponent(clientId)}/language-grid`,
  /** The file as it stood on a day (ISO). */
  personOn: (id: string, day: string) => `/people/${encodeURIComponent(id)}/on/${day}`,
  /** The file on paper. */
  printFile: (id: string) => `/people/${encodeURIComponent(id)}/print`,
  /** Right to a line or an item of a person's file, with the words marked that were searched for. */
  personAt: (id: string, place: { readonly at: string; readonly open?: string; readonly words?: string }) =>
    `/people/${encodeURIComponent(id)}?${new URLSearchParams(place)}`,
  find: (query: string) => `/find?${new URLSearchParams({ q: query })}`,
  body: ({ authority, name }: { readonly authority: string | null; readonly name: string }) =>
    `/body?${new URLSearchParams(authority === null ? { name } : { authority })}`,
  /** Everything the intake asks of a person. */
  intake: (clientId: string) => `/people/${encodeURIComponent(clientId)}/intake`,
  /** The same to read, with the words marked that were searched for. */
  readIntake: (clientId: string, words: string) =>
    `/people/${encodeURIComponent(clientId)}/intake?${new URLSearchParams({ view: 'read', words })}`,
  /** Ways open to a qualification. */
  assess: (qualificationId: string) => `/assess/${encodeURIComponent(qualificationId)}`,
  recognition: (applicationId: string) => `/recognition/${encodeURIComponent(applicationId)}`,
  /** All that run. */
  procedures: () => '/procedures',
  /** A catalogue, a row of it. */
  catalogs: () => '/catalogs',
  catalog: (catalog: string, filter: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams(filter).toString();
    return `/catalogs/${encodeURIComponent(catalog)}${search === '' ? '' : `?${search}`}`;
  },
  /** All that was read in one source; without one, where most is old. */
  catalogSources: (source?: string) =>
    `/catalogs/sources${source === undefined ? '' : `?${new URLSearchParams({ source })}`}`,
  catalogRow: (catalog: string, code: string) =>
    `/catalogs/${encodeURIComponent(catalog)}/${encodeURIComponent(code)}`,
  /** One to be added; a paper to the list that is in sight. */
  newCatalogRow: (catalog: string, list: string | null) =>
    `/catalogs/${encodeURIComponent(catalog)}/new${list ? `?${new URLSearchParams({ list })}` : ''}`,
  /** The set of papers for an undertaking, before it is made. */
  newDossier: (applicationId: string) => `/recognition/${encodeURIComponent(applicationId)}/dossier`,
  dossier: (id: string) => `/dossiers/${encodeURIComponent(id)}`,
  /** A paper with its scans; one of them to begin with. */
  paper: (id: string, scanId?: string) =>
    `/papers/${encodeURIComponent(id)}${scanId === undefined ? '' : `?scan=${encodeURIComponent(scanId)}`}`,
  letter: (id: string) => `/letters/${encodeURIComponent(id)}`,
  /** What is recommended to a Jobcenter or an Agentur für Arbeit. */
  recommendation: (id: string) => `/recommendations/${encodeURIComponent(id)}`,
  textBlocks: () => '/settings/text-blocks',
  importPeople: () => '/transfer/import',
  exportAll: () => '/transfer/export',
  settings: () => '/settings',
} as const;

/** The form that releases a competence profile: its place on the page, and what is open then. */
export const RELEASE = 'release';

/** The id of a part of the competence profile, for links that lead right to it. */
export const profilePart = (part: string): string => `part-${part}`;
