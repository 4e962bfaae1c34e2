import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { delimiters } from './csv.ts';
import { encodings } from './decode.ts';
import { problemCodes } from './person.ts';
import { codeTargets, targetKey } from './targets.ts';

/** A file of more bytes, or a table of more rows, is refused: it is no list of people. */
export const mostBytes = 50 * 1024 * 1024;
export const mostRows = 100_000;
export const mostColumns = 200;

/** How a file is looked at; null: as the program thinks best. */
export const tableView = z.object({
  encoding: z.enum(encodings).nullable(),
  delimiter: z.enum(delimiters).nullable(),
  /** Which sheet of a workbook, from 0. */
  sheet: z.int().min(0).max(1000).nullable(),
  /** Where the headings stand, from 0; -1: there are none. */
  headerRow: z.int().min(-1).max(100).nullable(),
});
export type TableView = z.output<typeof tableView>;
export const asThoughtBest: TableView = { encoding: null, delimiter: null, sheet: null, headerRow: null };

export const mapping = z
  .array(targetKey.nullable())
  .max(mostColumns)
  .refine((keys) => new Set(keys.filter(Boolean)).size === keys.filter(Boolean).length);

/** A value no catalogue knows, and what the counsellor says it is; `''`: leave the field empty. */
export const assignment = z.object({
  target: z.enum(codeTargets),
  value: z.string().max(1000),
  code: z.string().max(40),
});
export type Assignment = z.output<typeof assignment>;

export const tableInfo = z.object({
  tableId: id,
  fileName: z.string(),
  kind: z.enum(['csv', 'xlsx']),
  /** As it was read now. */
  view: z.object({
    encoding: z.enum(encodings).nullable(),
    delimiter: z.enum(delimiters).nullable(),
    sheet: z.int(),
    headerRow: z.int(),
  }),
  sheets: z.array(z.string()),
  headers: z.array(z.string()),
  rows: z.int(),
  /** Rows whose quotes do not fit, and rows with letters that could not be read. */
  broken: z.int(),
  garbled: z.int(),
  /** The first rows, as they stand. */
  sample: z.array(z.array(z.string())),
  mapping: z.array(targetKey.nullable()),
  /** What the office assigned to values of such columns before. */
  assignments: z.array(assignment),
  /** The office has read such a table before. */
  remembered: z.boolean(),
});
export type TableInfo = z.output<typeof tableInfo>;

/** A table, how it is looked at, and what its columns become: all a reading of it depends on. */
export const tableReading = z.object({
  tableId: id,
  view: tableView,
  mapping,
  assignments: z.array(assignment).max(5000),
});
export type TableReading = z.output<typeof tableReading>;

export const choices = ['new', 'skip', 'complete'] as const;
/** What becomes of a row whose person is probably there already. */
export const choice = z.enum(choices);
export type Choice = z.output<typeof choice>;

/** One choice for all such rows, and the exceptions by number of the row. */
export const choosing = z.object({
  standard: choice,
  exceptions: z.array(z.object({ row: z.int().min(0), choice })).max(mostRows),
});
export type Choosing = z.output<typeof choosing>;

const rowStates = ['fresh', 'likely', 'refused', 'empty'] as const;
export type RowState = (typeof rowStates)[number];

export const tableCheck = z.object({
  fresh: z.int(),
  likely: z.int(),
  refused: z.int(),
  empty: z.int(),
  /** Rows that are taken without some of their cells. */
  partly: z.int(),
  /** Values no catalogue knows, assigned or not, most frequent first. */
  unknown: z.array(z.object({ target: z.enum(codeTargets), value: z.string(), count: z.int() })),
  /** There are more unknown values than are listed. */
  moreUnknown: z.boolean(),
});
export type TableCheck = z.output<typeof tableCheck>;

export const rowFilters = ['all', 'fresh', 'likely', 'partly', 'refused'] as const;
export const rowFilter = z.enum(rowFilters);
export type RowFilter = z.output<typeof rowFilter>;

export const checkedRow = z.object({
  /** From 0, below the headings: what a choice names it by. */
  row: z.int(),
  /** As the file numbers it: line of the text, row of the sheet. */
  line: z.int(),
  state: z.enum(rowStates),
  /** As the person would be called. */
  familyName: z.string(),
  givenNames: z.string(),
  /** Under each column that is taken, as it stands in the file. */
  cells: z.array(z.string()),
  problems: z.array(z.object({ column: z.int(), code: z.enum(problemCodes) })),
  likely: z
    .object({
      reason: z.enum(['formerNumber', 'nameAndBirth', 'name']),
      /** A person of the office, or an earlier row of this table. */
      line: z.int().nullable(),
      number: z.string().nullable(),
      familyName: z.string(),
      givenNames: z.string(),
      birthDate: z.string().nullable(),
    })
    .nullable(),
});
export type CheckedRow = z.output<typeof checkedRow>;

export const takeResult = z.object({
  runId: id,
  created: z.int(),
  completed: z.int(),
  skipped: z.int(),
  refused: z.int(),
  partly: z.int(),
});
export type TakeResult = z.output<typeof takeResult>;

export const importRun = z.object({
  id,
  fileName: z.string(),
  at: z.string(),
  by: z.string(),
  created: z.int(),
  completed: z.int(),
  takenBackAt: z.string().nullable(),
});
export type ImportRun = z.output<typeof importRun>;
