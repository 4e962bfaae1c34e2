import { blankCertificate } from './certificate.ts';
import { blankCourse } from './germanCourse.ts';
import type { ProfileItem, ProfileItemKind } from './profile.ts';
import { blankScript } from './script.ts';

/** What a new item holds before anything is typed: empty text, nothing known. */
export const blankItem: { readonly [K in ProfileItemKind]: ProfileItem<K> } = {
  qualification: {
    kind: null,
    titleOriginal: '',
    titleGerman: '',
    country: null,
    institution: '',
    place: '',
    startedOn: null,
    endedOn: null,
    degreeDate: null,
    completed: null,
    proof: null,
    occupation: null,
    note: '',
  },
  experience: {
    kind: null,
    title: '',
    occupation: null,
    employer: '',
    place: '',
    country: null,
    hoursWeek: null,
    startedOn: null,
    endedOn: null,
    years: null,
    tasks: '',
    proof: null,
    proofForm: null,
  },
  languageSkill: {
    language: 'de',
    level: null,
    source: null,
    selfListening: null,
    selfReading: null,
    selfConversation: null,
    selfSpeaking: null,
    selfWriting: null,
    counsellorListening: null,
    counsellorReading: null,
    counsellorConversation: null,
    counsellorSpeaking: null,
    counsellorWriting: null,
  },
  languageCertificate: blankCertificate,
  germanCourse: blankCourse,
  scriptSkill: blankScript,
  residence: { status: null, legalBasis: '', validUntil: null, workNote: '', workCode: null },
  benefit: { system: null, provider: '', customerNumber: '' },
  family: { maritalStatus: null, children: null },
};
