import type { Messages } from '../text/de.ts';
import type { HistoryEntry } from './calls.ts';

export type FieldWord = keyof Messages['history']['fields'];
export type KindWord = keyof Messages['history']['kinds'];

/** Which word stands for which column; several columns of one matter share a word. */
const words: Readonly<Record<string, FieldWord>> = {
  familyName: 'name',
  givenNames: 'name',
  gender: 'gender',
  birthDate: 'birth',
  birthPlace: 'birth',
  birthCountry: 'birth',
  nationality: 'nationality',
  nativeLanguage: 'nativeLanguage',
  street: 'address',
  postcode: 'address',
  town: 'address',
  district: 'address',
  municipality: 'address',
  phone: 'reach',
  email: 'reach',
  heldOn: 'date',
  kind: 'kind',
  consultation: 'consultation',
  minutes: 'minutes',
  note: 'note',
  topics: 'topics',
  results: 'results',
  interpreting: 'interpreting',
  interpreter: 'interpreting',
  companion: 'companion',
  ownNote: 'ownNote',
  titleOriginal: 'title',
  titleGerman: 'title',
  title: 'title',
  country: 'country',
  institution: 'institution',
  place: 'institution',
  startedOn: 'period',
  endedOn: 'period',
  years: 'period',
  degreeDate: 'degreeDate',
  completed: 'completed',
  proof: 'proof',
  proofForm: 'proof',
  occupation: 'occupation',
  employer: 'employer',
  tasks: 'tasks',
  language: 'language',
  level: 'level',
  source: 'source',
  certificate: 'certificate',
  issuedOn: 'certificate',
  resultReading: 'certificate',
  status: 'status',
  legalBasis: 'status',
  validUntil: 'validUntil',
  workNote: 'workNote',
  workCode: 'workNote',
  system: 'system',
  provider: 'provider',
  customerNumber: 'customerNumber',
  maritalStatus: 'maritalStatus',
  children: 'children',
  levelAimed: 'level',
  levelReached: 'level',
  stage: 'stage',
  units: 'units',
  breakReason: 'breakReason',
  entitlement: 'entitlement',
  entitledBy: 'entitlement',
  entitledOn: 'entitlement',
  entitledUntil: 'entitlement',
  toldBy: 'source',
  remark: 'note',
  script: 'script',
  selfReading: 'reading',
  counsellorReading: 'reading',
  selfWriting: 'writing',
  counsellorWriting: 'writing',
  state: 'state',
  translation: 'translation',
};

/** A column only one kind of item has tells which kind was entered or removed. */
const marks: readonly (readonly [string, KindWord])[] = [
  ['titleOriginal', 'qualification'],
  ['employer', 'experience'],
  ['resultReading', 'languageCertificate'],
  ['level', 'languageSkill'],
  ['breakReason', 'germanCourse'],
  ['script', 'scriptSkill'],
  ['situation', 'startingPoint'],
  ['legalBasis', 'residence'],
  ['customerNumber', 'benefit'],
  ['maritalStatus', 'family'],
];

/** The matters a change touched, each once; empty when none has a word. */
export const fieldWords = (fields: readonly string[]): FieldWord[] => [
  ...new Set(fields.flatMap((field) => words[field] ?? [])),
];

/** The kind of item a `profile` entry is about, when its columns tell. */
export const kindWord = (entry: Pick<HistoryEntry, 'fields'>): KindWord | null =>
  marks.find(([column]) => entry.fields.includes(column))?.[1] ?? null;
