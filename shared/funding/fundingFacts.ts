import { type BenefitBook, type BenefitPayer, shippedBenefits } from '../catalogs/benefitSystems.ts';
import type { LanguageLevel } from '../catalogs/languageLevels.ts';
import type { Register } from '../catalogs/register.ts';
import { type ResidenceTitle, shippedResidenceTitles } from '../catalogs/residenceTitles.ts';
import type { Profile } from '../profile/profile.ts';
import { isAcademic, type RecognitionFacts } from '../recognition/facts.ts';
import type { Way } from '../recognition/way.ts';
import type { Claim, Household, Spending } from './spending.ts';

/** All the rules of funding may know. */
export interface FundingFacts {
  /** Codes of `benefitSystems`, the present ones; empty: not known. */
  readonly benefits: readonly string[];
  /** Code of the catalogue of residence titles. */
  readonly residenceStatus: string | null;
  /** The catalogue with the office's corrections; without it, ours. */
  readonly residenceTitles?: Register<ResidenceTitle>;
  readonly benefitSystems?: BenefitBook;
  readonly german: LanguageLevel | null;
  /** An address in Germany is known. */
  readonly livesHere: boolean;
  readonly academic: boolean;
  /** Recognition or the evaluation of a degree is asked for, no examination, finding or licence. */
  readonly recognises: boolean;
  /** The aim lies above a first vocational qualification (Meister, Erzieher): AFBG. */
  readonly advancement: boolean;
  readonly household: Household;
  /** When recognition was applied for; null: not yet. */
  readonly appliedOn: string | null;
  readonly measureBegunOn: string | null;
  readonly claims: readonly Claim[];
  readonly spending: readonly Spending[];
}

/** Who pays what the person lives on; empty: not known. */
export const payersOf = (
  { benefits, benefitSystems = shippedBenefits }: Pick<FundingFacts, 'benefits' | 'benefitSystems'>,
  day: string,
): ReadonlySet<BenefitPayer> =>
  new Set(benefits.flatMap((code) => benefitSystems.on(code, day)?.payer ?? []));

/** What is known of the title; undefined: which it is, is not. */
export const titleOf = ({
  residenceStatus,
  residenceTitles = shippedResidenceTitles,
}: FundingFacts): ResidenceTitle | undefined =>
  residenceStatus === null ? undefined : residenceTitles.find(residenceStatus);

/** Somebody pays them for work, if not enough to live on. */
export const isEmployed = ({ benefits }: FundingFacts): boolean =>
  benefits.includes('EIGEN') || benefits.includes('ALG_AUFST');

/** § 2 AFBG: occupations whose training itself is advanced training. */
const ADVANCED = ['erzieher', 'heilerziehungspfleger'];

interface Sources {
  readonly facts: RecognitionFacts;
  readonly benefits: Profile['benefit'];
  readonly postcode: string;
  readonly residenceTitles?: Register<ResidenceTitle>;
  readonly benefitSystems?: BenefitBook;
  /** Null when today's facts lead there no more. */
  readonly way: Way | null;
  readonly household: Household;
  readonly appliedOn: string | null;
  readonly measureBegunOn: string | null;
  readonly claims: readonly Claim[];
  readonly spending: readonly Spending[];
}

/** What is stored, as the rules see it. */
export function fundingFacts({ facts, benefits, postcode, way, ...rest }: Sources): FundingFacts {
  return {
    ...rest,
    benefits: benefits.flatMap(({ system }) => system ?? []),
    residenceStatus: facts.residenceStatus,
    german: facts.german,
    livesHere: facts.place.district !== null || postcode !== '',
    recognises: way?.kind !== 'application',
    academic: isAcademic(facts.qualification.kind),
    advancement: way?.law.code === 'HWO-MEISTER' || ADVANCED.includes(facts.occupation ?? ''),
  };
}
