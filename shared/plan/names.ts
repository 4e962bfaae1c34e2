import type { Words } from '../catalogs/datedRow.ts';
import type { gaps, needFormats, needKinds, needStatuses, urgencies } from './need.ts';

/** What the codes of needs are called. A code without a name does not compile. */
type Names<Codes extends readonly string[]> = Readonly<Record<Codes[number], Words>>;

/** BEDARF. */
export const needKindNames: Names<typeof needKinds> = {
  literacy: { de: 'Alphabetisierung', en: 'Literacy' },
  german: { de: 'Deutsch', en: 'German' },
  jobLanguage: { de: 'Berufssprachkurs', en: 'Vocational language course' },
  technicalGerman: { de: 'Fachsprache', en: 'Technical German' },
  assessment: { de: 'Kompetenzfeststellung oder Testung', en: 'Assessment of competences' },
  recognition: { de: 'Anerkennung oder Zeugnisbewertung', en: 'Recognition or evaluation' },
  adaptation: {
    de: 'Anpassungsqualifizierung oder Anpassungslehrgang',
    en: 'Adaptation qualification or period',
  },
  examPreparation: {
    de: 'Vorbereitung auf Kenntnis- oder Eignungsprüfung',
    en: 'Preparation for a knowledge or aptitude test',
  },
  partialQualification: { de: 'Teilqualifikation', en: 'Partial qualification' },
  retraining: { de: 'Umschulung', en: 'Retraining' },
  laterQualification: {
    de: 'Nachqualifizierung oder Externenprüfung',
    en: 'Later qualification or external examination',
  },
  shortTraining: { de: 'kurze Weiterbildung', en: 'Short training' },
  internship: { de: 'Praktikum oder Hospitation', en: 'Internship or work shadowing' },
  training: { de: 'Ausbildung', en: 'Vocational training' },
  entryQualification: { de: 'Einstiegsqualifizierung', en: 'Entry qualification (EQ)' },
  schoolCertificate: { de: 'Schulabschluss', en: 'School certificate' },
  studyAccess: { de: 'Studienzugang', en: 'Access to studies' },
  jobPlacement: { de: 'Arbeitsvermittlung', en: 'Job placement' },
  applicationCoaching: { de: 'Bewerbungscoaching', en: 'Job application coaching' },
  startup: { de: 'Existenzgründung', en: 'Starting a business' },
  digital: { de: 'digitale Grundkenntnisse', en: 'Basic digital skills' },
  drivingLicence: { de: 'Führerschein', en: 'Driving licence' },
  childcare: { de: 'Kinderbetreuung', en: 'Childcare' },
  signposting: {
    de: 'Sozial-, Schulden- oder Gesundheitsberatung',
    en: 'Social, debt or health counselling',
  },
  funding: { de: 'Finanzierung', en: 'Funding' },
};

/** Status of a Bedarf. */
export const needStatusNames: Names<typeof needStatuses> = {
  open: { de: 'offen', en: 'open' },
  referred: { de: 'in Vermittlung', en: 'referred' },
  covered: { de: 'gedeckt', en: 'covered' },
  withoutOffer: { de: 'ohne Angebot', en: 'without an offer' },
  obsolete: { de: 'entfallen', en: 'no longer needed' },
};

/** LUECKE. */
export const gapNames: Names<typeof gaps> = {
  noOffer: { de: 'kein Angebot', en: 'no offer' },
  noPlace: { de: 'kein Platz, Warteliste', en: 'no place, waiting list' },
  tooLate: { de: 'beginnt zu spät', en: 'begins too late' },
  tooFar: { de: 'zu weit, kein Bus', en: 'too far, no bus' },
  wrongTime: { de: 'Zeit passt nicht', en: 'time does not fit' },
  noChildcare: { de: 'keine Kinderbetreuung', en: 'no childcare' },
  closedByLaw: { de: 'Zugang rechtlich versperrt', en: 'closed by law' },
  noFunding: { de: 'Finanzierung fehlt', en: 'no funding' },
  entryTooHigh: { de: 'Eingangsniveau zu hoch', en: 'entry level too high' },
  noLiteracy: { de: 'keine Alpha-Variante', en: 'no literacy course' },
  cancelled: { de: 'mangels Teilnehmenden abgesagt', en: 'cancelled for lack of participants' },
};

/** What an offer must be like. */
export const needFormatNames: Names<typeof needFormats> = {
  fullTime: { de: 'Vollzeit', en: 'full time' },
  partTime: { de: 'Teilzeit', en: 'part time' },
  evening: { de: 'abends', en: 'in the evening' },
  online: { de: 'online', en: 'online' },
  childcare: { de: 'mit Kinderbetreuung', en: 'with childcare' },
  women: { de: 'Kurs für Frauen', en: 'course for women' },
  literacy: { de: 'mit Alphabetisierung', en: 'with literacy' },
};

/** Dringlichkeit. */
export const urgencyNames: Names<typeof urgencies> = {
  '1': { de: 'dringend', en: 'urgent' },
  '2': { de: 'bald', en: 'soon' },
  '3': { de: 'später', en: 'later' },
};
