import { asChecks, type Check, checksOf } from '../catalogs/checks.ts';
import { validOn } from '../catalogs/datedRow.ts';
import { type Register, registerOf } from '../catalogs/register.ts';
import type { NeedKind } from '../plan/need.ts';
import { type Measure, measures } from './measureRows.ts';
import type { Payer } from './recommendation.ts';

/** As they come with the program. */
export const shippedMeasures: Register<Measure> = registerOf(measures);

/** What may be chosen on a day: in force, and not taken out of the list by the office. */
export const offeredMeasures = ({ rows }: Register<Measure>, day: string): Measure[] =>
  rows.filter((row) => row.offered && validOn(row, day));

/** The legal hook before whoever decides; empty where none is named. */
export const lawFor = ({ jobcenterLaw, agencyLaw }: Measure, payer: Payer): string =>
  payer === 'jobcenter' ? jobcenterLaw : agencyLaw;

/** What is to be looked up of a measure before a letter cites it, with the row where one says that one has. */
export function checksOfMeasure(row: Measure, day: string): Check[] {
  const ref = { catalog: 'measures', code: row.code } as const;
  return [...checksOf(row, day, ref), ...asChecks(row.checks, ref)];
}

/** What answers a need as a rule; where nothing is said, several do, or none that is asked for this way. */
const forNeeds: Readonly<Partial<Record<NeedKind, string>>> = {
  literacy: 'integrationCourse',
  german: 'jobLanguage',
  jobLanguage: 'jobLanguage',
  technicalGerman: 'jobLanguage',
  recognition: 'budget',
  adaptation: 'adaptation',
  examPreparation: 'adaptation',
  partialQualification: 'partialQualification',
  retraining: 'retraining',
  laterQualification: 'retraining',
  shortTraining: 'training',
  internship: 'workTrial',
  entryQualification: 'entryQualification',
  applicationCoaching: 'activation',
  jobPlacement: 'activation',
  digital: 'training',
  funding: 'budget',
};

/** Code of the measure for a need, among those that are offered. */
export function measureForNeed(kind: NeedKind, offered: readonly Measure[]): string | null {
  const code = forNeeds[kind];
  return offered.find((row) => row.code === code)?.code ?? null;
}
