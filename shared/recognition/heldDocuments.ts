import { isOwnCode } from '../catalogs/ownRow.ts';
import type { HeldDocument } from './application.ts';
import { AT_HAND } from './documentProgress.ts';
import {
  type DocumentState,
  documentTypes,
  madeForOne,
  ofQualification,
  type paperStates,
  type translationStates,
} from './documents.ts';

/** A person's paper, as far as applications draw on it. */
export interface DrawnPaper {
  readonly id: string;
  readonly type: string;
  readonly state: (typeof paperStates)[number];
  readonly translation: (typeof translationStates)[number];
  readonly qualificationId: string | null;
  /** As the paper says: a day, a month or a year. */
  readonly issuedOn: string | null;
  /** The application it was made for; null for papers of the person. */
  readonly applicationId: string | null;
}

/** What stands between a paper and one authority. */
export const paperMarks = ['submitted', 'returned', 'notNeeded'] as const;
export const translationMarks = ['submitted', 'notNeeded'] as const;
export type PaperMark = (typeof paperMarks)[number];
export type TranslationMark = (typeof translationMarks)[number];

/** One application's own word on one kind of paper. */
export interface Requirement {
  readonly applicationId: string;
  readonly type: string;
  /** The paper chosen by hand; null: the best there is. */
  readonly paperId: string | null;
  readonly mark: PaperMark | null;
  readonly translationMark: TranslationMark | null;
  /** Day of the mark. */
  readonly markedOn: string | null;
  readonly note: string;
}

export interface Undertaking {
  readonly id: string;
  readonly qualificationId: string;
}

/** How much a paper is worth to an application, least first. */
const worth: readonly DocumentState[] = [
  'lost',
  'missing',
  'notNeeded',
  'requested',
  'submitted',
  'copy',
  'returned',
  'certifiedCopy',
  'original',
];
const translated: readonly DocumentState[] = [
  'missing',
  'notNeeded',
  'translationOrdered',
  'submitted',
  'translated',
];

/** Whether a paper may serve this application at all. `alone`: there is only this one qualification to prove. */
function serves({ id, qualificationId }: Undertaking, type: string, paper: DrawnPaper, alone: boolean) {
  if (paper.type !== type) return false;
  if (madeForOne.has(type)) return paper.applicationId === id;
  if (!ofQualification.has(type)) return true;
  return paper.qualificationId === null ? alone : paper.qualificationId === qualificationId;
}

const better = (a: DrawnPaper, b: DrawnPaper): number =>
  worth.indexOf(b.state) - worth.indexOf(a.state) ||
  translated.indexOf(b.translation) - translated.indexOf(a.translation) ||
  // Of equals the one entered last: ids grow with time.
  (a.id < b.id ? 1 : -1);

interface Drawn {
  readonly type: string;
  readonly own: Requirement | undefined;
  readonly paper: DrawnPaper | undefined;
  readonly candidates: readonly string[];
}

function drawnBy(
  undertaking: Undertaking,
  requirements: readonly Requirement[],
  papers: readonly DrawnPaper[],
  alone: boolean,
): Drawn[] {
  const added = [...requirements, ...papers].map(({ type }) => type).filter(isOwnCode);
  return [...documentTypes, ...new Set(added.toSorted())].flatMap((type) => {
    const own = requirements.find((row) => row.applicationId === undertaking.id && row.type === type);
    const fitting = papers.filter((paper) => serves(undertaking, type, paper, alone)).sort(better);
    const chosen = own?.paperId == null ? undefined : papers.find(({ id }) => id === own.paperId);
    const paper = chosen ?? fitting[0];
    if (!own && !paper) return [];
    const candidates = [...new Set([...(chosen ? [chosen] : []), ...fitting].map(({ id }) => id))];
    return [{ type, own, paper, candidates }];
  });
}

/**
 * What the paper is to this application. Its own word comes first: handed in here, not needed here. A paper
 * that came back is what it was, unless it is gone since. One handed in elsewhere is not at hand.
 */
function stateOf({ own, paper }: Drawn, onlyHere: boolean): DocumentState {
  const mark = own?.mark ?? null;
  if (mark === 'notNeeded' || mark === 'submitted') return mark;
  if (mark === 'returned' && (!paper || AT_HAND.has(paper.state))) return 'returned';
  if (paper?.state === 'submitted' && !onlyHere) return 'requested';
  return paper?.state ?? 'missing';
}

/** What each of a person's applications holds, in the order of the catalogue; drawn from the person's papers. */
export function heldDocuments(
  undertakings: readonly Undertaking[],
  requirements: readonly Requirement[],
  papers: readonly DrawnPaper[],
): ReadonlyMap<string, HeldDocument[]> {
  const alone = new Set(undertakings.map(({ qualificationId }) => qualificationId)).size <= 1;
  const drawn = new Map(
    undertakings.map((one) => [one.id, drawnBy(one, requirements, papers, alone)] as const),
  );
  const uses = new Map<string, number>();
  for (const { paper } of [...drawn.values()].flat())
    if (paper) uses.set(paper.id, (uses.get(paper.id) ?? 0) + 1);
  return new Map(
    [...drawn].map(([id, rows]) => [
      id,
      rows.map(
        (row): HeldDocument => ({
          type: row.type,
          state: stateOf(row, row.paper !== undefined && uses.get(row.paper.id) === 1),
          translation: row.own?.translationMark ?? row.paper?.translation ?? 'missing',
          issuedOn: row.paper?.issuedOn ?? null,
          note: row.own?.note ?? '',
          paperId: row.paper?.id ?? null,
          candidates: [...row.candidates],
          markedOn: row.own?.markedOn ?? null,
        }),
      ),
    ]),
  );
}
