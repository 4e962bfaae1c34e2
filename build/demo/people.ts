import type { Input } from '#shared/contract/index.ts';
import { textVersionOn } from '#shared/privacy/textVersions.ts';
import type { WayCode } from '#shared/recognition/way.ts';

type Item = Input<'profile.add'>['item'];
type Contact = Input<'cases.addContact'>['fields'];
type Decision = Input<'privacy.decide'>['decision'];

/** One invented person of the demo office: what a counsellor types from first contact to letters. */
export interface DemoPerson {
  readonly client: Input<'clients.create'>;
  readonly names: readonly Input<'clients.addName'>['name'][];
  /** What was said about data protection, today, with the letters in sight. */
  readonly consents: readonly Decision[];
  readonly contacts: readonly Contact[];
  readonly profile: readonly Item[];
  /** The qualification the way is sought for; its fields name the reference occupation. */
  readonly qualification: Extract<Item, { kind: 'qualification' }>['fields'];
  /** The way the counsellor takes. */
  readonly way: WayCode;
  /** What is at hand of the papers, by document type: state of the paper, state of its translation, note. */
  readonly held: Readonly<Record<string, Input<'recognition.setDocument'>['patch']>>;
  /** One line for the demo's own report. */
  readonly story: string;
}

const german = (level: 'B1' | 'B2' | 'A2', kind: string, name: string, issuedOn: string): Item[] => [
  { kind: 'languageSkill', fields: { language: 'de', level, source: 'certificate' } },
  { kind: 'languageCertificate', fields: { kind, name, level, issuedOn } },
];

type Talk = Pick<Decision, 'language' | 'interpreter'>;

/** The same talk for everybody: information, purposes one by one, and the authority the letter goes to. */
function consents(authority: string, talk: Talk, refused: readonly Decision['purpose'][]): Decision[] {
  const asked = ['information', 'counselling', 'statistics', 'followUp', 'messaging', 'release'] as const;
  return asked.map((purpose) => ({
    purpose,
    authority: purpose === 'release' ? authority : null,
    body: '',
    state: refused.includes(purpose) ? 'refused' : 'given',
    ...talk,
    textVersion: textVersionOn(new Date().toISOString().slice(0, 10)).code,
    validUntil: null,
  }));
}

const olena: DemoPerson = {
  story: 'Olena Kovalenko, Krankenschwester aus Poltawa, möchte Pflegefachfrau werden',
  client: {
    familyName: 'Kovalenko',
    givenNames: 'Olena',
    gender: 'female',
    birthDate: '1989-05-14',
    birthPlace: 'Poltawa',
    birthCountry: 'UA',
    nationality: 'UA',
    nativeLanguage: 'uk',
    street: 'Lütten Kleiner Weg 12',
    postcode: '18107',
    town: 'Rostock',
    district: '13003',
    municipality: '13003000',
    phone: '0381 5550112',
  },
  names: [{ kind: 'original', familyName: 'Коваленко', givenNames: 'Олена' }],
  consents: consents('LPH', { language: 'de', interpreter: '' }, []),
  contacts: [
    {
      on: '2026-09-08',
      kind: 'phone',
      consultation: 'firstContact',
      minutes: 15,
      note: 'Anruf auf Empfehlung des Hanse-Jobcenters. Möchte wieder als Krankenschwester arbeiten. Termin vereinbart, bringt Diplom und Arbeitsbuch mit.',
    },
    {
      on: '2026-09-17',
      kind: 'inPerson',
      consultation: 'firstConsultation',
      minutes: 75,
      note: 'Erstberatung auf Deutsch, langsam und ohne Dolmetscherin. Neun Jahre chirurgische Station, zuletzt als Schichtleitung. B1 bestanden, B2-Kurs gesucht. Diplom im Original gesehen, noch nicht übersetzt.',
    },
  ],
  profile: [
    {
      kind: 'residence',
      fields: {
        status: 'UKR',
        legalBasis: '§ 24 AufenthG',
        validUntil: '2027-03-04',
        workNote: 'Erwerbstätigkeit erlaubt',
        workCode: 'allowed',
      },
    },
    { kind: 'benefit', fields: { system: 'SGB2', provider: 'Hanse-Jobcenter Rostock' } },
    ...german('B1', 'TELC', 'telc Deutsch B1', '2026-06'),
    { kind: 'languageSkill', fields: { language: 'uk', level: 'native', source: 'self' } },
    {
      kind: 'experience',
      fields: {
        title: 'Krankenschwester, chirurgische Station',
        employer: 'Städtisches Krankenhaus Poltawa',
        country: 'UA',
        startedOn: '2012-09',
        endedOn: '2021-12',
        years: 9,
        tasks:
          'Pflege vor und nach Operationen, Verbände, Medikamente, Anleitung neuer Kolleginnen, zuletzt Schichtleitung.',
        proof: 'employmentBook',
        proofForm: 'copy',
      },
    },
  ],
  qualification: {
    kind: 'vocational',
    titleOriginal: 'медична сестра',
    titleGerman: 'Krankenschwester',
    country: 'UA',
    institution: 'Medizinisches College Poltawa',
    place: 'Poltawa',
    startedOn: '2008-09',
    endedOn: '2012-06',
    completed: true,
    proof: 'original',
    occupation: 'pflegefachperson',
  },
  way: 'recognition',
  held: {
    applicationForm: { state: 'original' },
    cv: { state: 'original' },
    identity: { state: 'copy' },
    diploma: { state: 'original', note: 'Übersetzung fehlt noch' },
    workReferences: { state: 'copy', note: 'Arbeitsbuch' },
    languageCertificate: { state: 'missing', note: 'telc B1 liegt vor; verlangt wird B2' },
  },
};

const ahmad: DemoPerson = {
  story: 'Ahmad Haddad, Elektriker aus Aleppo, sechs Jahre Arbeit ohne ein Zeugnis darüber',
  client: {
    familyName: 'Haddad',
    givenNames: 'Ahmad',
    gender: 'male',
    birthDate: '1991-02-03',
    birthPlace: 'Aleppo',
    birthCountry: 'SY',
    nationality: 'SY',
    nativeLanguage: 'ar',
    street: 'Plauer Straße 8',
    postcode: '18273',
    town: 'Güstrow',
    district: '13072',
    municipality: '13072043',
    phone: '03843 555018',
  },
  names: [{ kind: 'original', familyName: 'حداد', givenNames: 'أحمد' }],
  consents: consents('HWK-SN', { language: 'ar', interpreter: 'Rima Darwish' }, ['messaging']),
  contacts: [
    {
      on: '2026-09-22',
      kind: 'outreach',
      consultation: 'firstContact',
      minutes: 20,
      note: 'Sprechtag in Güstrow. Arbeitet in einem Lager, will zurück in den Beruf als Elektriker.',
    },
    {
      on: '2026-10-01',
      kind: 'inPerson',
      consultation: 'firstConsultation',
      minutes: 60,
      note: 'Schulzeugnis der Berufsschule Aleppo vorhanden. Über die sechs Jahre Arbeit gibt es kein Papier: Betrieb zerstört, Inhaber nicht erreichbar. Qualifikationsanalyse erklärt.',
    },
  ],
  profile: [
    {
      kind: 'residence',
      fields: {
        status: 'GFK',
        legalBasis: '§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG',
        validUntil: '2028-04-30',
        workNote: 'Erwerbstätigkeit erlaubt',
        workCode: 'allowed',
      },
    },
    { kind: 'benefit', fields: { system: 'EIGEN', provider: '' } },
    ...german('A2', 'DTZ', 'DTZ A2', '2025-11'),
    { kind: 'languageSkill', fields: { language: 'ar', level: 'native', source: 'self' } },
    {
      kind: 'experience',
      fields: {
        title: 'Elektriker, Hausinstallation',
        employer: 'Elektrobetrieb in Aleppo',
        country: 'SY',
        startedOn: '2009',
        endedOn: '2015',
        years: 6,
        tasks: 'Leitungen verlegt, Verteiler gebaut, Fehler gesucht, Wohnhäuser und Werkstätten.',
        proof: 'none',
      },
    },
  ],
  qualification: {
    kind: 'vocational',
    titleOriginal: 'ثانوية صناعية – كهرباء',
    titleGerman: 'Industrielle Berufsoberschule, Fachrichtung Elektrik',
    country: 'SY',
    institution: 'Industrielle Berufsschule Aleppo',
    place: 'Aleppo',
    startedOn: '2006',
    endedOn: '2009',
    completed: true,
    proof: 'original',
    occupation: 'elektroniker-energie-gebaeude',
  },
  way: 'recognition',
  held: {
    identity: { state: 'copy' },
    diploma: { state: 'certifiedCopy', translation: 'translationOrdered' },
    workReferences: { state: 'lost', note: 'Betrieb zerstört, Inhaber nicht erreichbar' },
  },
};

const farida: DemoPerson = {
  story: 'Farida Nazari, Ökonomin von der Universität Kabul, Diplom vom 12. Qaus 1391',
  client: {
    familyName: 'Nazari',
    givenNames: 'Farida',
    gender: 'female',
    birthDate: '1988',
    birthPlace: 'Kabul',
    birthCountry: 'AF',
    nationality: 'AF',
    nativeLanguage: 'prs',
    street: 'Werderstraße 30',
    postcode: '19055',
    town: 'Schwerin',
    district: '13004',
    municipality: '13004000',
    phone: '0385 555077',
  },
  names: [{ kind: 'original', familyName: 'نظری', givenNames: 'فریده' }],
  consents: consents('ZAB', { language: 'de', interpreter: '' }, ['followUp']),
  contacts: [
    {
      on: '2026-10-06',
      kind: 'mail',
      consultation: 'firstContact',
      minutes: 10,
      note: 'Anfrage per E-Mail: Was ist mein Studium hier wert?',
    },
    {
      on: '2026-10-14',
      kind: 'inPerson',
      consultation: 'firstConsultation',
      minutes: 70,
      note: 'Studium der Ökonomie in Kabul, danach in einer Bank gearbeitet. B2. Möchte sich im Rechnungswesen bewerben; Kinder sind vormittags betreut. Diplom trägt das Datum des Sonnenjahres.',
    },
  ],
  profile: [
    {
      kind: 'residence',
      fields: {
        status: 'GFK',
        legalBasis: '§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG',
        validUntil: '2028-09-15',
        workNote: 'Erwerbstätigkeit erlaubt',
        workCode: 'allowed',
      },
    },
    { kind: 'benefit', fields: { system: 'SGB2', provider: 'Jobcenter Schwerin' } },
    { kind: 'family', fields: { maritalStatus: 'married', children: 2 } },
    ...german('B2', 'TELC', 'telc Deutsch B2', '2026-03'),
    { kind: 'languageSkill', fields: { language: 'prs', level: 'native', source: 'self' } },
    { kind: 'languageSkill', fields: { language: 'en', level: 'B1', source: 'self' } },
  ],
  qualification: {
    kind: 'bachelor',
    titleOriginal: 'لیسانس اقتصاد',
    titleGerman: 'Bachelor der Wirtschaftswissenschaften',
    country: 'AF',
    institution: 'Universität Kabul',
    place: 'Kabul',
    startedOn: '2009',
    endedOn: '2012',
    degreeDate: { calendar: 'solarHijri', original: '12 Qaus 1391', iso: '2012-12-02' },
    completed: true,
    proof: 'original',
    occupation: 'oekonom',
  },
  way: 'evaluation',
  held: {
    identity: { state: 'copy' },
    diploma: { state: 'original', translation: 'translated' },
    transcript: { state: 'original', translation: 'translationOrdered' },
  },
};

export const demoPeople: readonly DemoPerson[] = [olena, ahmad, farida];
