import type { Generated } from 'kysely';
import type {
  OfGermanCourse,
  OfLanguageCertificate,
  OfLanguageSkill,
  OfMotivation,
  OfOwnRating,
  OfProfileVersion,
  OfScriptSkill,
  OfShownSkill,
  OfStartingPoint,
  OfStrength,
} from './assessmentTables.ts';
import type { OfAppointment, OfCase, OfCaseState, OfContact, OfFollowUp } from './caseTables.ts';
import type { OfCatalogRow } from './catalogRow.ts';
import type { EscoTables, OfCoding, OfTaken } from './codeTables.ts';
import type { DerivedDuplicateTables, OfDifferentPeople, OfFormerNumber } from './duplicateTables.ts';
import type { OfAnswer, OfIntakePlace } from './formTables.ts';
import type { OfInquiry } from './inquiryTable.ts';
import type { OfDossier, OfLetter, OfRecommendation, OfTextBlock } from './letterTables.ts';
import type { OfDocument, OfPaper, OfScan, OfScanContent } from './paperTables.ts';
import type {
  OfCaseStep,
  OfClaim,
  OfCost,
  OfHousehold,
  OfNeed,
  OfProcedureEvent,
} from './procedureTables.ts';
import type { OfLetterTemplate, TemplateTables } from './templateTables.ts';
import type { ImportTables, OfOutsideNumber } from './transferTables.ts';

/** Row types of the file, as the migrations leave it. A test compares them with the schema. */

interface OfOffice {
  id: string;
  name: string;
  provider: string;
  street: string;
  postcode: string;
  town: string;
  phone: string;
  email: string;
  letterForm: 'A' | 'B';
  idleMinutes: number;
  createdAt: string;
}

interface OfUser {
  id: string;
  name: string;
  role: string;
  phone: string;
  email: string;
  slotId: string | null;
  active: number;
}

interface OfClient {
  id: string;
  number: string;
  familyName: string;
  givenNames: string;
  sortName: string;
  gender: string | null;
  birthDate: string | null;
  birthPlace: string;
  birthCountry: string | null;
  nationality: string | null;
  nativeLanguage: string | null;
  addressAddition: string;
  street: string;
  postcode: string;
  town: string;
  district: string | null;
  municipality: string | null;
  phone: string;
  email: string;
  createdAt: string;
}

/** What every tracked row of a person has. */
export interface Tracked {
  id: string;
  clientId: string;
}

export interface Authored extends Tracked {
  createdAt: string;
  createdBy: string;
}

interface OfClientName extends Tracked {
  kind: string;
  familyName: string;
  givenNames: string;
  romanises: string | null;
}

interface OfQualification extends Authored, OfTaken, OfCoding {
  kind: string | null;
  titleOriginal: string;
  titleGerman: string;
  country: string | null;
  institution: string;
  place: string;
  startedOn: string | null;
  endedOn: string | null;
  /** JSON of a paper date. */
  degreeDate: string | null;
  completed: number | null;
  proof: string | null;
  trainingForm: string | null;
  regularMonths: number | null;
  practiceMonths: number | null;
  regulatedThere: string | null;
  mayPractise: string | null;
  institutionContact: string;
  issuer: string;
  issuerContact: string;
  occupation: string | null;
  note: string;
}

interface OfExperience extends Authored, OfTaken, OfCoding {
  kind: string | null;
  title: string;
  occupation: string | null;
  employer: string;
  employerContact: string;
  place: string;
  hoursWeek: number | null;
  country: string | null;
  startedOn: string | null;
  endedOn: string | null;
  years: number | null;
  tasks: string;
  proof: string | null;
  proofForm: string | null;
}

interface OfResidence extends Authored {
  status: string | null;
  legalBasis: string;
  validUntil: string | null;
  workNote: string;
  workCode: string | null;
}

interface OfBenefit extends Authored {
  system: string | null;
  provider: string;
  customerNumber: string;
}

interface OfFamily extends Authored {
  maritalStatus: string | null;
  children: number | null;
}

interface OfApplication extends Authored {
  qualificationId: string;
  occupation: string;
  way: string;
  startedOn: string;
  workplace: string;
}

interface OfConsent extends Authored {
  purpose: string;
  authority: string | null;
  body: string;
  state: string;
  decidedOn: string;
  language: string;
  interpreter: string;
  textVersion: string;
  validUntil: string | null;
}

/** Who has looked through the texts of a language; `textMark` is of the texts as they were. */
interface OfTextReview {
  id: string;
  language: string;
  reviewer: string;
  reviewedOn: string;
  remark: string;
  textMark: string;
  createdAt: string;
  createdBy: string;
}

export type HistoryKind = 'change' | 'undo' | 'redo' | 'export';

interface OfHistoryEntry {
  id: Generated<number>;
  at: string;
  userId: string;
  call: string;
  clientId: string | null;
  kind: HistoryKind;
  target: number | null;
  undone: Generated<number>;
  hash: string;
}

interface OfHistoryChange {
  entryId: number;
  seq: number;
  tableName: string;
  rowId: string;
  before: string | null;
  after: string | null;
}

/** Tables whose rows history tracks: the only ones `Rows` writes. */
export interface TrackedTables {
  offices: OfOffice;
  users: OfUser;
  clients: OfClient;
  clientNames: OfClientName;
  formerNumbers: OfFormerNumber;
  outsideNumbers: OfOutsideNumber;
  differentPeople: OfDifferentPeople;
  cases: OfCase;
  contacts: OfContact;
  followUps: OfFollowUp;
  appointments: OfAppointment;
  qualifications: OfQualification;
  experiences: OfExperience;
  languageSkills: OfLanguageSkill;
  languageCertificates: OfLanguageCertificate;
  startingPoints: OfStartingPoint;
  germanCourses: OfGermanCourse;
  scriptSkills: OfScriptSkill;
  residences: OfResidence;
  benefits: OfBenefit;
  families: OfFamily;
  applications: OfApplication;
  documents: OfDocument;
  procedureEvents: OfProcedureEvent;
  households: OfHousehold;
  costs: OfCost;
  claims: OfClaim;
  needs: OfNeed;
  letters: OfLetter;
  dossiers: OfDossier;
  textBlocks: OfTextBlock;
  inquiries: OfInquiry;
  recommendations: OfRecommendation;
  consents: OfConsent;
  catalogRows: OfCatalogRow;
  textReviews: OfTextReview;
  papers: OfPaper;
  scans: OfScan;
  answers: OfAnswer;
  strengths: OfStrength;
  shownSkills: OfShownSkill;
  profileVersions: OfProfileVersion;
  motivations: OfMotivation;
  ownRatings: OfOwnRating;
  letterTemplates: OfLetterTemplate;
}

export interface Tables
  extends TrackedTables,
    DerivedDuplicateTables,
    ImportTables,
    EscoTables,
    TemplateTables {
  drafts: { userId: string; key: string; value: string };
  counters: { year: number; last: number };
  clientTerms: { term: string; sortName: string; clientId: string };
  caseStates: OfCaseState;
  /** Derived: the number of a row whose texts are found. */
  textEntries: { n: Generated<number>; tableName: string; rowId: string };
  /** Derived: `Posting` of electron/find/postings.ts. */
  textTerms: { shelf: string; term: string; chunk: number; texts: Uint8Array };
  caseSteps: OfCaseStep;
  scanContents: OfScanContent;
  /** A letter as the Word file that was sent; by its hash, not tracked. */
  sentFiles: { sha256: string; bytes: Uint8Array };
  scanParts: { sha256: string; part: number; bytes: Uint8Array };
  intakePlaces: OfIntakePlace;
  openings: { userId: string; clientId: string; openedAt: string };
  historyEntries: OfHistoryEntry;
  historyChanges: OfHistoryChange;
}
