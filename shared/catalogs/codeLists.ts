import type { consultationKinds, contactKinds } from '../cases/case.ts';
import type { Gender, nameKinds } from '../clients/client.ts';
import type { clearnesses, proofKinds, qualificationKinds, trainingForms } from '../profile/profile.ts';
import type { Words } from './datedRow.ts';

/** What the codes of the schemas are called. A code without a name does not compile. */
type Names<Codes extends readonly string[]> = Readonly<Record<Codes[number], Words>>;

export const genderNames: Readonly<Record<Gender, Words>> = {
  female: { de: 'weiblich', en: 'female' },
  male: { de: 'männlich', en: 'male' },
  diverse: { de: 'divers', en: 'non-binary' },
  unspecified: { de: 'ohne Angabe', en: 'not stated' },
};

export const nameKindNames: Names<typeof nameKinds> = {
  original: { de: 'Originalschrift', en: 'Original script' },
  passport: { de: 'im Pass', en: 'in the passport' },
  certificate: { de: 'im Zeugnis', en: 'on the certificate' },
  translation: { de: 'in der Übersetzung', en: 'in the translation' },
  residenceTitle: { de: 'im Aufenthaltstitel', en: 'on the residence title' },
  birth: { de: 'Geburtsname', en: 'Name at birth' },
  former: { de: 'früherer Name', en: 'Former name' },
  spelling: { de: 'andere Schreibweise', en: 'Other spelling' },
};

/** KONTAKTART. */
export const contactKindNames: Names<typeof contactKinds> = {
  inPerson: { de: 'persönlich', en: 'in person' },
  phone: { de: 'telefonisch', en: 'by phone' },
  mail: { de: 'E-Mail oder Brief', en: 'e-mail or letter' },
  video: { de: 'Video', en: 'video' },
  messenger: { de: 'Messenger oder SMS', en: 'messenger or text message' },
  outreach: { de: 'aufsuchend (Sprechtag)', en: 'outreach' },
  group: { de: 'Gruppe', en: 'group' },
};

/** BERATUNGSART. */
export const consultationKindNames: Names<typeof consultationKinds> = {
  firstContact: { de: 'Erstkontakt', en: 'First contact' },
  firstConsultation: { de: 'Erstberatung', en: 'First consultation' },
  signposting: { de: 'Verweisberatung', en: 'Signposting' },
  perspective: { de: 'Perspektivberatung', en: 'Vocational guidance' },
  followUp: { de: 'Folgeberatung', en: 'Follow-up' },
  assessment: { de: 'Kompetenzfeststellung', en: 'Competence assessment' },
  recognition: { de: 'Anerkennungsbegleitung', en: 'Recognition support' },
  application: { de: 'Bewerbungshilfe', en: 'Help with job applications' },
  accompaniment: { de: 'Begleitung zu Behörde oder Arbeitgeber', en: 'Accompaniment' },
  aftercare: { de: 'Nachbetreuung', en: 'Aftercare' },
};

/** QUALART. */
export const qualificationKindNames: Names<typeof qualificationKinds> = {
  vocational: { de: 'Berufsausbildung', en: 'Vocational training' },
  bachelor: { de: 'Hochschule: Bachelor', en: 'Higher education: bachelor' },
  master: { de: 'Hochschule: Master', en: 'Higher education: master' },
  diploma: { de: 'Hochschule: Diplom', en: 'Higher education: diploma' },
  stateExam: { de: 'Staatsexamen', en: 'State examination' },
  doctorate: { de: 'Promotion', en: 'Doctorate' },
  skilledWorker: { de: 'Facharbeiter/in', en: 'Skilled worker' },
  masterCraftsman: { de: 'Meister/in, Techniker/in', en: 'Master craftsman, technician' },
  certificate: { de: 'Zertifikat, Lehrgang', en: 'Certificate, course' },
  semiSkilled: { de: 'angelernt', en: 'Semi-skilled' },
  school: { de: 'Schulabschluss', en: 'School certificate' },
};

export const trainingFormNames: Names<typeof trainingForms> = {
  school: { de: 'in der Schule', en: 'at school' },
  company: { de: 'im Betrieb', en: 'in a company' },
  both: { de: 'in Schule und Betrieb', en: 'both' },
  distance: { de: 'Fern- oder Abendstudium', en: 'distance or evening study' },
};

/** JNKA. */
export const clearnessNames: Names<typeof clearnesses> = {
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  unclear: { de: 'nicht klar', en: 'not clear' },
};

/** NACHWEIS. */
export const proofKindNames: Names<typeof proofKinds> = {
  original: { de: 'Original vorhanden', en: 'original at hand' },
  copy: { de: 'Kopie vorhanden', en: 'copy at hand' },
  lost: { de: 'verloren', en: 'lost' },
  neverIssued: { de: 'nie ausgestellt', en: 'never issued' },
  inHomeCountry: { de: 'im Herkunftsland', en: 'in the home country' },
  none: { de: 'kein Nachweis', en: 'no proof' },
};

/** SCHULABSCHLUSS, with the ISCED 2011 level it usually stands for. */
export interface SchoolLevel {
  readonly code: string;
  readonly name: Words;
  readonly isced: 0 | 1 | 2 | 3;
}

export const schoolLevels: readonly SchoolLevel[] = [
  { code: 'none', name: { de: 'keine Schule besucht', en: 'no school' }, isced: 0 },
  { code: 'unfinished', name: { de: 'Schule ohne Abschluss', en: 'school without certificate' }, isced: 1 },
  { code: 'primary', name: { de: 'Grundschule (4–6 Jahre)', en: 'primary school (4–6 years)' }, isced: 1 },
  {
    code: 'lowerSecondary',
    name: { de: 'Pflichtschule (8–9 Jahre)', en: 'lower secondary (8–9 years)' },
    isced: 2,
  },
  {
    code: 'middle',
    name: { de: 'Mittlerer Abschluss (10 Jahre)', en: 'intermediate certificate (10 years)' },
    isced: 2,
  },
  {
    code: 'upperSecondary',
    name: {
      de: 'Sekundarschule (11–12 Jahre), ohne Studienzugang',
      en: 'upper secondary without access to studies',
    },
    isced: 3,
  },
  {
    code: 'universityEntrance',
    name: {
      de: 'Abschluss mit Studienzugang im Herkunftsland',
      en: 'certificate giving access to studies at home',
    },
    isced: 3,
  },
];
