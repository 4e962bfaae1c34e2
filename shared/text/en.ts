import type { Messages } from './de.ts';
import { assessment } from './en/assessment.ts';
import { cards } from './en/cards.ts';
import { caseFile } from './en/caseFile.ts';
import { cases } from './en/cases.ts';
import { caseWork } from './en/caseWork.ts';
import { catalogs } from './en/catalogs.ts';
import { certificates } from './en/certificates.ts';
import { clients } from './en/clients.ts';
import { common } from './en/common.ts';
import { courses } from './en/courses.ts';
import { dossier } from './en/dossier.ts';
import { duplicates } from './en/duplicates.ts';
import { errors } from './en/errors.ts';
import { esco } from './en/esco.ts';
import { europass } from './en/europass.ts';
import { fields } from './en/fields.ts';
import { find } from './en/find.ts';
import { fundingPage } from './en/fundingPage.ts';
import { history } from './en/history.ts';
import { inquiries } from './en/inquiries.ts';
import { intakePage } from './en/intakePage.ts';
import { intakeRules } from './en/intakeRules.ts';
import { interview } from './en/interview.ts';
import { letterDesk } from './en/letterDesk.ts';
import { letters } from './en/letters.ts';
import { mailings } from './en/mailings.ts';
import { motivation } from './en/motivation.ts';
import { office } from './en/office.ts';
import { outflow } from './en/outflow.ts';
import { papers } from './en/papers.ts';
import { plan } from './en/plan.ts';
import { privacy } from './en/privacy.ts';
import { procedure } from './en/procedure.ts';
import { profile } from './en/profile.ts';
import { profilePapers } from './en/profilePapers.ts';
import { progress } from './en/progress.ts';
import { questionnaire } from './en/questionnaire.ts';
import { recognition } from './en/recognition.ts';
import { recognitionPage } from './en/recognitionPage.ts';
import { recommendations } from './en/recommendations.ts';
import { shell } from './en/shell.ts';
import { templates } from './en/templates.ts';
import { textblocks } from './en/textblocks.ts';
import { transfer } from './en/transfer.ts';
import { translations } from './en/translations.ts';
import { vault } from './en/vault.ts';

export const en = {
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
} satisfies Messages;
