import type { Migration } from '../migration.ts';
import { house } from './0010_house.ts';
import { consents } from './0020_consents.ts';
import { caseWork } from './0030_case_work.ts';
import { procedure } from './0040_procedure.ts';
import { intake } from './0050_intake.ts';
import { duplicates } from './0060_duplicates.ts';
import { transfer } from './0070_transfer.ts';
import { papers } from './0080_papers.ts';
import { caseFile } from './0090_case_file.ts';
import { moneyAndNeeds } from './0100_money_and_needs.ts';
import { catalogs } from './0110_catalogs.ts';
import { dossiers } from './0120_dossiers.ts';
import { competenceProfile } from './0130_competence_profile.ts';
import { motivationAndCards } from './0140_motivation_and_cards.ts';
import { textReviews } from './0145_text_reviews.ts';
import { lettersSent } from './0150_letters_sent.ts';
import { recommendations } from './0155_recommendations.ts';
import { templates } from './0160_templates.ts';
import { codings } from './0180_codes.ts';
import { sentFiles } from './0190_sent_files.ts';
import { coursesAndScripts } from './0210_courses_and_scripts.ts';
import { moreTexts } from './0230_more_texts.ts';
import { missingPapers } from './0240_missing_papers.ts';
import { romanisedNames } from './0249_romanised_names.ts';
import { workAskedOnce } from './0250_work_asked_once.ts';
import { accessAskedOnce } from './0251_access_asked_once.ts';
import { birthOnPaper } from './0252_birth_on_paper.ts';
import { caseTypes } from './0260_case_types.ts';
import { endings } from './0270_endings.ts';
import { occupationOfWork } from './0290_occupation_of_work.ts';
import { languageCertificates } from './0291_language_certificates.ts';
import { startingPoints } from './0292_starting_points.ts';
import { whoAssessed } from './0293_who_assessed.ts';
import { sentLettersGuarded } from './0300_sent_letters_guarded.ts';
import { measureResults } from './0310_measure_results.ts';
import { recommendedBenefit } from './0345_recommended_benefit.ts';
import { trainingDetails } from './0350_training_details.ts';
import { inquiries } from './0355_inquiries.ts';
import { startFacts } from './0375_start_facts.ts';
import { workplace } from './0376_workplace.ts';
import { addressAddition } from './0377_address_addition.ts';

/** In order; a step that has shipped is never changed, only followed. */
export const migrations: readonly Migration[] = [
  house,
  consents,
  caseWork,
  procedure,
  intake,
  duplicates,
  transfer,
  papers,
  caseFile,
  moneyAndNeeds,
  catalogs,
  dossiers,
  competenceProfile,
  motivationAndCards,
  textReviews,
  lettersSent,
  recommendations,
  templates,
  codings,
  sentFiles,
  coursesAndScripts,
  moreTexts,
  missingPapers,
  romanisedNames,
  workAskedOnce,
  accessAskedOnce,
  birthOnPaper,
  caseTypes,
  endings,
  occupationOfWork,
  languageCertificates,
  startingPoints,
  whoAssessed,
  sentLettersGuarded,
  measureResults,
  recommendedBenefit,
  trainingDetails,
  inquiries,
  startFacts,
  workplace,
  addressAddition,
];
