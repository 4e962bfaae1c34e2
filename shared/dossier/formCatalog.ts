import { type DatedBook, datedBook } from '../catalogs/datedBook.ts';
import { currentRow, type DatedRow, unchecked } from '../catalogs/datedRow.ts';
import type { DocumentProfile } from '../recognition/documentMatrix.ts';
import type { DossierFacts } from './facts.ts';
import type { FieldKey, GroupKey } from './formValues.ts';

/**
 * The fields of the authorities' real forms in their order, so that a counsellor can copy them across. Their
 * layout is not imitated: this sheet is no form. Where nobody here has seen the form, a general sheet says so.
 */
export interface FormField {
  readonly label: string;
  /** Null: only the person or their paper can tell, so it is written by hand. */
  readonly value: FieldKey | null;
  /** The form refuses without it. */
  readonly required: boolean;
}

export interface FormSection {
  readonly title: string;
  /** The fields come once for each entry of a group. */
  readonly each: GroupKey | null;
  readonly fields: readonly FormField[];
}

export interface FormDefinition extends DatedRow {
  readonly code: string;
  readonly profiles: readonly DocumentProfile[];
  /** Codes of the authorities whose form it is, whatever the kind of procedure: how the office adds one. */
  readonly authorities: readonly string[];
  /** As the sheet names it. */
  readonly name: string;
  /** The order of the real form is known; false: what forms of this kind usually ask. */
  readonly known: boolean;
  readonly sections: readonly FormSection[];
}

/** One field per line: label, a star where it must be filled in, and the key of its value. */
function section(title: string, lines: string, each: GroupKey | null = null): FormSection {
  const fields = lines
    .trim()
    .split('\n')
    .map((line): FormField => {
      const [label = '', key = ''] = line.split('|').map((part) => part.trim());
      return {
        label: label.replace(/\*$/u, ''),
        value: key === '' ? null : (key as FieldKey),
        required: label.endsWith('*'),
      };
    });
  return { title, each, fields };
}

const person = section(
  'Angaben zur Person',
  `
  Nachname* | familyName
  Geburtsname | birthName
  Vornamen* | givenNames
  Geschlecht | gender
  Geburtsdatum* | birthDate
  Geburtsort* | birthPlace
  Geburtsland | birthCountry
  Staatsangehörigkeit* | nationality
  `,
);

const address = section(
  'Anschrift und Erreichbarkeit',
  `
  Straße und Hausnummer* | street
  Postleitzahl und Ort* | postcodeTown
  Land | homeCountry
  Telefon | phone
  E-Mail | email
  `,
);

const training = section(
  'Ausbildung im Ausland',
  `
  Bezeichnung im Original* | titleOriginal
  Bezeichnung auf Deutsch | titleGerman
  Land der Ausbildung* | trainingCountry
  Ausbildungsstätte* | institution
  Ort der Ausbildungsstätte | trainingPlace
  Stelle, die das Zeugnis ausgestellt hat | certificateIssuer
  Beginn* | trainingStart
  Ende* | trainingEnd
  Datum des Abschlusses | degreeDate
  `,
);

const work = section(
  'Berufserfahrung',
  `
  Tätigkeit | workTitle
  Arbeitgeber | workEmployer
  Land | workCountry
  Beginn | workStart
  Ende | workEnd
  Aufgaben | workTasks
  Nachweis | workProof
  `,
  'work',
);

const before = section(
  'Frühere Anträge',
  `
  Wurde schon einmal ein Antrag gestellt?* | earlier
  Wo und wann? | earlierWhere
  `,
);

const signed = section(
  'Unterschrift',
  `
  Ort und Datum |
  Unterschrift |
  `,
);

const GENERAL =
  'Das Formular dieser Stelle hat hier noch niemand gesehen. Felder und Reihenfolge mit dem Formular vergleichen.';

const byProfile: readonly Omit<FormDefinition, 'authorities'>[] = [
  {
    code: 'FOSA',
    profiles: ['FOSA'],
    name: 'IHK FOSA: Antrag auf Gleichwertigkeitsfeststellung',
    known: true,
    sections: [
      section(
        '1 Antragstellerin oder Antragsteller',
        `
        Nachname* | familyName
        Geburtsname | birthName
        Vorname* | givenNames
        Staatsangehörigkeit* | nationality
        Geschlecht | gender
        Geburtsdatum* | birthDate
        Geburtsort* | birthPlace
        Geburtsland* | birthCountry
        Straße, Hausnummer* | street
        c/o |
        PLZ, Ort* | postcodeTown
        Land* | homeCountry
        E-Mail | email
        Telefon | phone
        `,
      ),
      section(
        '2 Kontaktperson',
        `
        Anrede |
        Name | contactName
        Firma, Institution | contactOffice
        Straße, Hausnummer | contactStreet
        PLZ, Ort | contactTown
        Land | homeCountry
        E-Mail | contactEmail
        Telefon | contactPhone
        `,
      ),
      section('3 Referenzberuf', 'IHK-Referenzberuf* | occupation'),
      section(
        '4 Ausbildung im Ausland',
        `
        Berufsabschluss in der Originalsprache* | titleOriginal
        Berufsabschluss auf Deutsch* | titleGerman
        Land* | trainingCountry
        Ausbildungsinstitution* | institution
        Post-, E-Mail- und Internetadresse der Institution | institutionContact
        Ausstellende Institution | certificateIssuer
        Post-, E-Mail- und Internetadresse der ausstellenden Institution | issuerContact
        Form der Ausbildung (Theorie und Praxis, schulisch oder betrieblich) | trainingForm
        Beginn (MM/JJJJ)* | trainingStart
        Ende (MM/JJJJ)* | trainingEnd
        Praxis in Monaten | practiceMonths
        Vorgeschriebene Dauer in Monaten | regularMonths
        Schulabschluss vor der Ausbildung | schoolBefore
        Datum des Abschlusses* | degreeDate
        `,
      ),
      section(
        '5 Einschlägige Berufserfahrung',
        `
        Tätigkeitsbezeichnung | workTitle
        Inhalte der Tätigkeit | workTasks
        Stunden in der Woche | workHours
        Beginn (TT.MM.JJJJ) | workStart
        Ende (TT.MM.JJJJ) | workEnd
        Tätigkeitsnachweis | workProof
        Arbeitgeber | workEmployer
        Anschrift, Telefon, E-Mail des Arbeitgebers | workEmployerContact
        `,
        'work',
      ),
      section(
        '6 Weitere Befähigungsnachweise',
        `
        Bezeichnung | certificateTitle
        Stelle, Land | certificateWhere
        Datum | certificateDate
        `,
        'certificates',
      ),
      section(
        '7 Erklärungen',
        `
        Wurde schon ein Antrag auf Gleichwertigkeitsfeststellung gestellt?* | earlier
        Wo und wann? | earlierWhere
        Absicht, in Deutschland zu arbeiten | intent
        Kostenübernahme, Rechnung an | payer
        `,
      ),
      section('8 Einwilligung und Unterschrift', 'Ort, Datum |\nUnterschrift |'),
    ],
    ...unchecked(
      'Abschnitte 6 bis 8 und den Weg (Papier oder online) im Formular der IHK FOSA nachsehen; gesehen wurden die Abschnitte 1 bis 5 (Stand 2020).',
      'FOSA',
    ),
  },
  {
    code: 'HWK',
    profiles: ['HWK'],
    name: 'Handwerkskammer: Antrag auf Gleichwertigkeitsfeststellung',
    known: true,
    sections: [
      section(
        'Antrag',
        `
        Gleichwertigkeit mit Meister (§ 50c HwO) oder Geselle (§ 40a HwO, § 4 BQFG)* | craftLevel
        Referenzqualifikation, mit der Kammer abgesprochen* | occupation
        Aktenzeichen | theirReference
        `,
      ),
      section(
        '1 Person',
        `
        Name* | fullName
        Staatsangehörigkeit* | nationality
        Geburtsdatum* | birthDate
        Geburtsort und -land* | birthPlaceCountry
        Geschlecht | gender
        `,
      ),
      section(
        '2 Anschrift',
        `
        Straße, Hausnummer* | street
        PLZ, Ort* | postcodeTown
        Staat* | homeCountry
        E-Mail | email
        Telefon, Fax | phone
        `,
      ),
      section(
        '3 Ausbildungsnachweis',
        `
        Bezeichnung im Original* | titleOriginal
        Bezeichnung auf Deutsch* | titleGerman
        Land* | trainingCountry
        Dauer in Jahren und Monaten* | trainingLength
        Art der Ausbildung (schulisch, betrieblich, Kombination, sonstige) | trainingForm
        Fachrichtung |
        Datum der Prüfung* | degreeDate
        Ort der Prüfung | trainingPlace
        Ausstellende Institution mit Anschrift | issuerWithContact
        Ausbildungsinstitution* | institution
        `,
      ),
      section(
        '4 Sonstige Befähigungsnachweise',
        `
        Bezeichnung | certificateTitle
        Stelle, Land | certificateWhere
        Datum | certificateDate
        `,
        'certificates',
      ),
      section(
        '5 Berufserfahrung',
        `
        Tätigkeit | workTitle
        Arbeitgeber, Land | workEmployerCountry
        Von | workStart
        Bis | workEnd
        Aufgaben | workTasks
        Nachweis | workProof
        `,
        'work',
      ),
      section('6 Begründung', 'Warum wird der Antrag gestellt? |'),
      section(
        '7 Frühere Anträge nach BQFG oder BVFG',
        `
        Wurde schon ein Antrag gestellt?* | earlier
        Welcher, wann, wo, mit welchem Ergebnis? | earlierWhere
        `,
      ),
      section(
        '8 Absicht, hier zu arbeiten',
        'Nicht bei Wohnsitz oder Staatsangehörigkeit in EU, EWR, Schweiz | intent',
      ),
      section(
        '9 Kosten und Einwilligung',
        `
        Gebühr bekannt (100 bis 600 €) |
        Einwilligung in Anfragen bei Stellen im Ausland |
        Ort, Datum, Unterschrift |
        `,
      ),
    ],
    ...unchecked(
      'Muster anderer Handwerkskammern; mit dem Formular der Kammer vergleichen, bei der der Antrag gestellt wird.',
      'HWK-FORM',
    ),
  },
  {
    code: 'LPH-LICENCE',
    profiles: ['LPH-LICENCE'],
    name: 'Approbation oder Berufserlaubnis',
    known: true,
    sections: [
      person,
      address,
      section(
        'Antrag',
        `
        Approbation oder Berufserlaubnis |
        Beruf* | occupation
        Einrichtung in Mecklenburg-Vorpommern, in der gearbeitet werden soll* | workplace
        `,
      ),
      training,
      section(
        'Berufsausübung im Ausbildungsstaat',
        `
        Berechtigung zur Ausübung des Berufs dort | mayPractise
        Bescheinigung der Behörde dort (Good Standing), Datum |
        `,
      ),
      work,
      section(
        'Sprache',
        `
        Deutschkenntnisse | german
        Fachsprachprüfung, Ort und Datum |
        `,
      ),
      section(
        'Erklärungen',
        `
        Anträge in anderen Bundesländern* | earlier
        Wo und wann? | earlierWhere
        Laufende Strafverfahren |
        Anzahl der beglaubigten Abschriften (kostet zusätzlich) |
        `,
      ),
      signed,
    ],
    ...unchecked(
      'Aus dem Vordruck von 2015 und dem neueren Merkblatt; Reihenfolge im Vordruck des Landesprüfungsamts prüfen.',
      'LPH-FORM',
    ),
  },
  {
    code: 'LPH-PROFESSION',
    profiles: ['NURSING', 'LPH-PROFESSION'],
    name: 'Landesprüfungsamt: Gesundheitsfachberufe',
    known: false,
    sections: [
      person,
      address,
      section(
        'Antrag',
        `
        Beruf* | occupation
        Einrichtung in Mecklenburg-Vorpommern, wenn bekannt | workplace
        `,
      ),
      training,
      section('Stunden der Ausbildung', 'Theorie |\nPraxis |'),
      section(
        'Berufsausübung im Ausbildungsstaat',
        'Berechtigung zur Ausübung des Berufs dort | mayPractise',
      ),
      work,
      section('Sprache', 'Deutschkenntnisse | german'),
      section(
        'Erklärungen',
        `
        Anträge in anderen Bundesländern* | earlier
        Wo und wann? | earlierWhere
        Laufende Strafverfahren |
        `,
      ),
      signed,
    ],
    ...unchecked(GENERAL, 'LPH'),
  },
  {
    code: 'TEACHER',
    profiles: ['TEACHER'],
    name: 'Bildungsministerium, Referat 201: Lehrbefähigung',
    known: false,
    sections: [
      person,
      address,
      section(
        'Antrag',
        `
        Lehramt, für das die Anerkennung beantragt wird* | occupation
        Unterrichtsfächer |
        Schularten, Klassen |
        `,
      ),
      training,
      section('Berechtigung', 'Lehrerlaubnis im Ausbildungsstaat | mayPractise'),
      work,
      section('Sprache', 'Deutschkenntnisse | german'),
      before,
      signed,
    ],
    ...unchecked(GENERAL, 'LEHRER'),
  },
  {
    code: 'SOCIAL',
    profiles: ['EDUCATOR', 'SOCIAL'],
    name: 'Soziale und pädagogische Berufe',
    known: false,
    sections: [
      person,
      address,
      section('Antrag', 'Beruf* | occupation'),
      training,
      section('Stunden der Ausbildung', 'Theorie |\nPraxis |'),
      work,
      section('Sprache', 'Deutschkenntnisse | german'),
      before,
      signed,
    ],
    ...unchecked(GENERAL, 'SOZPAED'),
  },
  {
    code: 'ZAB',
    profiles: ['ZAB'],
    name: 'ZAB: Antrag auf Zeugnisbewertung (online)',
    known: false,
    sections: [
      person,
      address,
      section(
        'Abschluss, der bewertet werden soll',
        `
        Bezeichnung im Original* | titleOriginal
        Bezeichnung auf Deutsch oder Englisch | titleGerman
        Land* | trainingCountry
        Hochschule* | institution
        Ort | trainingPlace
        Beginn des Studiums* | trainingStart
        Ende des Studiums* | trainingEnd
        Datum der Verleihung* | degreeDate
        Regelstudienzeit in Monaten | regularMonths
        `,
      ),
      section('Schulabschluss vor dem Studium', 'Bezeichnung, Land, Jahr | schoolBefore'),
      section(
        'Rechnung und Versand',
        `
        Rechnung an | payer
        Postanschrift für die Bewertung | fullAddress
        `,
      ),
    ],
    ...unchecked(
      'Der Antrag wird online gestellt; die Reihenfolge der Masken und die Länderliste der ZAB dort nachsehen.',
      'ZAB-HRO',
    ),
  },
  {
    code: 'SCHOOL',
    profiles: ['SCHOOL'],
    name: 'Bildungsministerium, Referat 230: Schulabschluss (formlos)',
    known: false,
    sections: [
      person,
      address,
      section(
        'Schulabschluss',
        `
        Bezeichnung im Original* | titleOriginal
        Bezeichnung auf Deutsch | titleGerman
        Land* | trainingCountry
        Schule* | institution
        Ort | trainingPlace
        Von | trainingStart
        Bis | trainingEnd
        Datum des Zeugnisses | degreeDate
        Wofür wird die Anerkennung gebraucht? |
        `,
      ),
      before,
      signed,
    ],
    ...unchecked(GENERAL, 'BM-SCHULE'),
  },
  {
    code: 'GENERAL',
    profiles: ['TITLE', 'LWK', 'RESETTLER', 'VALIDATION', 'EXTERNAL', 'DRIVING', 'GENERAL'],
    name: 'Antrag auf Anerkennung',
    known: false,
    sections: [
      person,
      address,
      section('Antrag', 'Referenzberuf* | occupation'),
      training,
      work,
      before,
      section('Absicht, hier zu arbeiten', 'Beabsichtigte Tätigkeit | intent'),
      signed,
    ],
    ...unchecked(GENERAL),
  },
];

export const forms: readonly FormDefinition[] = byProfile.map((form) => ({ ...form, authorities: [] }));

export type FormBook = DatedBook<FormDefinition>;
export const shippedForms: FormBook = datedBook(forms);

/** The form of an authority, else of this kind of procedure; where none is known the general one. */
export function formOf({
  way,
  date,
  catalogs,
}: Pick<DossierFacts, 'way' | 'date' | 'catalogs'>): FormDefinition {
  const { rows } = catalogs.forms;
  const current = (fits: (form: FormDefinition) => boolean) => currentRow(rows.filter(fits), date);
  const { authority } = way;
  const found =
    (authority === null ? undefined : current(({ authorities }) => authorities.includes(authority))) ??
    current(({ profiles }) => profiles.includes(way.documentProfile ?? 'GENERAL')) ??
    rows.find(({ profiles }) => profiles.includes('GENERAL'));
  if (!found) throw new Error('invariant: there is a general sheet');
  return found;
}
