/** Every address inside the window. They live in memory and, as the counsellor's place, in the vault. */
export const paths = {
  today: () => '/today',
  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
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
  /** Ways open to a qualification. */
  assess: (qualificationId: string) => `/assess/${encodeURIComponent(qualificationId)}`,
  recognition: (applicationId: string) => `/recognition/${encodeURIComponent(applicationId)}`,
  /** All that run. */
  procedures: () => '/procedures',
  letter: (id: string) => `/letters/${encodeURIComponent(id)}`,
  settings: () => '/settings',
} as const;
