/** Every address inside the window. They live in memory and, as the counsellor's place, in the vault. */
export const paths = {
  today: () => '/today',
  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  /** Everything the intake asks of a person. */
  intake: (clientId: string) => `/people/${encodeURIComponent(clientId)}/intake`,
  /** Competence profile. */
  profile: (clientId: string) => `/people/${encodeURIComponent(clientId)}/profile`,
  /** Ways open to a qualification. */
  assess: (qualificationId: string) => `/assess/${encodeURIComponent(qualificationId)}`,
  recognition: (applicationId: string) => `/recognition/${encodeURIComponent(applicationId)}`,
  /** All that run. */
  procedures: () => '/procedures',
  letter: (id: string) => `/letters/${encodeURIComponent(id)}`,
  settings: () => '/settings',
} as const;
