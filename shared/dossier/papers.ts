import { checklistFacts } from '../letters/applicationFacts.ts';
import { besideOf } from '../letters/compose/bilingual.ts';
import { bilingualChecklist } from '../letters/compose/bilingualChecklist.ts';
import { clientChecklist } from '../letters/compose/clientChecklist.ts';
import { coverLetter } from '../letters/compose/coverLetter.ts';
import { listedDocuments } from '../letters/documentFacts.ts';
import type { Letter } from '../letters/letter.ts';
import { nobody } from '../privacy/consent.ts';
import { consentSheet } from '../privacy/sheets/consentSheet.ts';
import { releaseSheet } from '../privacy/sheets/releaseSheet.ts';
import { textVersionOn } from '../privacy/textVersions.ts';
import type { Review } from '../translations/review.ts';
import { costRequest, costSheet, grantSheet } from './compose/costs.ts';
import { dataSheet } from './compose/dataSheet.ts';
import {
  identityDeclaration,
  intentToWork,
  noEarlierApplication,
  powerOfAttorney,
} from './compose/declarations.ts';
import { missingProofs } from './compose/missingProofs.ts';
import { proofRequest } from './compose/proofRequest.ts';
import { translationOrder } from './compose/translationOrder.ts';
import type { DossierItem } from './dossierFor.ts';
import { costRequestFacts, costSheetFacts, grantFacts } from './facts/costFacts.ts';
import { dossierCv } from './facts/cvFacts.ts';
import { dataSheetFacts } from './facts/dataSheetFacts.ts';
import { identityFacts, intentFacts, missingProofsFacts, noEarlierFacts } from './facts/declarationFacts.ts';
import { proofRequestFacts, translationOrderFacts } from './facts/outwardFacts.ts';
import { type DossierFacts, paperFacts } from './facts.ts';
import type { PaperKind } from './kinds.ts';
import { withSigned } from './signed.ts';

function checklist(facts: DossierFacts, { language, review }: PaperSet): Letter {
  const own = checklistFacts(facts);
  const beside = besideOf(language, review);
  if (beside === null) return clientChecklist(own);
  const { required, held } = facts.application;
  return bilingualChecklist({
    ...own,
    ...beside,
    papers: listedDocuments(required, held),
    fees: facts.way.costs,
  });
}

/** The set a paper belongs to. */
export interface PaperSet {
  /** Second language of what the person reads and signs, or null. */
  readonly language: string | null;
  /** Of the texts in that language. */
  readonly review: Review | null;
  /** What else is in it: what is signed goes along with the cover letter. */
  readonly kinds: ReadonlySet<PaperKind>;
}

type Compose = (facts: DossierFacts, item: DossierItem, set: PaperSet) => Letter;

/** The name's declaration is on no list of an authority, so the letter names it by itself. */
const cover = (facts: DossierFacts, { kinds }: PaperSet): Letter =>
  coverLetter({
    ...paperFacts(withSigned(facts, kinds)),
    alsoEnclosed: kinds.has('identityDeclaration') ? ['Erklärung zum Namen'] : [],
  });

const sheetFacts = (facts: DossierFacts, { language, review }: PaperSet) => ({
  ...paperFacts(facts),
  beside: besideOf(language, review),
  authorities: facts.catalogs.authorities,
  textVersion: textVersionOn(facts.date).code,
});

const compose: Readonly<Record<PaperKind, Compose>> = {
  cover: (facts, _item, set) => cover(facts, set),
  dataSheet: (facts) => dataSheet(dataSheetFacts(facts)),
  cv: (facts) => dossierCv(facts),
  noEarlierApplication: (facts) => noEarlierApplication(noEarlierFacts(facts)),
  intentToWork: (facts) => intentToWork(intentFacts(facts)),
  reasonForMissing: (facts) => missingProofs(missingProofsFacts(facts)),
  identityDeclaration: (facts) => identityDeclaration(identityFacts(facts)),
  powerOfAttorney: (facts) => powerOfAttorney(paperFacts(facts)),
  consent: (facts, _item, set) => consentSheet(sheetFacts(facts, set)),
  release: (facts, { about }, set) => releaseSheet(sheetFacts(facts, set), about ?? nobody),
  translationOrder: (facts, item) => translationOrder(translationOrderFacts(facts, item)),
  proofRequest: (facts, item) => proofRequest(proofRequestFacts(facts, item)),
  costRequest: (facts, item, set) => costRequest(costRequestFacts(facts, item, set)),
  grantSheet: (facts) => grantSheet(grantFacts(facts)),
  costSheet: (facts) => costSheet(costSheetFacts(facts)),
  checklist: (facts, _item, set) => checklist(facts, set),
};

/** One paper of the set from the facts. */
export const composePaper: Compose = (facts, item, set) => compose[item.kind](facts, item, set);
