import { assessment } from './de/assessment.ts';
import { cards } from './de/cards.ts';
import { caseFile } from './de/caseFile.ts';
import { cases } from './de/cases.ts';
import { caseWork } from './de/caseWork.ts';
import { catalogs } from './de/catalogs.ts';
import { certificates } from './de/certificates.ts';
import { clients } from './de/clients.ts';
import { common } from './de/common.ts';
import { courses } from './de/courses.ts';
import { dossier } from './de/dossier.ts';
import { duplicates } from './de/duplicates.ts';
import { errors } from './de/errors.ts';
import { esco } from './de/esco.ts';
import { europass } from './de/europass.ts';
import { fields } from './de/fields.ts';
import { find } from './de/find.ts';
import { fundingPage } from './de/fundingPage.ts';
import { history } from './de/history.ts';
import { inquiries } from './de/inquiries.ts';
import { intakePage } from './de/intakePage.ts';
import { intakeRules } from './de/intakeRules.ts';
import { interview } from './de/interview.ts';
import { letterDesk } from './de/letterDesk.ts';
import { letters } from './de/letters.ts';
import { mailings } from './de/mailings.ts';
import { motivation } from './de/motivation.ts';
import { office } from './de/office.ts';
import { outflow } from './de/outflow.ts';
import { papers } from './de/papers.ts';
import { plan } from './de/plan.ts';
import { privacy } from './de/privacy.ts';
import { procedure } from './de/procedure.ts';
import { profile } from './de/profile.ts';
import { profilePapers } from './de/profilePapers.ts';
import { progress } from './de/progress.ts';
import { questionnaire } from './de/questionnaire.ts';
import { recognition } from './de/recognition.ts';
import { recognitionPage } from './de/recognitionPage.ts';
import { recommendations } from './de/recommendations.ts';
import { shell } from './de/shell.ts';
import { templates } from './de/templates.ts';
import { textblocks } from './de/textblocks.ts';
import { transfer } from './de/transfer.ts';
import { translations } from './de/translations.ts';
import { vault } from './de/vault.ts';

/** The source of truth for what the window says; its type is the message type. */
export const de = {
  common,
  errors,
  fields,
  shell,
  vault,
  office,
  history,
  clients,
  duplicates,
  cases,
  caseWork,
  caseFile,
  profile,
  europass,
  esco,
  profilePapers,
  assessment,
  motivation,
  cards,
  progress,
  recognition,
  recognitionPage,
  procedure,
  fundingPage,
  plan,
  letters,
  letterDesk,
  textblocks,
  inquiries,
  recommendations,
  templates,
  mailings,
  certificates,
  courses,
  dossier,
  privacy,
  outflow,
  catalogs,
  find,
  papers,
  transfer,
  intakePage,
  questionnaire,
  intakeRules,
  interview,
  translations,
};

export type Messages = typeof de;
