/** Every address inside the window. They live in memory and, as the counsellor's place, in the vault. */
export const paths = {
  today: () => '/today',
  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  /** Who may be in the office twice. */
  duplicates: () => '/people/duplicates',
  merge: (keepId: string, goneId: string) =>
    `/people/merge/${encodeURIComponent(keepId)}/${encodeURIComponent(goneId)}`,
  /** Everything the intake asks of a person. */
  intake: (clientId: string) => `/people/${encodeURIComponent(clientId)}/intake`,
  /** Ways open to a qualification. */
  assess: (qualificationId: string) => `/assess/${encodeURIComponent(qualificationId)}`,
  recognition: (applicationId: string) => `/recognition/${encodeURIComponent(applicationId)}`,
  /** All that run. */
  procedures: () => '/procedures',
  /** A catalogue, a row of it; `new` for one to be added. */
  catalogs: () => '/catalogs',
  catalog: (catalog: string, filter: Readonly<Record<string, string>> = {}) => {
    const search = new URLSearchParams(filter).toString();
    return `/catalogs/${encodeURIComponent(catalog)}${search === '' ? '' : `?${search}`}`;
  },
  catalogRow: (catalog: string, code: string) =>
    `/catalogs/${encodeURIComponent(catalog)}/${encodeURIComponent(code)}`,
  /** A paper with its scans; one of them to begin with. */
  paper: (id: string, scanId?: string) =>
    `/papers/${encodeURIComponent(id)}${scanId === undefined ? '' : `?scan=${encodeURIComponent(scanId)}`}`,
  letter: (id: string) => `/letters/${encodeURIComponent(id)}`,
  settings: () => '/settings',
} as const;
