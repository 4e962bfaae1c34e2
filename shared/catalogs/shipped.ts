import { type CvRule, cvRules } from '../dossier/cvRules.ts';
import { type FormDefinition, forms } from '../dossier/formCatalog.ts';
import { fundingCatalog } from '../funding/fundingCatalog.ts';
import type { FundingInstrument } from '../funding/instrument.ts';
import { type Demands, demandRows } from '../privacy/factClasses.ts';
import { type Authority, authorities } from '../recognition/authorities.ts';
import { type PeriodRule, readPeriods } from '../recognition/clockRules.ts';
import { type DocumentProfile, documentMatrix, type MatrixRow } from '../recognition/documentMatrix.ts';
import { type Fee, fees } from '../recognition/fees.ts';
import { type Law, laws } from '../recognition/laws.ts';
import type { Occupation } from '../recognition/occupation.ts';
import { occupations } from '../recognition/occupations.ts';
import { type OutcomeRow, outcomeCatalog } from '../recognition/outcomeCatalog.ts';
import { paperPlace } from '../recognition/papers.ts';
import { type PaperTypeRow, paperTypeRows } from '../recognition/paperTypes.ts';
import { type Measure, measures } from '../recommendations/measureRows.ts';
import { type BenefitSystem, benefitSystems } from './benefitSystems.ts';
import type { CatalogName } from './catalogNames.ts';
import { type CourseAccess, courseAccess } from './courseAccess.ts';
import { currentRow, type DatedRow } from './datedRow.ts';
import { type District, districts } from './districts.ts';
import { catalogFields } from './fields.ts';
import { type Habit, habits } from './habits.ts';
import { type Municipality, municipalities } from './municipalities.ts';
import { type ResidenceTitle, residenceTitles } from './residenceTitles.ts';
import { type WorkNote, workNotes } from './workNotes.ts';
import {
  type ProtectedLicence,
  protectedLicences,
  type SafeCountry,
  safeCountries,
  type Wait,
  waits,
} from './workWaiting.ts';

/** What comes with the program, as plain rows. */
export interface ShippedRows {
  readonly authorities: readonly Authority[];
  readonly occupations: readonly Occupation[];
  readonly documents: Readonly<Record<DocumentProfile, readonly MatrixRow[]>>;
  readonly paperTypes: readonly PaperTypeRow[];
  readonly cvRules: readonly CvRule[];
  readonly forms: readonly FormDefinition[];
  readonly fees: readonly Fee[];
  readonly funding: readonly FundingInstrument[];
  readonly measures: readonly Measure[];
  readonly laws: readonly Law[];
  readonly periods: readonly PeriodRule[];
  readonly outcomes: readonly OutcomeRow[];
  readonly residenceTitles: readonly ResidenceTitle[];
  readonly workNotes: readonly WorkNote[];
  readonly waits: readonly Wait[];
  readonly safeCountries: readonly SafeCountry[];
  readonly protectedLicences: readonly ProtectedLicence[];
  readonly courseAccess: readonly CourseAccess[];
  readonly benefitSystems: readonly BenefitSystem[];
  readonly districts: readonly District[];
  readonly municipalities: readonly Municipality[];
  readonly demands: readonly Demands[];
  readonly habits: readonly Habit[];
}

export const shippedRows: ShippedRows = {
  authorities,
  occupations,
  documents: documentMatrix,
  paperTypes: paperTypeRows,
  cvRules,
  forms,
  fees,
  funding: fundingCatalog,
  measures,
  laws,
  periods: readPeriods,
  outcomes: outcomeCatalog,
  residenceTitles,
  workNotes,
  waits,
  safeCountries,
  protectedLicences,
  courseAccess,
  benefitSystems,
  districts,
  municipalities,
  demands: demandRows,
  habits,
};

export type Coded = DatedRow & { readonly code: string };

/** The rows of a catalogue in one list, as they come with the program. */
export const listOf = (catalog: CatalogName, shipped: ShippedRows = shippedRows): readonly Coded[] =>
  catalog === 'documents' ? Object.values(shipped.documents).flat() : shipped[catalog];

/** Our row of a code on a day. What one authority asks for is compared with what its kind does. */
export function shippedRow(
  catalog: CatalogName,
  code: string,
  day: string,
  shipped: ShippedRows = shippedRows,
): Coded | undefined {
  const place = catalog === 'documents' ? paperPlace(code) : null;
  if (place) return shipped.documents[place.profile].find(({ type }) => type === place.type);
  const rows = listOf(catalog, shipped).filter((row) => row.code === code);
  return currentRow(rows, day) ?? rows.at(-1);
}

/** What the office may change of a row. Throws for a row that breaks its catalogue's own rules. */
export const fieldsOfRow = (catalog: CatalogName, row: DatedRow): Record<string, unknown> =>
  catalogFields[catalog].parse(row);
