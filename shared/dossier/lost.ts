import type { PartialDate } from '../dates/partialDate.ts';
import type { Paper } from '../papers/paper.ts';
import { AT_HAND } from '../recognition/documentProgress.ts';
import type { RequiredDocument } from '../recognition/documents.ts';
import type { AnyDocument } from '../recognition/paperTypes.ts';
import { type DossierFacts, progress } from './facts.ts';
import { paperDrawn } from './proofs.ts';

/** What proves training or work; everything else can be written or had anew. */
export const PROOFS: ReadonlySet<AnyDocument> = new Set<AnyDocument>([
  ...(['diploma', 'transcript', 'schoolCertificate', 'workReferences', 'professionalRight'] as const),
]);

/** A proof that cannot be shown, with what its paper says of it. */
export interface LostProof {
  /** What the paper is called, in German. */
  readonly name: string;
  readonly paperId: string | null;
  /** Empty where nobody has said. */
  readonly why: string;
  readonly since: PartialDate | null;
  readonly tried: string;
}

/** How the qualification itself says why its certificate cannot be shown; German, for the declaration. */
const saidOfQualification: Readonly<Record<string, string>> = {
  lost: 'Der Nachweis ist verloren gegangen.',
  neverIssued: 'Der Nachweis wurde nie ausgestellt.',
};

const diplomaWhy = ({ qualification }: Pick<DossierFacts, 'qualification'>): string =>
  saidOfQualification[qualification.proof ?? ''] ?? '';

/** Why, since when and what was tried stand once, at the paper; of the certificate the qualification may know why. */
function lostProof(facts: DossierFacts, { type, words }: RequiredDocument): LostProof {
  const paper: Paper | undefined = paperDrawn(facts, type);
  const why = paper?.missingWhy || (type === 'diploma' ? diplomaWhy(facts) : '');
  return {
    ...{ name: words.name.de, paperId: paper?.id ?? null, why },
    ...{ since: paper?.missingSince ?? null, tried: paper?.missingTried ?? '' },
  };
}

/** Proofs the authority asks for that are not there: marked as lost, or wanted in any case. */
export const lostProofs = (facts: DossierFacts): LostProof[] =>
  progress(facts)
    .filter(
      ({ required, held }) =>
        PROOFS.has(required.type) &&
        (held === null
          ? required.required === 'always'
          : held.state !== 'notNeeded' && !AT_HAND.has(held.state)),
    )
    .map(({ required }) => lostProof(facts, required));

/** Proofs nobody can get any more; one still on its way is not yet missed. */
export const anyLost = (facts: DossierFacts): boolean =>
  progress(facts).some(({ required, progress: at }) => PROOFS.has(required.type) && at === 'lost');
