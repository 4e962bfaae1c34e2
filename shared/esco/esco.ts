import { z } from 'zod';
import { day } from '../contract/fields.ts';

/**
 * The European classification of skills, competences, qualifications and occupations (ESCO), as the office imports
 * it from the official German files. It does not come with the program: the download asks for an e-mail address.
 */

/** What the official files hold, one part each. */
export const escoParts = ['occupations', 'skills', 'relations'] as const;
export type EscoPart = (typeof escoParts)[number];

/** How the official files are called. */
export const escoFileNames: Readonly<Record<EscoPart, string>> = {
  occupations: 'occupations_de.csv',
  skills: 'skills_de.csv',
  relations: 'occupationSkillRelations_de.csv',
};

export const conceptKinds = ['occupation', 'skill'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** Why a row of a file was not taken. */
const rowFaults = ['broken', 'noUri', 'noLabel', 'notReleased', 'twice', 'unknownConcept'] as const;
export type RowFault = (typeof rowFaults)[number];

export const refusedRows = z.object({
  count: z.int(),
  /** The first of them, by line of the file. */
  first: z.array(z.object({ line: z.int(), fault: z.enum(rowFaults) })),
});
export type RefusedRows = z.output<typeof refusedRows>;

export const mostNamedRows = 30;

/** A part as it is imported. */
export const escoPartState = z.object({
  part: z.enum(escoParts),
  version: z.string(),
  /** Newest day of change in the file. */
  modifiedOn: day.nullable(),
  fileName: z.string(),
  rows: z.int(),
  refused: z.int(),
  importedAt: z.string(),
  by: z.string(),
});
export type EscoPartState = z.output<typeof escoPartState>;

export const concept = z.object({
  uri: z.string(),
  label: z.string(),
  /** Code of an occupation; `knowledge` or `skill/competence` of a skill. */
  code: z.string(),
  /** The other name it was found by; null: by its label. */
  matched: z.string().nullable(),
});
export type Concept = z.output<typeof concept>;

/** `ESCO v1.2.0` is what an acknowledgement says. */
export const escoName = (version: string): string => `ESCO ${version}`;
