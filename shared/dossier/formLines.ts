import type { FormField, FormSection } from './formCatalog.ts';
import type { FieldKey, GroupKey } from './formValues.ts';

/**
 * A form as lines to type, for an office that has the real one before it: „## Person“ begins a section, every
 * other line is a field, „*“ marks what the form demands, and behind the arrow stands what is filled in.
 */

const groups: Readonly<Record<GroupKey, string>> = { work: 'je Arbeitsstelle', certificates: 'je Nachweis' };
const ARROW = '→';

/** What is filled in, as it is called in the lines; German, as the forms are. */
const names: Readonly<Record<FieldKey, string>> = {
  ...{ familyName: 'Nachname', givenNames: 'Vornamen', fullName: 'ganzer Name', birthName: 'Geburtsname' },
  ...{
    gender: 'Geschlecht',
    birthDate: 'Geburtsdatum',
    birthPlace: 'Geburtsort',
    birthCountry: 'Geburtsland',
  },
  ...{ birthPlaceCountry: 'Geburtsort und -land', nationality: 'Staatsangehörigkeit' },
  ...{ street: 'Straße', postcodeTown: 'Postleitzahl und Ort', fullAddress: 'ganze Anschrift' },
  ...{ homeCountry: 'Wohnland', phone: 'Telefon', email: 'E-Mail' },
  ...{ contactName: 'Berater/in', contactOffice: 'Büro', contactStreet: 'Straße des Büros' },
  ...{ contactTown: 'Ort des Büros', contactEmail: 'E-Mail des Büros', contactPhone: 'Telefon des Büros' },
  ...{ occupation: 'Referenzberuf', theirReference: 'Aktenzeichen' },
  ...{ titleOriginal: 'Abschluss im Original', titleGerman: 'Abschluss auf Deutsch' },
  ...{ trainingCountry: 'Land der Ausbildung', institution: 'Ausbildungsstätte' },
  ...{ trainingPlace: 'Ort der Ausbildungsstätte', trainingStart: 'Beginn der Ausbildung' },
  ...{ trainingEnd: 'Ende der Ausbildung', trainingLength: 'Dauer der Ausbildung' },
  ...{ degreeDate: 'Datum des Abschlusses', certificateIssuer: 'Aussteller des Zeugnisses' },
  ...{ institutionContact: 'Adresse der Ausbildungsstätte', issuerContact: 'Adresse des Ausstellers' },
  ...{ issuerWithContact: 'Aussteller mit Adresse', trainingForm: 'Form der Ausbildung' },
  ...{ regularMonths: 'vorgeschriebene Monate', practiceMonths: 'Monate Praxis' },
  ...{ mayPractise: 'Recht zur Berufsausübung dort', workHours: 'Stunden in der Woche' },
  workEmployerContact: 'Adresse des Arbeitgebers',
  ...{ schoolBefore: 'Schulabschluss davor', german: 'Deutschkenntnisse' },
  ...{ earlier: 'früherer Antrag', earlierWhere: 'früherer Antrag, wo und wann' },
  ...{ intent: 'beabsichtigte Tätigkeit', workplace: 'künftiger Betrieb oder Einrichtung' },
  ...{ craftLevel: 'Gesellen- oder Meisterprüfung', payer: 'wer zahlt' },
  ...{ workTitle: 'Tätigkeit', workEmployer: 'Arbeitgeber', workCountry: 'Land der Tätigkeit' },
  ...{ workEmployerCountry: 'Arbeitgeber und Land', workStart: 'Beginn der Tätigkeit' },
  ...{ workEnd: 'Ende der Tätigkeit', workTasks: 'Aufgaben', workProof: 'Nachweis der Tätigkeit' },
  ...{ certificateTitle: 'weiterer Nachweis', certificateWhere: 'weiterer Nachweis, Stelle und Land' },
  certificateDate: 'weiterer Nachweis, Datum',
};

const keys = new Map(
  (Object.entries(names) as [FieldKey, string][]).map(([key, name]) => [name.toLowerCase(), key]),
);
/** All there is to choose from, in the order of a form. */
export const valueNames: readonly string[] = Object.values(names);

export const formText = (sections: readonly FormSection[]): string =>
  sections
    .flatMap(({ title, each, fields }) => [
      `## ${title}${each === null ? '' : ` (${groups[each]})`}`,
      ...fields.map(({ label, value, required }) => {
        const filled = value === null ? '' : ` ${ARROW} ${names[value]}`;
        return `${label}${required ? '*' : ''}${filled}`;
      }),
      '',
    ])
    .join('\n')
    .trim();

function fieldOf(line: string): FormField | null {
  const [left = '', right = null] = line.split(ARROW).map((part) => part.trim());
  const label = left.replace(/\*$/u, '').trim();
  const value = right === null ? null : keys.get(right.toLowerCase());
  if (label === '' || value === undefined) return null;
  return { label, value, required: left.endsWith('*') };
}

/** The lines read back; null where a value is none the program knows, or a field stands before its section. */
export function readFormText(text: string): FormSection[] | null {
  const sections: { title: string; each: GroupKey | null; fields: FormField[] }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    if (line.startsWith('##')) {
      const words = line.replace(/^#+\s*/u, '');
      const each =
        (Object.keys(groups) as GroupKey[]).find((key) => words.endsWith(`(${groups[key]})`)) ?? null;
      const title = each === null ? words : words.slice(0, -groups[each].length - 2).trim();
      sections.push({ title, each, fields: [] });
      continue;
    }
    const field = fieldOf(line);
    if (field === null || sections.length === 0) return null;
    sections.at(-1)?.fields.push(field);
  }
  return sections;
}
