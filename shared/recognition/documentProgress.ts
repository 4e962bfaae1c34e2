import { addMonths } from '../dates/dayMath.ts';
import { latestDay } from '../dates/partialDate.ts';
import type { DocumentForm, DocumentState, Held, RequiredDocument } from './documents.ts';

export const AT_HAND: ReadonlySet<DocumentState> = new Set([
  'original',
  'certifiedCopy',
  'copy',
  'submitted',
  'returned',
]);

/** `incomplete`: at hand, but not in the form wanted or without its translation. */
export type Progress = 'complete' | 'incomplete' | 'ordered' | 'missing' | 'lost';

export interface DocumentProgress {
  readonly required: RequiredDocument;
  readonly held: Held | null;
  readonly progress: Progress;
  /** What is lacking of a document that is at hand. `age`: it is too old. */
  readonly lacking: 'document' | 'age' | 'form' | 'translation' | null;
}

/** Whether a form at hand can be handed in as one of the wanted. From an original a copy is soon made. */
function formFits(state: DocumentState, wanted: readonly DocumentForm[]): boolean {
  if (state === 'original' || state === 'submitted' || state === 'returned') return true;
  if (wanted.includes('copy') || wanted.includes('colourCopy') || wanted.includes('online')) return true;
  return state === 'certifiedCopy' && wanted.includes('certifiedCopy');
}

/** Only for certain: a month that is told without its day may be young enough. What was handed in is judged there. */
const isTooOld = ({ notBefore }: RequiredDocument, { state, issuedOn }: Held): boolean =>
  notBefore !== null && !!issuedOn && state !== 'submitted' && latestDay(issuedOn) < notBefore;

/** The last day on which a paper is young enough; null where its age does not matter or is not known. */
export const freshUntil = ({ maxAgeMonths }: RequiredDocument, { issuedOn }: Held): string | null =>
  maxAgeMonths === null || !issuedOn ? null : addMonths(latestDay(issuedOn), maxAgeMonths);

export function progressOf(required: RequiredDocument, held: readonly Held[]): DocumentProgress {
  const own = held.find((document) => document.type === required.type) ?? null;
  const answer = (progress: Progress, lacking: DocumentProgress['lacking']): DocumentProgress => ({
    required,
    held: own,
    progress,
    lacking,
  });
  if (own === null || own.state === 'missing') return answer('missing', 'document');
  if (own.state === 'notNeeded') return answer('complete', null);
  if (own.state === 'lost') return answer('lost', 'document');
  if (!AT_HAND.has(own.state)) return answer('ordered', 'document');
  if (isTooOld(required, own)) return answer('incomplete', 'age');
  if (!formFits(own.state, required.wantedForms)) return answer('incomplete', 'form');
  if (required.translation === 'none') return answer('complete', null);
  if (
    own.translation === 'translated' ||
    own.translation === 'submitted' ||
    own.translation === 'notNeeded'
  ) {
    return answer('complete', null);
  }
  return answer(own.translation === 'translationOrdered' ? 'ordered' : 'incomplete', 'translation');
}

/** Everything that is needed and not there as wanted. Conditional papers only once somebody marked them. */
export function missingDocuments(
  required: readonly RequiredDocument[],
  held: readonly Held[],
): DocumentProgress[] {
  return required
    .map((document) => progressOf(document, held))
    .filter(
      (row) => row.progress !== 'complete' && (row.required.required === 'always' || row.held !== null),
    );
}

/** „antragsreif“: nothing that is needed in any case is lacking. */
export function isReadyToApply(required: readonly RequiredDocument[], held: readonly Held[]): boolean {
  return required.every(
    (document) => document.required === 'if' || progressOf(document, held).progress === 'complete',
  );
}
