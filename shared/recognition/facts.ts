import type { LanguageLevel } from '../catalogs/languageLevels.ts';
import type { Client } from '../clients/client.ts';
import { nameMismatches, worstVerdict } from '../clients/nameMismatches.ts';
import { comparePartialDates, earliestDay, type PartialDate } from '../dates/partialDate.ts';
import { germanOf } from '../profile/german.ts';
import type { Profile, ProfileItem, proofKinds, qualificationKinds } from '../profile/profile.ts';

export type QualificationKind = (typeof qualificationKinds)[number];
export type ProofKind = (typeof proofKinds)[number];

/** All the rules of recognition may know. Null is „not known“, and may itself decide what is asked next. */
export interface RecognitionFacts {
  readonly qualification: {
    readonly kind: QualificationKind | null;
    readonly titleOriginal: string;
    readonly titleGerman: string;
    /** Where it was obtained; may be a former state. */
    readonly country: string | null;
    readonly institution: string;
    readonly endedOn: PartialDate | null;
    readonly completed: boolean | null;
    readonly evidence: ProofKind | null;
  };
  /** Code of the reference occupation aimed at. */
  readonly occupation: string | null;
  readonly place: { readonly district: string | null; readonly municipality: string | null };
  readonly nationality: string | null;
  /** Code of the catalogue of residence titles. */
  readonly residenceStatus: string | null;
  readonly birthDate: PartialDate | null;
  readonly experiences: readonly {
    /** Null when neither a length nor a beginning is known. */
    readonly years: number | null;
    readonly proved: boolean;
    /** Code of the occupation it was work in; without one nobody has said. */
    readonly occupation?: string | null;
  }[];
  /** Level of German. */
  readonly german: LanguageLevel | null;
  /** The certificate has another name than the passport; null when none is stored, or one has a name more. */
  readonly namesDiffer: boolean | null;
  /** The day the answer is for (ISO): decides which rows of law, fees and authorities hold. */
  readonly on: string;
}

/** Kinds that a university or college awards. */
const ACADEMIC: ReadonlySet<QualificationKind> = new Set([
  'bachelor',
  'master',
  'diploma',
  'stateExam',
  'doctorate',
]);
/** Kinds that come without a state-recognised final certificate. */
const INFORMAL: ReadonlySet<QualificationKind> = new Set(['certificate', 'semiSkilled']);

export const isAcademic = (kind: QualificationKind | null): boolean => kind !== null && ACADEMIC.has(kind);
export const isInformal = (kind: QualificationKind | null): boolean => kind !== null && INFORMAL.has(kind);

/** The certificate cannot be shown, and not because it lies at home. */
export const lacksPapers = (evidence: ProofKind | null): boolean =>
  evidence === 'lost' || evidence === 'neverIssued' || evidence === 'none';

export const yearsOfExperience = (facts: RecognitionFacts): number =>
  facts.experiences.reduce((sum, experience) => sum + (experience.years ?? 0), 0);

export const provedExperience = (facts: RecognitionFacts): boolean =>
  facts.experiences.some((experience) => experience.proved);

type Person = Pick<
  Client,
  'district' | 'municipality' | 'nationality' | 'birthDate' | 'familyName' | 'givenNames' | 'names'
>;

/** What is stored of a person, as the rules see it. `on`: ISO day. */
export function recognitionFacts(
  person: Person,
  profile: Pick<Profile, 'experience' | 'languageSkill' | 'residence'>,
  qualification: ProfileItem<'qualification'>,
  on: string,
): RecognitionFacts {
  const german = germanOf(profile.languageSkill);
  return {
    qualification: {
      kind: qualification.kind,
      titleOriginal: qualification.titleOriginal,
      titleGerman: qualification.titleGerman,
      country: qualification.country,
      institution: qualification.institution,
      endedOn: qualification.endedOn ?? qualification.degreeDate?.iso ?? null,
      completed: qualification.completed,
      evidence: qualification.proof,
    },
    occupation: qualification.occupation,
    place: { district: person.district, municipality: person.municipality },
    nationality: person.nationality,
    residenceStatus: profile.residence[0]?.status ?? null,
    birthDate: person.birthDate,
    experiences: profile.experience.map((item) => ({
      years: item.years ?? yearsBetween(item.startedOn, item.endedOn, on),
      proved: item.proof !== null && item.proof !== 'none',
      occupation: item.occupation,
    })),
    german: german?.level ?? null,
    namesDiffer: namesDiffer(person),
    on,
  };
}

function yearsBetween(start: PartialDate | null, end: PartialDate | null, on: string): number | null {
  if (start === null) return null;
  const until = end === null || comparePartialDates(end, on) > 0 ? on : earliestDay(end);
  const days = (Date.parse(until) - Date.parse(earliestDay(start))) / 86_400_000;
  return Math.max(0, Math.round((days / 365.25) * 10) / 10);
}

/**
 * The certificate's name beside the passport's, else the name in use. A way of writing or an order is no other name;
 * one name more or less (a patronymic) is nothing a document of civil status would prove for certain.
 */
function namesDiffer(person: Person): boolean | null {
  if (!person.names.some(({ kind }) => kind === 'certificate')) return null;
  const found = nameMismatches(person, person.names).filter(({ b }) => b.place === 'certificate');
  const verdict = worstVerdict(found);
  return verdict === 'more' ? null : verdict === 'differs';
}
