import { caseStatusNames, closingReasonNames, waitingPartyNames } from '#shared/cases/codes.ts';
import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import {
  consultationKindNames,
  contactKindNames,
  genderNames,
  nameKindNames,
  proofKindNames,
  qualificationKindNames,
} from '#shared/catalogs/codeLists.ts';
import { countries } from '#shared/catalogs/countries.ts';
import type { Words } from '#shared/catalogs/datedRow.ts';
import { districts } from '#shared/catalogs/districts.ts';
import { employmentStatusNames } from '#shared/catalogs/employmentStatuses.ts';
import { levelNames } from '#shared/catalogs/languageLevels.ts';
import { languages } from '#shared/catalogs/languages.ts';
import { municipalities } from '#shared/catalogs/municipalities.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { fields } from '#shared/text/de/fields.ts';
import { letters } from '#shared/text/de/letters.ts';
import { privacy } from '#shared/text/de/privacy.ts';
import { procedure } from '#shared/text/de/procedure.ts';
import { profile } from '#shared/text/de/profile.ts';
import { recognition } from '#shared/text/de/recognition.ts';

type Codes = Readonly<Record<string, string>>;

const german = (names: Readonly<Record<string, Words>>): Codes =>
  Object.fromEntries(Object.entries(names).map(([code, { de }]) => [code, de]));
const ofRows = (rows: readonly { readonly code: string; readonly name: Words }[]): Codes =>
  Object.fromEntries(rows.map(({ code, name }) => [code, name.de]));

/** What the codes in an export mean, by the name a column refers to a list by. German, as the window has it. */
export const codeLists = {
  gender: german(genderNames),
  nameKind: german(nameKindNames),
  country: ofRows(countries),
  language: ofRows(languages),
  district: ofRows(districts),
  municipality: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
  caseStatus: german(caseStatusNames),
  closingReason: german(closingReasonNames),
  employmentStatus: german(employmentStatusNames),
  contactKind: german(contactKindNames),
  consultationKind: german(consultationKindNames),
  waitingParty: german(waitingPartyNames),
  qualificationKind: german(qualificationKindNames),
  proof: german(proofKindNames),
  workProof: profile.workProofs,
  proofForm: profile.proofForms,
  languageLevel: german(levelNames),
  levelSource: profile.levelSources,
  residenceTitle: ofRows(residenceTitles),
  benefitSystem: ofRows(benefitSystems),
  maritalStatus: profile.maritalStatuses,
  occupation: Object.fromEntries(occupations.map(({ code, neutral }) => [code, neutral])),
  way: Object.fromEntries(
    Object.entries(recognition.way).map(([code, words]) => [code, words.replace(/: \{\{\w+\}\}$/, '')]),
  ),
  eventKind: procedure.kinds,
  procedureResult: procedure.results,
  measure: recognition.measure,
  documentType: Object.fromEntries(
    Object.entries(recognition.document).map(([code, { name }]) => [code, name]),
  ),
  documentState: recognition.documentState,
  calendar: fields.calendars,
  letterKind: letters.kinds,
  consentPurpose: Object.fromEntries(
    Object.entries(privacy.purposes).map(([code, { name }]) => [code, name]),
  ),
  consentState: privacy.states,
} as const satisfies Record<string, Codes>;
export type CodeList = keyof typeof codeLists;
