import type { ProfileItem, ProfileItemKind } from './profile.ts';

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
    title: '',
    employer: '',
    country: null,
    startedOn: null,
    endedOn: null,
    years: null,
    tasks: '',
    proof: null,
    proofForm: null,
  },
  languageSkill: { language: 'de', level: null, source: null, certificate: '', certifiedOn: null },
  residence: { status: null, legalBasis: '', validUntil: null, workNote: '', workCode: null },
  benefit: { system: null, provider: '', customerNumber: '' },
  family: { maritalStatus: null, children: null },
};
