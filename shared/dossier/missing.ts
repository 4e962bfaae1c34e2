import type { Paper } from '../papers/paper.ts';
import { contactLines } from '../profile/contactLines.ts';
import type { ProfileItemKind } from '../profile/profile.ts';
import type { dossier } from '../text/de/dossier.ts';
import { type DossierFacts, payerOf } from './facts.ts';
import { formOf } from './formCatalog.ts';
import type { FieldKey } from './formValues.ts';
import type { PaperKind } from './kinds.ts';
import { type LostProof, lostProofs } from './lost.ts';
import { schoolProofs, workProofs } from './proofs.ts';

export type FactName = keyof typeof dossier.facts;

/** The field a fact belongs into. `id` null: a new entry of the kind. */
export type FieldPlace =
  | { readonly of: 'client'; readonly field: string }
  /** Stands on the page of the undertaking, beside the grant it is asked for. */
  | { readonly of: 'household'; readonly field: string }
  /** Said of the undertaking, on its page. */
  | { readonly of: 'application'; readonly field: string }
  /** A person's paper; `id` null: not entered yet. */
  | { readonly of: 'paper'; readonly id: string | null; readonly field: string }
  | { readonly of: ProfileItemKind; readonly id: string | null; readonly field: string };

/** A fact some papers need and nobody has entered, with where it is entered. */
export interface MissingFact {
  readonly fact: FactName;
  /** Which of several, where there are several (a job). */
  readonly title: string;
  readonly place: FieldPlace;
  /** Papers that have a hole without it. */
  readonly papers: readonly PaperKind[];
}

interface Need {
  readonly fact: FactName;
  readonly papers: readonly PaperKind[];
  /** What the authority's form calls it: the data sheet needs it where the form must have it. */
  readonly fields: readonly FieldKey[];
  /** Where it is lacking; nothing: it is known. */
  readonly lacking: (
    facts: DossierFacts,
  ) => readonly { readonly place: FieldPlace; readonly title?: string }[];
}

const own = (field: keyof DossierFacts['client'], isMissing = true) =>
  isMissing ? [{ place: { of: 'client', field } as const }] : [];

const ofClient = (
  fact: FactName,
  field: 'birthDate' | 'birthPlace' | 'birthCountry' | 'nationality' | 'street' | 'town',
  papers: readonly PaperKind[],
  ...fields: FieldKey[]
): Need => ({ fact, papers, fields, lacking: ({ client }) => own(field, !client[field]) });

const ofDegree = (
  fact: FactName,
  field: 'titleOriginal' | 'titleGerman' | 'institution' | 'country' | 'startedOn' | 'endedOn' | 'degreeDate',
  papers: readonly PaperKind[],
  ...fields: FieldKey[]
): Need => ({
  fact,
  papers,
  fields,
  lacking: ({ qualification }) =>
    qualification[field] ? [] : [{ place: { of: 'qualification', id: qualification.id, field } }],
});

/** Of each proof that cannot be shown. */
const ofLost = (fact: FactName & keyof Paper, isOpen: (proof: LostProof) => boolean): Need => ({
  fact,
  papers: ['reasonForMissing'],
  fields: [],
  lacking: (facts) =>
    lostProofs(facts)
      .filter(isOpen)
      .map(({ name, paperId }) => ({
        place: { of: 'paper', id: paperId, field: fact },
        title: name,
      })),
});

const declarations = [
  ...(['noEarlierApplication', 'intentToWork', 'reasonForMissing'] as const),
  ...(['identityDeclaration', 'powerOfAttorney'] as const),
] satisfies PaperKind[];
const letters = ['cover', 'costRequest', 'proofRequest'] as const satisfies readonly PaperKind[];

const needs: readonly Need[] = [
  ofClient('birthDate', 'birthDate', [...letters, ...declarations, 'cv', 'grantSheet'], 'birthDate'),
  ofClient('birthPlace', 'birthPlace', [...declarations, 'cv'], 'birthPlace', 'birthPlaceCountry'),
  ofClient('birthCountry', 'birthCountry', [], 'birthCountry'),
  ofClient('nationality', 'nationality', ['cover', 'cv', 'grantSheet'], 'nationality'),
  ofClient('street', 'street', ['cover', 'cv', ...declarations, 'grantSheet'], 'street'),
  ofClient('town', 'town', ['cover', 'cv', ...declarations, 'grantSheet'], 'postcodeTown'),
  {
    fact: 'reach',
    papers: ['cv', 'grantSheet'],
    fields: ['phone', 'email'],
    lacking: ({ client }) => own('phone', client.phone === '' && client.email === ''),
  },
  ofDegree('titleOriginal', 'titleOriginal', ['proofRequest'], 'titleOriginal'),
  ofDegree('titleGerman', 'titleGerman', ['cover', 'cv', ...declarations], 'titleGerman'),
  ofDegree('institution', 'institution', ['cover', 'cv', 'proofRequest'], 'institution'),
  ofDegree('trainingCountry', 'country', ['cover', 'cv', 'grantSheet'], 'trainingCountry'),
  ofDegree('trainingStart', 'startedOn', ['cv', 'proofRequest'], 'trainingStart'),
  ofDegree('trainingEnd', 'endedOn', ['cv', 'proofRequest'], 'trainingEnd'),
  ofDegree('degreeDate', 'degreeDate', [], 'degreeDate'),
  {
    fact: 'workPeriod',
    papers: ['cv'],
    fields: ['workStart', 'workEnd'],
    lacking: ({ profile }) =>
      profile.experience
        .filter(({ startedOn, endedOn }) => startedOn === null && endedOn === null)
        .map(({ id, title, employer }) => ({
          place: { of: 'experience', id, field: 'startedOn' },
          title: title || employer,
        })),
  },
  {
    fact: 'schoolAddress',
    papers: ['proofRequest'],
    fields: [],
    lacking: (facts) => {
      const { id, institution, institutionContact } = facts.qualification;
      const isWanted = institution !== '' && schoolProofs(facts).state === 'lacking';
      return isWanted && contactLines(institutionContact).length === 0
        ? [{ place: { of: 'qualification', id, field: 'institutionContact' } }]
        : [];
    },
  },
  {
    fact: 'employerAddress',
    papers: ['proofRequest'],
    fields: [],
    lacking: (facts) => {
      const { state, unproved } = workProofs(facts);
      if (state !== 'lacking') return [];
      return unproved
        .filter(({ employerContact }) => contactLines(employerContact).length === 0)
        .map(({ id, employer }) => ({
          place: { of: 'experience', id, field: 'employerContact' },
          title: employer,
        }));
    },
  },
  ofLost('missingWhy', ({ why }) => why === ''),
  ofLost('missingSince', ({ since }) => since === null),
  ofLost('missingTried', ({ tried }) => tried === ''),
  {
    fact: 'benefit',
    papers: ['costRequest', 'grantSheet', 'costSheet'],
    fields: [],
    lacking: (facts) =>
      facts.money.outlook.candidates.some(({ missing }) => missing.some(({ fact }) => fact === 'benefit'))
        ? [{ place: { of: 'benefit', id: benefitId(facts), field: 'system' } }]
        : [],
  },
  {
    fact: 'payerName',
    papers: ['costRequest'],
    fields: [],
    lacking: (facts) => {
      const payer = payerOf(facts);
      return payer !== null && (payer.name === '' || payer.guessed)
        ? [{ place: { of: 'benefit', id: benefitId(facts), field: 'provider' } }]
        : [];
    },
  },
  {
    fact: 'customerNumber',
    papers: ['costRequest'],
    fields: [],
    lacking: (facts) =>
      payerOf(facts)?.customerNumber === ''
        ? [{ place: { of: 'benefit', id: benefitId(facts), field: 'customerNumber' } }]
        : [],
  },
  {
    fact: 'workplace',
    papers: [],
    fields: ['workplace'],
    lacking: ({ application }) =>
      application.workplace === '' ? [{ place: { of: 'application', field: 'workplace' } }] : [],
  },
  {
    fact: 'household',
    papers: ['grantSheet'],
    fields: [],
    lacking: ({ money }) =>
      money.household.taxableCents === null ? [{ place: { of: 'household', field: 'taxableCents' } }] : [],
  },
];

const benefitId = ({ profile }: DossierFacts): string | null => profile.benefit[0]?.id ?? null;

/** What papers of these kinds would have to leave open, in the order of the person's page. */
export function missingFacts(facts: DossierFacts, kinds: ReadonlySet<PaperKind>): MissingFact[] {
  const asked = new Set(
    formOf(facts).sections.flatMap(({ fields }) =>
      fields.filter(({ required }) => required).map(({ value }) => value),
    ),
  );
  return needs.flatMap(({ fact, papers, fields, lacking }) => {
    const onForm = fields.some((field) => asked.has(field));
    const all: PaperKind[] = [...(onForm ? (['dataSheet'] as const) : []), ...papers];
    const touched = all.filter((kind) => kinds.has(kind));
    if (touched.length === 0) return [];
    return lacking(facts).map(({ place, title = '' }) => ({ fact, title, place, papers: touched }));
  });
}
