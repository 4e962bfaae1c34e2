import type { Words } from '../catalogs/datedRow.ts';

/** THEMA, domain 1.5. Several fit one contact; what brings a person here is told in the same words. */
export const topics = [
  'labourMarket',
  'jobSearch',
  'integrationCourse',
  'vocationalLanguage',
  'recognition',
  'evaluation',
  'furtherTraining',
  'apprenticeship',
  'studies',
  'schoolCertificate',
  'selfEmployment',
  'labourLaw',
  'funding',
  'childcare',
  'drivingLicence',
  'residence',
  'social',
  'health',
  'discrimination',
  'other',
] as const;
export type Topic = (typeof topics)[number];

export const topicNames: Readonly<Record<Topic, Words>> = {
  labourMarket: { de: 'Arbeitsmarkt allgemein', en: 'labour market in general' },
  jobSearch: { de: 'Stellensuche, Bewerbung', en: 'job search, applying' },
  integrationCourse: { de: 'Sprache: Integrationskurs', en: 'language: integration course' },
  vocationalLanguage: { de: 'Sprache im Beruf', en: 'language at work' },
  recognition: { de: 'Anerkennung', en: 'recognition' },
  evaluation: { de: 'Zeugnisbewertung', en: 'evaluation of a degree' },
  furtherTraining: { de: 'Qualifizierung, Weiterbildung', en: 'further training' },
  apprenticeship: { de: 'Ausbildung', en: 'vocational training' },
  studies: { de: 'Studium', en: 'studies' },
  schoolCertificate: { de: 'Schulabschluss', en: 'school certificate' },
  selfEmployment: { de: 'Selbstständigkeit', en: 'self-employment' },
  labourLaw: { de: 'Arbeitsrecht, Faire Integration', en: 'labour law, Faire Integration' },
  funding: { de: 'Finanzierung, Förderung', en: 'funding' },
  childcare: { de: 'Kinderbetreuung', en: 'childcare' },
  drivingLicence: { de: 'Führerschein', en: 'driving licence' },
  residence: { de: 'Aufenthalt (Verweis)', en: 'residence (passed on)' },
  social: { de: 'Soziales (Verweis)', en: 'social matters (passed on)' },
  health: { de: 'Gesundheit (Verweis)', en: 'health (passed on)' },
  discrimination: { de: 'Diskriminierung', en: 'discrimination' },
  other: { de: 'Sonstiges', en: 'other' },
};

/** Of the special kind (Art. 9 GDPR): offered only where the person has said yes to that. */
export const specialTopics: ReadonlySet<Topic> = new Set(['health']);

/** KONTAKTERGEBNIS, domain 1.4; the steps of 1.3 a contact can lead to. */
export const contactResults = [
  'informed',
  'admitted',
  'agreed',
  'appointment',
  'papers',
  'letter',
  'applied',
  'passedOn',
  'notReached',
  'noShow',
  'none',
] as const;
export type ContactResult = (typeof contactResults)[number];

export const contactResultNames: Readonly<Record<ContactResult, Words>> = {
  informed: { de: 'Auskunft gegeben', en: 'information given' },
  admitted: { de: 'Fall aufgenommen', en: 'case taken on' },
  agreed: { de: 'Schritte vereinbart', en: 'steps agreed' },
  appointment: { de: 'Termin vereinbart', en: 'appointment made' },
  papers: { de: 'Unterlagen erhalten', en: 'papers received' },
  letter: { de: 'Schreiben auf den Weg gebracht', en: 'letter sent' },
  applied: { de: 'Antrag gestellt', en: 'application made' },
  passedOn: { de: 'an andere Stelle verwiesen', en: 'passed on to somebody else' },
  notReached: { de: 'nicht erreicht', en: 'not reached' },
  noShow: { de: 'nicht erschienen', en: 'did not come' },
  none: { de: 'noch offen', en: 'still open' },
};

/** Who carried the words from one language into the other. */
export const interpretings = ['nobody', 'professional', 'remote', 'volunteer', 'relative', 'office'] as const;
export type Interpreting = (typeof interpretings)[number];

export const interpretingNames: Readonly<Record<Interpreting, Words>> = {
  nobody: { de: 'niemand', en: 'nobody' },
  professional: { de: 'Dolmetscherin, Dolmetscher', en: 'interpreter' },
  remote: { de: 'Dolmetschdienst am Telefon oder Video', en: 'interpreter by phone or video' },
  volunteer: { de: 'ehrenamtliche Sprachmittlung', en: 'volunteer' },
  relative: { de: 'Angehörige, Bekannte', en: 'relative, friend' },
  office: { de: 'jemand aus dem Büro', en: 'somebody of the office' },
};

/** ZUGANG, domain 1.5: who pointed here. A question of the intake, also asked at the first contact. */
export const accesses = [
  'jobcentre',
  'employmentAgency',
  'foreignersOffice',
  'socialOffice',
  'mbe',
  'jmd',
  'iq',
  'naf4work',
  'competentBody',
  'courseProvider',
  'school',
  'migrantOrganisation',
  'volunteers',
  'family',
  'employer',
  'internet',
  'press',
  'otherIfdm',
  'other',
] as const;
export type Access = (typeof accesses)[number];

export const accessNames: Readonly<Record<Access, Words>> = {
  jobcentre: { de: 'Jobcenter', en: 'Jobcenter' },
  employmentAgency: { de: 'Agentur für Arbeit', en: 'employment agency' },
  foreignersOffice: { de: 'Ausländerbehörde', en: 'foreigners’ office' },
  socialOffice: { de: 'Sozialamt, Integrationsbeauftragte', en: 'social office, integration officer' },
  mbe: { de: 'Migrationsberatung (MBE)', en: 'migration counselling (MBE)' },
  jmd: { de: 'Jugendmigrationsdienst (JMD)', en: 'youth migration service (JMD)' },
  iq: { de: 'IQ-Anerkennungsberatung', en: 'IQ recognition counselling' },
  naf4work: { de: 'NAF4work', en: 'NAF4work' },
  competentBody: { de: 'Kammer, zuständige Stelle', en: 'chamber, competent authority' },
  courseProvider: { de: 'Sprachkursträger, Bildungsträger', en: 'course provider' },
  school: { de: 'Schule, Hochschule', en: 'school, university' },
  migrantOrganisation: { de: 'Migrantenorganisation', en: 'migrant organisation' },
  volunteers: { de: 'Ehrenamt', en: 'volunteers' },
  family: { de: 'Familie, Bekannte', en: 'family, friends' },
  employer: { de: 'Arbeitgeber', en: 'employer' },
  internet: { de: 'Internet', en: 'internet' },
  press: { de: 'Presse, Flyer', en: 'press, leaflet' },
  otherIfdm: { de: 'anderer Integrationsfachdienst', en: 'another counselling service of this kind' },
  other: { de: 'sonstige', en: 'other' },
};
