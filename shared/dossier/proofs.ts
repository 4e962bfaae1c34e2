import type { Paper } from '../papers/paper.ts';
import type { Profile } from '../profile/profile.ts';
import type { DocumentProgress } from '../recognition/documentProgress.ts';
import type { RequiredDocument } from '../recognition/documents.ts';
import type { AnyDocument } from '../recognition/paperTypes.ts';
import { type DossierFacts, progress } from './facts.ts';

/** Papers that the school itself can give once more. */
const FROM_SCHOOL: readonly AnyDocument[] = ['diploma', 'transcript', 'schoolCertificate'];

/** `lacking`: to be asked for. `asked`: somebody has. `lost`: cannot be had any more, so nobody is sent for it. */
export type ProofState = 'lacking' | 'asked' | 'lost' | 'none';

/** Needed for certain, or marked by somebody; and not there. */
const isOpen = ({ required, held, lacking }: DocumentProgress): boolean =>
  lacking === 'document' && (required.required === 'always' || held !== null);

function stateOf(rows: readonly DocumentProgress[]): ProofState {
  const open = rows.filter(isOpen);
  if (open.some((row) => row.progress === 'missing')) return 'lacking';
  if (open.some((row) => row.progress === 'ordered')) return 'asked';
  return open.some((row) => row.progress === 'lost') ? 'lost' : 'none';
}

/** What the school is asked for. */
export interface SchoolProofs {
  readonly state: ProofState;
  readonly documents: readonly RequiredDocument[];
}

export function schoolProofs(facts: DossierFacts): SchoolProofs {
  const rows = progress(facts).filter(({ required }) => FROM_SCHOOL.includes(required.type));
  return { state: stateOf(rows), documents: rows.filter(isOpen).map(({ required }) => required) };
}

/** The paper the application draws on for this kind. */
export function paperDrawn(
  { application, papers }: Pick<DossierFacts, 'application' | 'papers'>,
  type: AnyDocument,
): Paper | undefined {
  const drawn = application.held.find((document) => document.type === type)?.paperId ?? null;
  return drawn === null ? undefined : papers.find(({ id }) => id === drawn);
}

export interface WorkProofs {
  readonly state: ProofState;
  /** Work nobody has vouched for on paper, at an employer that is named. */
  readonly unproved: Profile['experience'];
}

export function workProofs(facts: DossierFacts): WorkProofs {
  const row = progress(facts).find(({ required }) => required.type === 'workReferences');
  const references = facts.papers.filter(
    ({ type, state }) => type === 'workReferences' && AT_HAND.has(state),
  );
  const unproved = facts.profile.experience.filter(
    ({ id, employer, proof }) =>
      employer !== '' &&
      (proof === null || proof === 'none') &&
      !references.some(({ experienceId }) => experienceId === id),
  );
  if (!row || unproved.length === 0) return { state: 'none', unproved: [] };
  const { progress: at, lacking } = row;
  const lost = at === 'lost';
  return {
    state: lost ? 'lost' : lacking === 'document' && at === 'ordered' ? 'asked' : 'lacking',
    unproved,
  };
}

const DONE: ReadonlySet<string> = new Set(['translated', 'submitted', 'notNeeded']);
const AT_HAND: ReadonlySet<string> = new Set(['original', 'certifiedCopy', 'copy', 'returned']);

/** Papers at hand that lack the translation asked for; `ordered`: somebody is at it. */
export function untranslated(facts: Pick<DossierFacts, 'application'>) {
  const rows = progress(facts).filter(
    ({ required, held }) =>
      required.translation !== 'none' &&
      held !== null &&
      AT_HAND.has(held.state) &&
      !DONE.has(held.translation),
  );
  return {
    open: rows.filter(({ held }) => held?.translation !== 'translationOrdered'),
    ordered: rows.filter(({ held }) => held?.translation === 'translationOrdered'),
  };
}
