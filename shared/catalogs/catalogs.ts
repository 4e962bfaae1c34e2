import { type CvBook, shippedCvRules } from '../dossier/cvRules.ts';
import { type FormBook, shippedForms } from '../dossier/formCatalog.ts';
import { type FundingBook, shippedFunding } from '../funding/fundingCatalog.ts';
import { type DemandBook, shippedDemands } from '../privacy/factClasses.ts';
import { type Authority, shippedAuthorities } from '../recognition/authorities.ts';
import { type FeeBook, shippedFees } from '../recognition/fees.ts';
import { type Law, shippedLaws } from '../recognition/laws.ts';
import type { Occupation } from '../recognition/occupation.ts';
import { shippedOccupations } from '../recognition/occupations.ts';
import { type OutcomeBook, shippedOutcomes } from '../recognition/outcomeCatalog.ts';
import { type PaperBook, shippedPapers } from '../recognition/papers.ts';
import { type PaperTypeRow, shippedPaperTypes } from '../recognition/paperTypes.ts';
import { type PeriodBook, shippedPeriods } from '../recognition/periodBook.ts';
import type { Measure } from '../recommendations/measureRows.ts';
import { shippedMeasures } from '../recommendations/measures.ts';
import { type BenefitBook, shippedBenefits } from './benefitSystems.ts';
import { type CourseAccess, shippedCourseAccess } from './courseAccess.ts';
import { type District, shippedDistricts } from './districts.ts';
import { type HabitBook, shippedHabits } from './habits.ts';
import { type Municipality, shippedMunicipalities } from './municipalities.ts';
import type { Register } from './register.ts';
import { type ResidenceTitle, shippedResidenceTitles } from './residenceTitles.ts';
import { shippedWorkNotes, type WorkNote } from './workNotes.ts';
import {
  type ProtectedLicence,
  type SafeCountryBook,
  shippedProtectedLicences,
  shippedSafeCountries,
  shippedWaits,
  type WaitBook,
} from './workWaiting.ts';

/**
 * What the rules look up: our rows, or ours with the office's corrections over them (`overlay`). The rules
 * take it as an argument, so that the same answer comes out in the office process and in the window.
 */
export interface Catalogs {
  readonly authorities: Register<Authority>;
  readonly occupations: Register<Occupation>;
  readonly laws: Register<Law>;
  readonly fees: FeeBook;
  readonly funding: FundingBook;
  readonly measures: Register<Measure>;
  readonly papers: PaperBook;
  readonly paperTypes: Register<PaperTypeRow>;
  readonly cvRules: CvBook;
  readonly forms: FormBook;
  readonly periods: PeriodBook;
  readonly outcomes: OutcomeBook;
  readonly residenceTitles: Register<ResidenceTitle>;
  readonly workNotes: Register<WorkNote>;
  readonly waits: WaitBook;
  readonly safeCountries: SafeCountryBook;
  readonly protectedLicences: Register<ProtectedLicence>;
  readonly courseAccess: Register<CourseAccess>;
  readonly benefitSystems: BenefitBook;
  readonly districts: Register<District>;
  readonly municipalities: Register<Municipality>;
  readonly demands: DemandBook;
  readonly habits: HabitBook;
}

/** As they come with the program. */
export const shippedCatalogs: Catalogs = {
  authorities: shippedAuthorities,
  occupations: shippedOccupations,
  laws: shippedLaws,
  fees: shippedFees,
  funding: shippedFunding,
  measures: shippedMeasures,
  papers: shippedPapers,
  paperTypes: shippedPaperTypes,
  cvRules: shippedCvRules,
  forms: shippedForms,
  periods: shippedPeriods,
  outcomes: shippedOutcomes,
  residenceTitles: shippedResidenceTitles,
  workNotes: shippedWorkNotes,
  waits: shippedWaits,
  safeCountries: shippedSafeCountries,
  protectedLicences: shippedProtectedLicences,
  courseAccess: shippedCourseAccess,
  benefitSystems: shippedBenefits,
  districts: shippedDistricts,
  municipalities: shippedMunicipalities,
  demands: shippedDemands,
  habits: shippedHabits,
};
