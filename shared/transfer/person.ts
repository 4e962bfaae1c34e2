import type { languageLevels } from '../catalogs/languageLevels.ts';
import type { nameKinds } from '../clients/client.ts';

/** One line of a table, as a person: what is empty is not known. Every value fits its field. */
export interface TablePerson {
  readonly familyName: string;
  readonly givenNames: string;
  readonly formerNumber: string;
  readonly birthDate: string | null;
  readonly birthPlace: string;
  readonly birthCountry: string | null;
  readonly gender: string | null;
  readonly nationality: string | null;
  readonly nativeLanguage: string | null;
  readonly addressAddition: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly district: string | null;
  readonly municipality: string | null;
  readonly phone: string;
  readonly email: string;
  readonly names: readonly TableName[];
  readonly residence: { readonly status: string | null; readonly validUntil: string | null } | null;
  readonly benefit: { readonly system: string | null; readonly customerNumber: string } | null;
  readonly qualification: TableQualification | null;
  readonly german: (typeof languageLevels)[number] | null;
  readonly openedOn: string | null;
}

export interface TableName {
  readonly kind: (typeof nameKinds)[number];
  readonly familyName: string;
  readonly givenNames: string;
}

export interface TableQualification {
  readonly titleOriginal: string;
  readonly titleGerman: string;
  readonly country: string | null;
  readonly endedOn: string | null;
}

export const problemCodes = [
  /** The row: its quotes do not fit; it has more cells than there are columns; nobody's name; half a name. */
  'broken',
  'tooManyCells',
  'noName',
  'halfName',
  /** The cell: it is not taken, the rest of the row is. */
  'garbled',
  'tooLong',
  'date',
  'wholeDay',
  'future',
  'contradiction',
  'unknownValue',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

const rowProblems: readonly ProblemCode[] = ['broken', 'tooManyCells', 'noName', 'halfName'];
/** Refuses the whole row, not only a cell. */
export const refusesRow = (code: ProblemCode): boolean => rowProblems.includes(code);

export interface Problem {
  /** From 0; for the whole row the column it shows in. */
  readonly column: number;
  readonly code: ProblemCode;
}
