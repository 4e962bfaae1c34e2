import type { HitKind } from '#shared/find/find.ts';
import { answerText } from '#shared/intake/answerText.ts';
import { storedLetterText } from '#shared/letters/letterText.ts';
import type { TrackedTables } from '../db/tables.ts';
import type { TrackedName } from '../history/rows.ts';

/** What of a row can be found. Rows may be as an older program left them: a column can be missing. */
interface Source<Row> {
  readonly kind: HitKind;
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
    kind: 'contact',
    shelf: 'note',
    texts: ({ note, interpreter, companion }) => [note, interpreter, companion],
    own: ({ ownNote }) => ownNote,
    on: ({ heldOn }) => heldOn,
  },
  followUps: { kind: 'followUp', shelf: 'note', texts: ({ text }) => [text], on: ({ dueOn }) => dueOn },
  appointments: {
    kind: 'appointment',
    shelf: 'note',
    texts: ({ place }) => [place],
    on: ({ heldOn }) => heldOn,
  },
  qualifications: {
    kind: 'qualification',
    shelf: 'note',
    texts: (row) => {
      const { titleGerman, titleOriginal, institution, institutionContact } = row;
      const { issuer, issuerContact, place, note } = row;
      return [
        titleGerman,
        titleOriginal,
        institution,
        institutionContact,
        issuer,
        issuerContact,
        place,
        note,
      ];
    },
    on: writtenDown,
  },
  experiences: {
    kind: 'experience',
    shelf: 'note',
    texts: ({ title, employer, employerContact, place, tasks }) => [
      title,
      employer,
      employerContact,
      place,
      tasks,
    ],
    on: writtenDown,
  },
  languageCertificates: {
    kind: 'languageCertificate',
    shelf: 'note',
    texts: ({ name, number, issuer, place }) => [name, number, issuer, place],
    on: writtenDown,
  },
  germanCourses: {
    kind: 'germanCourse',
    shelf: 'note',
    texts: ({ provider, place, certificate, remark }) => [provider, place, certificate, remark],
    on: writtenDown,
  },
  startingPoints: {
    kind: 'startingPoint',
    shelf: 'note',
    texts: ({ situation }) => [situation],
    on: writtenDown,
  },
  residences: {
    kind: 'residence',
    shelf: 'note',
    texts: ({ legalBasis, workNote }) => [legalBasis, workNote],
    on: writtenDown,
  },
  benefits: {
    kind: 'benefit',
    shelf: 'note',
    texts: ({ provider, customerNumber }) => [provider, customerNumber],
    on: writtenDown,
  },
  documents: { kind: 'document', shelf: 'note', texts: ({ note }) => [note], on: () => null },
  procedureEvents: {
    kind: 'procedure',
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
  answers: {
    kind: 'answer',
    shelf: 'note',
    texts: ({ question, value }) => [question && answerText(question, value ?? null)],
    on: ({ givenOn }) => givenOn,
  },
  papers: {
    kind: 'paper',
    shelf: 'note',
    texts: ({ title, issuedBy, note, scanPurpose, missingWhy, missingTried }) => [
      ...[title, issuedBy, note, scanPurpose, missingWhy, missingTried],
    ],
    on: ({ receivedOn }) => receivedOn,
  },
  scans: { kind: 'scan', shelf: 'note', texts: ({ title }) => [title], on: writtenDown },
  needs: { kind: 'need', shelf: 'note', texts: ({ note }) => [note], on: ({ notedOn }) => notedOn },
  motivations: {
    kind: 'wish',
    shelf: 'note',
    texts: ({ step, supporter }) => [step, supporter],
    on: ({ stepOn }) => stepOn,
  },
  strengths: { kind: 'strength', shelf: 'note', texts: ({ example }) => [example], on: writtenDown },
  shownSkills: { kind: 'skill', shelf: 'note', texts: ({ name }) => [name], on: writtenDown },
  profileVersions: {
    kind: 'profile',
    shelf: 'note',
    texts: ({ participants }) => [participants],
    on: ({ releasedOn }) => releasedOn,
  },
  recommendations: {
    kind: 'recommendation',
    shelf: 'note',
    texts: ({
      body,
      address,
      provider,
      title,
      number,
      entryLevel,
      duration,
      why,
      benefit,
      alternatives,
      enclosures,
    }) => [
      ...[title, provider, number, entryLevel, duration, why, benefit, alternatives, enclosures],
      ...[body, address],
    ],
    on: ({ notedOn }) => notedOn,
  },
  applications: {
    kind: 'undertaking',
    shelf: 'note',
    texts: ({ workplace }) => [workplace],
    on: ({ startedOn }) => startedOn,
  },
  costs: { kind: 'cost', shelf: 'note', texts: ({ text }) => [text], on: ({ begunOn }) => begunOn },
  claims: {
    kind: 'claim',
    shelf: 'note',
    texts: ({ reference, reason }) => [reference, reason],
    on: ({ appliedOn }) => appliedOn,
  },
  letters: {
    kind: 'letter',
    shelf: 'letter',
    texts: ({ subject, model, sentTo }) => [subject, model && storedLetterText(model), sentTo],
    on: ({ writtenOn }) => writtenOn,
  },
};

type Plain = Readonly<Record<string, unknown>>;
const sources = known as Readonly<Record<string, Source<Plain> | undefined>>;

const demand = (table: string): Source<Plain> => {
  const source = sources[table];
  if (!source) throw new Error('invariant: only known tables are indexed');
  return source;
};

export const isSource = (table: string): boolean => sources[table] !== undefined;
export const sourceTables = Object.keys(known) as readonly TrackedName[];

export const shelfOf = (table: string): string => demand(table).shelf;
export const hitKindOf = (table: string): HitKind => demand(table).kind;
export const onOf = (table: string, row: Plain): string | null => demand(table).on(row) ?? null;

/** What of a row everybody may find, part by part. */
export const textsOf = (table: string, row: Plain): string[] =>
  demand(table)
    .texts(row)
    .filter((text): text is string => Boolean(text));

/** What only the row's author finds. */
export const ownText = (table: string, row: Plain): string => demand(table).own?.(row) ?? '';

/** Whose shelf a counsellor's own notes stand on. */
export const ownShelf = (userId: string): string => `own ${userId}`;
