import type {
  AuthorityFacts,
  ClientChecklistFacts,
  ClientFacts,
  CoverLetterFacts,
  DocumentFacts,
  DocumentHelp,
  OccupationFacts,
  QualificationFacts,
} from '#shared/letters/facts.ts';

/** Invented people, real authorities and papers: what the letters are tested and looked at with. */

export const office = {
  name: 'Fachdienst Migration und Arbeit Rostock',
  provider: 'Verein für Bildung und Ankommen in Mecklenburg-Vorpommern e. V.',
  street: 'Lange Straße 14',
  postcode: '18055',
  town: 'Rostock',
  phone: '0381 4400120',
  email: 'anerkennung@fachdienst-rostock.example',
} as const;

export const counsellor = {
  name: 'Katrin Behrens',
  role: 'Anerkennungsberatung',
  phone: '0381 44001223',
  email: 'k.behrens@fachdienst-rostock.example',
} as const;

const noHelp: DocumentHelp = {
  whatText: null,
  whereText: null,
  whoHelpsText: null,
  costText: null,
  dueDate: null,
};

const paper = (name: string, rest: Partial<DocumentFacts> & Pick<DocumentFacts, 'state'>): DocumentFacts => ({
  name,
  originalName: null,
  wantedForm: 'einfache Kopie',
  enclosedForm: rest.state === 'complete' ? 'einfache Kopie' : null,
  heldForm: rest.state === 'complete' ? 'Original' : null,
  lacking: null,
  reasonText: null,
  nextStepText: null,
  note: null,
  forClient: noHelp,
  ...rest,
});

const olena: ClientFacts = {
  name: 'Olena Kovalenko',
  originalName: { text: 'Олена Коваленко', lang: 'uk' },
  gender: 'female',
  birthDateText: '14. Mai 1989',
  birthPlaceText: 'Poltawa, Ukraine',
  addressLines: ['Doberaner Straße 112', '18057 Rostock'],
  nationalityText: 'ukrainisch',
};

const nurseDiploma: QualificationFacts = {
  title: 'Diplom als Krankenschwester',
  originalTitle: { text: 'медична сестра', lang: 'uk' },
  school: 'Medizinische Fachschule Poltawa',
  placeText: 'Poltawa, Ukraine',
  yearText: '2012',
};

const nurse: OccupationFacts = {
  title: 'Pflegefachfrau/Pflegefachmann',
  titleFemale: 'Pflegefachfrau',
  titleMale: 'Pflegefachmann',
};

const examinationOffice: AuthorityFacts = {
  name: 'Landesamt für Gesundheit und Soziales, Landesprüfungsamt für Heilberufe',
  addressLines: [
    'Landesamt für Gesundheit und Soziales M-V',
    'Landesprüfungsamt für Heilberufe',
    'Erich-Schlesinger-Straße 35',
    '18059 Rostock',
  ],
  country: { code: 'DE', germanName: 'Deutschland' },
  whyText: 'Diese Stelle ist für alle Pflege-Berufe in Mecklenburg-Vorpommern da',
};

const nurseDocuments: DocumentFacts[] = [
  paper('Lebenslauf in deutscher Sprache', {
    state: 'complete',
    note: 'lückenlos, mit Datum und Unterschrift',
    enclosedForm: 'Original, unterschrieben',
  }),
  paper('Reisepass', { state: 'complete', enclosedForm: 'beglaubigte Kopie' }),
  paper('Diplom der Medizinischen Fachschule Poltawa', {
    originalName: { text: 'Диплом', lang: 'uk' },
    state: 'incomplete',
    wantedForm: 'beglaubigte Kopie und Übersetzung',
    enclosedForm: 'beglaubigte Kopie',
    heldForm: 'Original',
    lacking: 'Übersetzung ins Deutsche',
    reasonText: 'Die Übersetzung ist bei einer ermächtigten Übersetzerin in Auftrag.',
    nextStepText: 'Wir reichen sie bis 15. Dezember 2026 nach.',
    forClient: {
      whatText: 'Das ist Ihr Zeugnis von der Schule für Krankenschwestern',
      whereText: 'bei einer Übersetzerin mit Stempel vom Gericht. Die Liste: www.justiz-dolmetscher.de',
      whoHelpsText: 'Frau Behrens sucht mit Ihnen eine Übersetzerin',
      costText: 'etwa 80 bis 150 Euro',
      dueDate: '2026-12-15',
    },
  }),
  paper('Fächer- und Stundenübersicht', {
    state: 'ordered',
    wantedForm: 'beglaubigte Kopie und Übersetzung',
    reasonText: 'Bei der Fachschule angefordert am 3. November 2026.',
    nextStepText: 'Wir reichen sie nach Eingang mit Übersetzung nach.',
    forClient: {
      whatText: 'Das sind Ihre Fächer und Stunden aus der Schule',
      whereText: 'bei Ihrer Schule in Poltawa. Wir haben schon geschrieben',
      whoHelpsText: null,
      costText: null,
      dueDate: null,
    },
  }),
  paper('Arbeitsbuch', {
    originalName: { text: 'трудова книжка', lang: 'uk' },
    state: 'complete',
    heldForm: 'Kopie',
    note: 'neun Jahre chirurgische Station',
  }),
  paper('Sprachzeugnis B2', {
    state: 'missing',
    wantedForm: 'Zertifikat',
    reasonText: 'Frau Kovalenko hat B1 (telc) und besucht seit Oktober einen B2-Kurs.',
    nextStepText: 'Prüfung am 27. Februar 2027; das Zeugnis folgt.',
    forClient: {
      whatText: 'Sie haben B1. Für die Pflege brauchen Sie B2',
      whereText: 'in Ihrem Deutschkurs. Die Prüfung ist am 27. Februar 2027',
      whoHelpsText: 'Ihre Kursleitung',
      costText: 'für Sie nichts. Das Jobcenter bezahlt. Fragen Sie dort vor der Prüfung',
      dueDate: '2027-03-31',
    },
  }),
  paper('Ärztliche Bescheinigung', {
    state: 'missing',
    wantedForm: 'Original, nicht älter als drei Monate',
    reasonText: 'Wird erst kurz vor der Entscheidung eingeholt.',
    forClient: {
      whatText: 'Ein Arzt schreibt: Sie sind gesund und können arbeiten',
      whereText: 'bei Ihrer Hausärztin oder Ihrem Hausarzt',
      whoHelpsText: null,
      costText: 'etwa 20 bis 50 Euro',
      dueDate: null,
    },
  }),
];

export const nurseLetter: CoverLetterFacts = {
  form: 'B',
  date: '2026-11-23',
  reference: '2026-0007/1',
  theirReference: null,
  theirLetterDate: null,
  office,
  counsellor,
  client: olena,
  qualification: nurseDiploma,
  occupation: nurse,
  authority: examinationOffice,
  law: { code: 'special', name: 'Pflegeberufegesetz (PflBG)', regulated: true },
  way: 'recognition',
  documents: nurseDocuments,
  powerOfAttorney: true,
};

export const nurseChecklist: ClientChecklistFacts = {
  date: '2026-11-23',
  office,
  counsellor,
  client: olena,
  qualification: nurseDiploma,
  occupation: nurse,
  authority: examinationOffice,
  law: nurseLetter.law,
  way: 'recognition',
  documents: nurseDocuments,
  told: { code: 'recognition', occupation: 'Pflegefachfrau', authority: examinationOffice.name },
  costTexts: [
    'Die Prüfung kostet Gebühren. Die Stelle sagt Ihnen, wie viel',
    'Übersetzungen kosten etwa 40 Euro pro Seite',
  ],
  nextAppointment: {
    date: '2026-12-07',
    time: '10:00',
    placeText: 'Lange Straße 14 in Rostock, 2. Stock. Straßenbahn 1 oder 5, Haltestelle Lange Straße',
  },
};

const ahmad: ClientFacts = {
  name: 'Ahmad Haddad',
  originalName: { text: 'أحمد حداد', lang: 'ar-SY' },
  gender: 'male',
  birthDateText: '2. Februar 1990',
  birthPlaceText: 'Aleppo, Syrien',
  addressLines: ['Schweriner Straße 8', '18273 Güstrow'],
  nationalityText: 'syrisch',
};

/** Six years of work without a paper: the proofs are lost, § 14 BQFG is asked for. */
export const electricianLetter: CoverLetterFacts = {
  ...nurseLetter,
  form: 'A',
  reference: '2026-0008/1',
  theirReference: 'II/3-114/26',
  theirLetterDate: '2026-11-02',
  client: ahmad,
  qualification: {
    title: 'Zeugnis der technischen Sekundarschule, Fachrichtung Elektrotechnik',
    originalTitle: { text: 'شهادة الثانوية الصناعية - كهرباء', lang: 'ar-SY' },
    school: 'Industrielle Sekundarschule Aleppo',
    placeText: 'Aleppo, Syrien',
    yearText: '2009',
  },
  occupation: {
    title: 'Elektroniker/in Fachrichtung Energie- und Gebäudetechnik',
    titleFemale: 'Elektronikerin Fachrichtung Energie- und Gebäudetechnik',
    titleMale: 'Elektroniker Fachrichtung Energie- und Gebäudetechnik',
  },
  authority: {
    name: 'Handwerkskammer Schwerin',
    addressLines: ['Handwerkskammer Schwerin', 'Friedensstraße 4a', '19053 Schwerin'],
    country: { code: 'DE', germanName: 'Deutschland' },
    whyText: 'Güstrow gehört bei Handwerks-Berufen zu Schwerin',
  },
  law: { code: 'HwO', name: 'Handwerksordnung (HwO) mit BQFG', regulated: false },
  documents: [
    paper('Lebenslauf in deutscher Sprache', { state: 'complete', enclosedForm: 'Original, unterschrieben' }),
    paper('Aufenthaltstitel und Reiseausweis', { state: 'complete' }),
    paper('Zeugnis der Industriellen Sekundarschule Aleppo', {
      originalName: { text: 'شهادة', lang: 'ar-SY' },
      state: 'complete',
      enclosedForm: 'einfache Kopie mit Übersetzung',
    }),
    paper('Arbeitszeugnisse 2009 bis 2015', {
      state: 'lost',
      reasonText: 'Der Betrieb in Aleppo besteht nicht mehr; Zeugnisse wurden nie ausgestellt.',
    }),
  ],
  powerOfAttorney: false,
};

/** Zeugnisbewertung: no recognition procedure, no BQFG in the letter. */
export const economistLetter: CoverLetterFacts = {
  ...nurseLetter,
  reference: '2026-0009/1',
  client: {
    name: 'Farida Nazari',
    originalName: { text: 'فریده نظری', lang: 'prs' },
    gender: 'female',
    birthDateText: '1369 (Sonnenkalender), das ist 1990/1991',
    birthPlaceText: 'Kabul, Afghanistan',
    addressLines: ['Wismarsche Straße 200', '19053 Schwerin'],
    nationalityText: 'afghanisch',
  },
  qualification: {
    title: 'Bachelor der Wirtschaftswissenschaften',
    originalTitle: { text: 'لیسانس اقتصاد', lang: 'prs' },
    school: 'Universität Kabul',
    placeText: 'Kabul, Afghanistan',
    yearText: '2. Dezember 2012 (12. Qaus 1391)',
  },
  occupation: { title: 'Ökonom/in', titleFemale: 'Ökonomin', titleMale: 'Ökonom' },
  authority: {
    name: 'Zentralstelle für ausländisches Bildungswesen (ZAB)',
    addressLines: [
      'Sekretariat der Kultusministerkonferenz',
      'Zentralstelle für ausländisches Bildungswesen',
      'Graurheindorfer Straße 157',
      '53117 Bonn',
    ],
    country: { code: 'DE', germanName: 'Deutschland' },
    whyText: 'Sie bewertet Studien-Abschlüsse aus allen Ländern',
  },
  law: { code: 'none', name: '', regulated: false },
  way: 'assessment',
  documents: [
    paper('Hochschulzeugnis', {
      originalName: { text: 'دیپلوم', lang: 'prs' },
      state: 'complete',
      enclosedForm: 'einfache Kopie mit Übersetzung',
    }),
    paper('Reisepass', { state: 'complete' }),
    paper('Fächer- und Notenübersicht', {
      state: 'missing',
      reasonText: 'Die Universität Kabul antwortet bisher nicht.',
    }),
  ],
};
