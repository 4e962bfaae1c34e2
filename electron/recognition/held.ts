import type { Kysely, Selectable } from 'kysely';
import { isOwnCode } from '#shared/catalogs/ownRow.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { PaperFields } from '#shared/papers/paper.ts';
import type { HeldDocument } from '#shared/recognition/application.ts';
import {
  type DocumentState,
  documentTypes,
  madeForOne,
  ofQualification,
  paperStates,
  translationStates,
} from '#shared/recognition/documents.ts';
import {
  heldDocuments,
  type PaperMark,
  paperMarks,
  type TranslationMark,
  translationMarks,
  type Undertaking,
} from '#shared/recognition/heldDocuments.ts';
import { demandPast } from '../cases/past.ts';
import type { Tables } from '../db/tables.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { addPaper, changePaper, readDrawn } from '../papers/papers.ts';
import { applicationsOfClient, findDocument, requirementsOfClient } from './repository.ts';

type Row = Selectable<Tables['documents']>;
const asMark = (text: string | null): PaperMark | null => paperMarks.find((mark) => mark === text) ?? null;
const asTranslationMark = (text: string | null): TranslationMark | null =>
  translationMarks.find((mark) => mark === text) ?? null;

/** What each of a person's applications holds, drawn from the person's papers. */
export async function heldByApplications(
  db: Kysely<Tables>,
  clientId: string,
): Promise<ReadonlyMap<string, HeldDocument[]>> {
  return heldBy(db, clientId, await applicationsOfClient(db, clientId));
}

/** What an application for this qualification would hold if it were begun today. */
export async function heldFor(
  db: Kysely<Tables>,
  clientId: string,
  qualificationId: string,
): Promise<HeldDocument[]> {
  const [begun, begin] = [await applicationsOfClient(db, clientId), { id: '', qualificationId }];
  return (await heldBy(db, clientId, [...begun, begin])).get(begin.id) ?? [];
}

async function heldBy(db: Kysely<Tables>, clientId: string, undertakings: readonly Undertaking[]) {
  const requirements = (await requirementsOfClient(db, clientId)).map((row) => ({
    ...row,
    mark: asMark(row.mark),
    translationMark: asTranslationMark(row.translationMark),
  }));
  return heldDocuments(undertakings, requirements, await readDrawn(db, clientId));
}

export interface DocumentPatch {
  readonly state?: DocumentState | undefined;
  readonly translation?: DocumentState | undefined;
  readonly note?: string | undefined;
  readonly markedOn?: string | null | undefined;
  readonly paperId?: string | null | undefined;
}

interface Application {
  readonly id: string;
  readonly clientId: string;
  readonly qualificationId: string;
}

/** What the patch says of the authority: the mark it sets, or that it ends one. */
function ownWord(
  before: Row | undefined,
  { state, translation, note, markedOn, paperId }: DocumentPatch,
  today: string,
) {
  const mark = state === undefined ? asMark(before?.mark ?? null) : asMark(state);
  const marked = mark !== (before?.mark ?? null);
  if (markedOn != null) {
    demandPast(markedOn, today, 'patch.markedOn');
    // Only what was handed in or came back has a day.
    if (mark !== 'submitted' && mark !== 'returned')
      throw new Refusal('input.invalid', { fields: [{ path: 'patch.markedOn', code: 'input.invalid' }] });
  }
  return {
    ...(state !== undefined && { mark: asMark(state) }),
    ...(translation !== undefined && { translationMark: asTranslationMark(translation) }),
    ...(marked && { markedOn: mark === null ? null : today }),
    ...(markedOn !== undefined && { markedOn }),
    ...(note !== undefined && { note }),
    ...(paperId !== undefined && { paperId }),
  };
}

/** What the patch says of the paper itself. Handed in, it stays the paper it was. */
function ofPaper({ state, translation }: DocumentPatch): Partial<Pick<PaperFields, 'state' | 'translation'>> {
  const own = paperStates.find((known) => known === state && asMark(known) === null);
  const translated = translationStates.find(
    (known) => known === translation && asTranslationMark(known) === null,
  );
  return { ...(own && { state: own }), ...(translated && { translation: translated }) };
}

/** Whether a paper is worth entering for it: that nothing is there needs none. */
const tells = ({ state = 'missing', translation = 'missing' }: ReturnType<typeof ofPaper>): boolean =>
  state !== 'missing' || translation !== 'missing';

/** Notes where a paper of an application stands: at the person's paper, or as the application's own word. */
export async function setDocument(
  context: WriteContext,
  application: Application,
  type: string,
  patch: DocumentPatch,
): Promise<void> {
  const { db, rows, now, today } = context;
  const { id: applicationId, clientId, qualificationId } = application;
  if (patch.paperId) {
    const chosen = (await readDrawn(db, clientId)).find(({ id }) => id === patch.paperId);
    if (chosen?.type !== type) throw new Refusal('papers.unknown');
  }
  const row = await findDocument(db, applicationId, type);
  const word = ownWord(row, patch, today);
  if (row) await rows.update('documents', row.id, word);
  else
    await rows.insert('documents', {
      ...{ id: newId(now), clientId, applicationId, type, note: '' },
      ...{ paperId: null, mark: null, translationMark: null, markedOn: null },
      ...word,
    });
  const held = (await heldByApplications(db, clientId))
    .get(applicationId)
    ?.find((document) => document.type === type);
  const facts = ofPaper(patch);
  if (held?.paperId) return changePaper(context, held.paperId, facts);
  const known = documentTypes.find((document) => document === type) ?? (isOwnCode(type) ? type : undefined);
  if (known === undefined || !tells(facts)) return;
  await addPaper(
    context,
    clientId,
    { type: known, ...facts, ...(ofQualification.has(type) && { qualificationId }) },
    madeForOne.has(type) ? applicationId : null,
  );
}
