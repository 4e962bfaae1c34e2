import { storedLetterText } from '#shared/letters/letterText.ts';
import type { TrackedTables } from '../db/tables.ts';
import type { TrackedName } from '../history/rows.ts';

/** What of a row can be found. Rows may be as an older program left them: a column can be missing. */
interface Source<Row> {
  readonly shelf: 'note' | 'letter';
  readonly texts: (row: Partial<Row>) => readonly (string | undefined)[];
  /** Found by the row's author alone. */
  readonly own?: (row: Partial<Row>) => string | undefined;
  /** The day it stands under; null: the day it was written down. */
  readonly on: (row: Partial<Row>) => string | null | undefined;
}
type Sources = { readonly [T in TrackedName]?: Source<TrackedTables[T]> };

const writtenDown = ({ createdAt }: { readonly createdAt?: string }): string | undefined =>
  createdAt?.slice(0, 10);

/** The tables whose texts are found. A room with texts of its own adds its table here, and it is found. */
const known: Sources = {
  contacts: {
    shelf: 'note',
    texts: ({ note, interpreter, companion }) => [note, interpreter, companion],
    own: ({ ownNote }) => ownNote,
    on: ({ heldOn }) => heldOn,
  },
  followUps: { shelf: 'note', texts: ({ text }) => [text], on: ({ dueOn }) => dueOn },
  appointments: { shelf: 'note', texts: ({ place }) => [place], on: ({ heldOn }) => heldOn },
  qualifications: {
    shelf: 'note',
    texts: ({ titleGerman, titleOriginal, institution, place, note }) => [
      titleGerman,
      titleOriginal,
      institution,
      place,
      note,
    ],
    on: writtenDown,
  },
  experiences: {
    shelf: 'note',
    texts: ({ title, employer, tasks }) => [title, employer, tasks],
    on: writtenDown,
  },
  languageSkills: { shelf: 'note', texts: ({ certificate }) => [certificate], on: writtenDown },
  residences: { shelf: 'note', texts: ({ legalBasis, workNote }) => [legalBasis, workNote], on: writtenDown },
  benefits: {
    shelf: 'note',
    texts: ({ provider, customerNumber }) => [provider, customerNumber],
    on: writtenDown,
  },
  documents: { shelf: 'note', texts: ({ note }) => [note], on: () => null },
  procedureEvents: {
    shelf: 'note',
    texts: ({ reference, existing, differences, conditions, note }) => [
      reference,
      existing,
      differences,
      conditions,
      note,
    ],
    on: ({ happenedOn }) => happenedOn,
  },
  letters: {
    shelf: 'letter',
    texts: ({ subject, model }) => [subject, model && storedLetterText(model)],
    on: ({ writtenOn }) => writtenOn,
  },
};

type Plain = Readonly<Record<string, unknown>>;
const sources = known as Readonly<Record<string, Source<Plain> | undefined>>;

export const sourceOf = (table: string): Source<Plain> | undefined => sources[table];
export const sourceTables = Object.keys(known) as readonly TrackedName[];

/** What of a row everybody may find, part by part. */
export const textsOf = (table: string, row: Plain): string[] =>
  (sources[table]?.texts(row) ?? []).filter((text): text is string => Boolean(text));

/** Whose shelf a counsellor's own notes stand on. */
export const ownShelf = (userId: string): string => `own ${userId}`;
