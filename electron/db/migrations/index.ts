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
import { sentLettersGuarded } from './0300_sent_letters_guarded.ts';

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
  sentLettersGuarded,
];
