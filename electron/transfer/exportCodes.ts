import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { skills } from '#shared/assessment/catalogs/skillRows.ts';
import { evidenceNames, originNames, ratingNames } from '#shared/assessment/strength.ts';
import { caseTypeRows } from '#shared/cases/caseTypes.ts';
import { caseStatusNames, closingReasonNames, waitingPartyNames } from '#shared/cases/codes.ts';
import { contactResultNames, interpretingNames, topicNames } from '#shared/cases/contactCodes.ts';
import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { type Catalogs, shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import {
  clearnessNames,
  consultationKindNames,
  contactKindNames,
  genderNames,
  nameKindNames,
  proofKindNames,
  qualificationKindNames,
  trainingFormNames,
} from '#shared/catalogs/codeLists.ts';
import { countries } from '#shared/catalogs/countries.ts';
import type { Words } from '#shared/catalogs/datedRow.ts';
import { districts } from '#shared/catalogs/districts.ts';
import { employmentStatusNames } from '#shared/catalogs/employmentStatuses.ts';
import { certificates, levelNames } from '#shared/catalogs/languageLevels.ts';
import { languages } from '#shared/catalogs/languages.ts';
import { municipalities } from '#shared/catalogs/municipalities.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { workNotes } from '#shared/catalogs/workNotes.ts';
import { inquiryAskerNames } from '#shared/inquiries/inquiry.ts';
import { intakeForm } from '#shared/intake/form.ts';
import {
  gapNames,
  needFormatNames,
  needKindNames,
  needStatusNames,
  urgencyNames,
} from '#shared/plan/names.ts';
import {
  breakReasonNames,
  courseKindRows,
  courseSourceNames,
  courseStageNames,
  entitlementNames,
  entitlerNames,
} from '#shared/profile/germanCourse.ts';
import { literacyStepNames, scriptNames } from '#shared/profile/script.ts';
import { labelOf } from '#shared/questionnaire/labels.ts';
import { withoutWords } from '#shared/questionnaire/reading.ts';
import { questionsOf, spotsOf } from '#shared/questionnaire/walk.ts';
import { assessment } from '#shared/text/de/assessment.ts';
import { fields } from '#shared/text/de/fields.ts';
import { funding } from '#shared/text/de/funding.ts';
import { fundingPage } from '#shared/text/de/fundingPage.ts';
import { intakeRules } from '#shared/text/de/intakeRules.ts';
import { letterDesk } from '#shared/text/de/letterDesk.ts';
import { letters } from '#shared/text/de/letters.ts';
import { privacy } from '#shared/text/de/privacy.ts';
import { procedure } from '#shared/text/de/procedure.ts';
import { profile } from '#shared/text/de/profile.ts';
import { recognition } from '#shared/text/de/recognition.ts';
import { recommendations } from '#shared/text/de/recommendations.ts';
import { textblocks } from '#shared/text/de/textblocks.ts';

type Codes = Readonly<Record<string, string>>;

const german = (names: Readonly<Record<string, Words>>): Codes =>
  Object.fromEntries(Object.entries(names).map(([code, { de }]) => [code, de]));
const ofRows = (rows: readonly { readonly code: string; readonly name: Words }[]): Codes =>
  Object.fromEntries(rows.map(({ code, name }) => [code, name.de]));

type Named = Pick<Catalogs, 'authorities' | 'occupations' | 'funding' | 'measures' | 'outcomes'>;

/** What the office may add to: its own codes say nothing outside its file. */
const namedBy = ({ authorities, occupations, funding: instruments, measures, outcomes }: Named) => ({
  authority: Object.fromEntries(
    [...authorities.rows, ...authorities.retired].map(({ code, name }) => [code, name]),
  ),
  occupation: Object.fromEntries(
    [...occupations.rows, ...occupations.retired].map(({ code, neutral }) => [code, neutral]),
  ),
  recommendedMeasure: ofRows([...measures.rows, ...measures.retired]),
  procedureResult: ofRows(outcomes.rows),
  fundingInstrument: {
    ...funding.name,
    ...Object.fromEntries(instruments.rows.flatMap(({ code, added }) => (added ? [[code, added.name]] : []))),
  },
});

/** What the codes in an export mean, by the name a column refers to a list by. German, as the window has it. */
export const codeLists = {
  gender: german(genderNames),
  nameKind: german(nameKindNames),
  country: ofRows(countries),
  language: ofRows(languages),
  district: ofRows(districts),
  municipality: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
  caseStatus: german(caseStatusNames),
  caseType: ofRows(caseTypeRows),
  closingReason: german(closingReasonNames),
  employmentStatus: german(employmentStatusNames),
  contactKind: german(contactKindNames),
  consultationKind: german(consultationKindNames),
  topic: german(topicNames),
  inquiryAsker: german(inquiryAskerNames),
  interpreting: german(interpretingNames),
  contactResult: german(contactResultNames),
  waitingParty: german(waitingPartyNames),
  qualificationKind: german(qualificationKindNames),
  proof: german(proofKindNames),
  trainingForm: german(trainingFormNames),
  clearness: german(clearnessNames),
  workProof: profile.workProofs,
  proofForm: profile.proofForms,
  languageLevel: german(levelNames),
  certificate: Object.fromEntries(certificates.map(({ code, name }) => [code, name])),
  levelSource: profile.levelSources,
  courseKind: ofRows(courseKindRows),
  courseStage: german(courseStageNames),
  breakReason: german(breakReasonNames),
  entitlement: german(entitlementNames),
  entitler: german(entitlerNames),
  courseSource: german(courseSourceNames),
  script: german(scriptNames),
  literacyStep: german(literacyStepNames),
  experienceKind: profile.workKinds,
  keyCompetence: ofRows(keyCompetences),
  rating: german(ratingNames),
  strengthOrigin: german(originNames),
  evidence: german(evidenceNames),
  skill: ofRows(skills),
  assessmentMethod: assessment.methodNames,
  residenceTitle: ofRows(residenceTitles),
  benefitSystem: ofRows(benefitSystems),
  maritalStatus: profile.maritalStatuses,
  ...namedBy(shippedCatalogs),
  way: Object.fromEntries(
    Object.entries(recognition.way).map(([code, words]) => [code, words.replace(/: \{\{\w+\}\}$/, '')]),
  ),
  eventKind: procedure.kinds,
  measure: recognition.measure,
  documentType: Object.fromEntries(
    Object.entries(recognition.document).map(([code, { name }]) => [code, name]),
  ),
  documentState: recognition.documentState,
  calendar: fields.calendars,
  letterKind: letters.kinds,
  dispatchWay: letterDesk.send.ways,
  textTopic: textblocks.topics,
  payer: recommendations.payers,
  consentPurpose: Object.fromEntries(
    Object.entries(privacy.purposes).map(([code, { name }]) => [code, name]),
  ),
  consentState: privacy.states,
  remedy: procedure.remedies,
  measureResult: procedure.measureResults,
  workNote: ofRows(workNotes),
  intakeQuestion: Object.fromEntries(
    spotsOf(intakeForm).map(({ element, question }) => {
      const { key } = question ?? element;
      return [key, labelOf(intakeForm, key)?.de ?? key];
    }),
  ),
  /** `question=code`: the same code means something else in another question. */
  intakeAnswer: Object.fromEntries(
    questionsOf(intakeForm).flatMap((question) =>
      'list' in question
        ? question.list.map(({ code, name }) => [`${question.key}=${code}`, name.de] as const)
        : [],
    ),
  ),
  answerSource: intakeRules.sources,
  withoutAnswer: german(withoutWords),
  taxAssessment: fundingPage.assessments,
  costKind: fundingPage.kinds,
  claimResult: fundingPage.results,
  needKind: german(needKindNames),
  needStatus: german(needStatusNames),
  needFormat: german(needFormatNames),
  urgency: german(urgencyNames),
  gap: german(gapNames),
} as const satisfies Record<string, Codes>;
export type CodeList = keyof typeof codeLists;

/** The same with the rows the office corrected or added. */
export const codeListsOf = (catalogs: Named): Readonly<Record<CodeList, Codes>> => ({
  ...codeLists,
  ...namedBy(catalogs),
});
