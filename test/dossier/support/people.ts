import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import type { Given } from './facts.ts';

/** People whose papers are looked at: the three of the demo, and others whose ways, authorities and papers differ. */

const [olena, ahmad, farida] = demoPeople;
export const nurse: Given = must(olena, 'the demo has three');
export const electrician: Given = must(ahmad, 'the demo has three');
export const economist: Given = must(farida, 'the demo has three');

const home = { postcode: '18055', town: 'Rostock', district: '13003', municipality: '13003000' };

/** Nothing known that is not needed to be sent to an authority. */
export const hardlyKnown: Given = {
  client: { familyName: 'Tesfay', ...home },
  names: [],
  profile: [],
  qualification: {
    kind: 'vocational',
    titleOriginal: 'Cook',
    country: 'ER',
    completed: true,
    occupation: 'koch',
  },
  way: 'recognition',
  held: {},
};

/** IHK FOSA: tables of the form stand for the CV; a job without papers, one with; a name that changed. */
export const cook: Given = {
  client: {
    familyName: 'Yıldız',
    givenNames: 'Ayşe',
    gender: 'female',
    birthDate: '1985-02-28',
    birthPlace: 'Konya',
    birthCountry: 'TR',
    nationality: 'TR',
    nativeLanguage: 'tr',
    street: 'Lange Straße 3',
    ...home,
    email: 'ayse@example.org',
  },
  names: [
    { kind: 'birth', familyName: 'Demir', givenNames: 'Ayşe' },
    { kind: 'certificate', familyName: 'Demir', givenNames: 'Ayşe' },
    { kind: 'passport', familyName: 'Yildiz', givenNames: 'Ayse' },
  ],
  profile: [
    { kind: 'benefit', fields: { system: 'SGB3_ALG', provider: '', customerNumber: '123A456789' } },
    { kind: 'family', fields: { maritalStatus: 'married', children: 1 } },
    {
      kind: 'experience',
      fields: {
        title: 'Köchin',
        employer: 'Otel Konya',
        employerContact: 'Mevlana Cad. 5\n42030 Konya\ninfo@otel.example',
        hoursWeek: 38.5,
        country: 'TR',
        startedOn: '2006-05',
        endedOn: '2012',
        proof: 'reference',
        proofForm: 'original',
      },
    },
    {
      kind: 'experience',
      fields: { title: 'Küchenhilfe', employer: 'Gasthof Warnow', country: 'DE', years: 2 },
    },
    { kind: 'languageSkill', fields: { language: 'de', level: 'B1', source: 'test' } },
  ],
  qualification: {
    kind: 'vocational',
    titleOriginal: 'Aşçılık diploması',
    titleGerman: 'Köchin',
    country: 'TR',
    institution: 'Meslek Lisesi Konya',
    institutionContact: 'Alaaddin Bulvarı 12\n42060 Konya\nwww.lise.example',
    issuer: 'Milli Eğitim Müdürlüğü',
    issuerContact: 'Konya',
    trainingForm: 'both',
    regularMonths: 36,
    practiceMonths: 12,
    place: 'Konya',
    startedOn: '2003-09',
    endedOn: '2006-06',
    completed: true,
    proof: 'original',
    occupation: 'koch',
  },
  way: 'recognition',
  held: { diploma: { state: 'original' }, identity: { state: 'copy' } },
};

/** BM-201: the original must have been seen, on paper, by translators too. */
export const teacher: Given = {
  client: {
    familyName: 'Ivanova',
    givenNames: 'Elena',
    gender: 'female',
    birthDate: '1979',
    birthPlace: 'Almaty',
    nationality: 'KZ',
    nativeLanguage: 'ru',
    street: 'Am Markt 1',
    ...home,
  },
  names: [{ kind: 'original', familyName: 'Иванова', givenNames: 'Елена' }],
  profile: [{ kind: 'benefit', fields: { system: 'SGB2', provider: '' } }],
  qualification: {
    kind: 'diploma',
    titleOriginal: 'учитель начальных классов',
    titleGerman: 'Grundschullehrerin',
    country: 'KZ',
    institution: 'Pädagogische Universität Almaty',
    place: 'Almaty',
    startedOn: '1996',
    endedOn: '2001',
    completed: true,
    proof: 'original',
    occupation: 'lehrer-grundschule',
  },
  way: 'recognition',
  held: { diploma: { state: 'original' }, transcript: { state: 'lost' } },
};

/** Doctor: the licence of the LPH, everything certified, CV without a gap. */
export const doctor: Given = {
  client: {
    familyName: 'Al-Masri',
    givenNames: 'Rami',
    gender: 'male',
    birthDate: '1988-12-31',
    birthPlace: 'Homs',
    birthCountry: 'SY',
    nationality: 'SY',
    nativeLanguage: 'ar',
    street: 'Neuer Markt 2',
    ...home,
    phone: '0381 55501',
  },
  names: [
    { kind: 'original', familyName: 'المصري', givenNames: 'رامي' },
    { kind: 'certificate', familyName: 'Almasri', givenNames: 'Rami' },
  ],
  profile: [{ kind: 'benefit', fields: { system: 'ASYLBLG', provider: 'Sozialamt' } }],
  qualification: {
    kind: 'stateExam',
    titleOriginal: 'إجازة دكتور في الطب البشري',
    titleGerman: 'Arzt',
    country: 'SY',
    institution: 'Universität Homs',
    place: 'Homs',
    startedOn: '2006-09',
    endedOn: '2012-07',
    completed: true,
    proof: 'original',
    occupation: 'arzt',
  },
  way: 'recognition',
  held: {},
};

/** Everybody, by the word under which a test names them. */
export const people: Readonly<Record<string, Given>> = {
  nurse,
  electrician,
  economist,
  hardlyKnown,
  cook,
  teacher,
  doctor,
};
