import { assessmentHandlers } from '#electron/assessment/assessment.ts';
import { caseHandlers } from '#electron/cases/cases.ts';
import { settleGathering } from '#electron/cases/gathering.ts';
import { settleCase } from '#electron/cases/state.ts';
import { catalogHandlers } from '#electron/catalogs/catalogs.ts';
import { clientHandlers, reindex } from '#electron/clients/clients.ts';
import { duplicateHandlers } from '#electron/clients/duplicates/duplicates.ts';
import { indexMatch } from '#electron/clients/duplicates/match.ts';
import { dossierHandlers } from '#electron/dossier/dossier.ts';
import { escoHandlers } from '#electron/esco/esco.ts';
import { findHandlers } from '#electron/find/find.ts';
import { reindexTexts } from '#electron/find/reindex.ts';
import { sourceTables } from '#electron/find/sources.ts';
import { fundingHandlers } from '#electron/funding/funding.ts';
import { type Derived, historyHandlers, type Renewals } from '#electron/history/history.ts';
import { inquiryHandlers } from '#electron/inquiries/inquiries.ts';
import { intakeHandlers } from '#electron/intake/intake.ts';
import { letterHandlers } from '#electron/letters/letters.ts';
import { mailingHandlers } from '#electron/mailings/mailings.ts';
import { settleContents } from '#electron/papers/content/content.ts';
import { paperHandlers } from '#electron/papers/papers.ts';
import { paperTwinHandlers } from '#electron/papertwin/papertwin.ts';
import { planHandlers } from '#electron/plan/plan.ts';
import { privacyHandlers } from '#electron/privacy/privacy.ts';
import { profileHandlers } from '#electron/profile/profile.ts';
import { europassHandlers } from '#electron/profile/takeEuropass.ts';
import { profilePaperHandlers } from '#electron/profilePapers/profilePapers.ts';
import { recognitionHandlers } from '#electron/recognition/recognition.ts';
import { recommendationHandlers } from '#electron/recommendations/recommendations.ts';
import { sessionHandlers } from '#electron/session/session.ts';
import { templateHandlers } from '#electron/templates/templates.ts';
import { textBlockHandlers } from '#electron/textblocks/textblocks.ts';
import { transferHandlers } from '#electron/transfer/transfer.ts';
import { translationHandlers } from '#electron/translations/translations.ts';
import type { Contract } from '#shared/contract/index.ts';
import { officeHandlers } from './office.ts';

const settled: Derived = {
  clients: [reindex, indexMatch, settleCase],
  clientNames: [reindex, indexMatch, settleCase],
  outsideNumbers: [reindex],
  formerNumbers: [reindex],
  cases: [settleCase],
  contacts: [settleCase],
  followUps: [settleCase],
  appointments: [settleCase],
  qualifications: [settleCase],
  experiences: [settleCase],
  languageSkills: [settleCase],
  languageCertificates: [settleCase],
  germanCourses: [settleCase],
  // A driving licence, and since when somebody is here, stand among the answers.
  answers: [indexMatch, settleCase],
  residences: [settleCase],
  applications: [settleCase],
  documents: [settleCase],
  procedureEvents: [settleCase],
  letters: [settleCase],
  claims: [settleCase],
  papers: [settleCase],
  consents: [settleCase],
  profileVersions: [settleCase],
  needs: [settleCase],
  recommendations: [settleCase],
  scans: [settleCase, settleContents],
};

/** What is rebuilt when rows of a person's file change. */
const derived: Derived = {
  ...settled,
  ...Object.fromEntries(sourceTables.map((table) => [table, [...(settled[table] ?? []), reindexTexts]])),
};

/** All that is rebuilt, also when rows change that belong to nobody's file. */
export const renewals: Renewals = { persons: derived, office: { catalogRows: [settleGathering] } };

/** Every call that neither shell nor vault answers has its use case here, or this does not compile. */
export const rooms = {
  ...sessionHandlers,
  ...officeHandlers,
  ...historyHandlers(renewals),
  ...clientHandlers,
  ...duplicateHandlers,
  ...caseHandlers,
  ...profileHandlers,
  ...europassHandlers,
  ...assessmentHandlers,
  ...escoHandlers,
  ...profilePaperHandlers,
  ...recognitionHandlers,
  ...fundingHandlers,
  ...planHandlers,
  ...letterHandlers,
  ...textBlockHandlers,
  ...inquiryHandlers,
  ...recommendationHandlers,
  ...templateHandlers,
  ...mailingHandlers(renewals),
  ...dossierHandlers,
  ...privacyHandlers,
  ...findHandlers,
  ...catalogHandlers,
  ...paperHandlers,
  ...transferHandlers(renewals),
  ...intakeHandlers,
  ...paperTwinHandlers,
  ...translationHandlers,
} satisfies Record<Exclude<keyof Contract, `shell.${string}` | `vault.${string}`>, unknown>;
