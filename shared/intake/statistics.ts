import { type DatedRow, seen, unchecked, type Words } from '../catalogs/datedRow.ts';

/** Who asks for a variable in a report: `office` is what the service reports of itself (domain 5.3). */
export const reportAskers = ['esf', 'iq', 'mbe', 'bqfg', 'office'] as const;
export type ReportAsker = (typeof reportAskers)[number];

/** What a report may count people by: each is the answer to a question of the intake (`Question.statistics`). */
export interface ReportingVariable extends DatedRow {
  readonly code: string;
  readonly name: Words;
  readonly askedBy: readonly ReportAsker[];
}

const MBE_CHECK =
  'Die Merkmale des Controllings der Migrationsberatung sind aus der Erfahrung: in der Förderrichtlinie und den Vorgaben des BAMF nachsehen.';
const IQ_CHECK = 'Im aktuellen Erhebungsbogen der IQ-Beratung nachsehen, ob das Merkmal noch erhoben wird.';
const OFFICE_CHECK =
  'Im eigenen Zuwendungsbescheid nachsehen, wonach der Sachbericht die Beratenen aufteilt.';

const row = (
  code: string,
  de: string,
  en: string,
  askedBy: readonly ReportAsker[],
  dated: DatedRow,
): ReportingVariable => ({ code, name: { de, en }, askedBy, ...dated });

/** One list, so that no question names a variable nobody asks for (domain 1.4 „Who“, 1.6, 5.1, 5.3). */
export const reportingVariables: readonly ReportingVariable[] = [
  row('gender', 'Geschlecht', 'gender', ['esf', 'iq'], seen('ESFP')),
  row('age', 'Alter', 'age', ['esf', 'iq'], seen('ESFP')),
  row('nationality', 'Staatsangehörigkeit', 'nationality', ['esf', 'iq', 'bqfg'], seen('ESFP')),
  row('originCountry', 'Herkunftsland', 'country of origin', ['office'], unchecked(OFFICE_CHECK)),
  row('birthCountry', 'Geburtsland', 'country of birth', ['mbe'], unchecked(MBE_CHECK)),
  row('arrival', 'Jahr der Einreise', 'year of arrival', ['iq'], seen('IQ-REP1')),
  row('migrationWay', 'Weg der Zuwanderung', 'way of migration', ['mbe'], unchecked(MBE_CHECK)),
  row('residenceStatus', 'Aufenthaltsstatus', 'residence status', ['iq', 'mbe'], unchecked(IQ_CHECK)),
  row('district', 'Wohnort (Kreis)', 'district', ['esf', 'iq', 'bqfg'], seen('IQ-REP1')),
  row('nativeLanguage', 'Erstsprache', 'first language', ['iq'], unchecked(IQ_CHECK)),
  row('access', 'Zugangsweg', 'who pointed here', ['iq'], seen('IQ-REP1')),
  row('asker', 'Anfragende Person', 'who asked', ['iq'], seen('IQ-REP1')),
  row('topics', 'Anliegen', 'topics', ['office'], unchecked(OFFICE_CHECK)),
  row('employmentStatus', 'Erwerbsstatus', 'employment status', ['esf', 'iq', 'mbe'], seen('ESFP')),
  row('unemployedSince', 'arbeitslos seit', 'unemployed since', ['esf'], seen('ESFP')),
  row('benefitSystem', 'Rechtskreis', 'benefit system', ['iq', 'office'], unchecked(IQ_CHECK)),
  row('schoolLevel', 'höchster Schulabschluss (ISCED)', 'highest school certificate', ['esf'], seen('ESFP')),
  row('schoolYears', 'Schuljahre (ISCED)', 'years of school', ['esf'], seen('ESFP')),
  row('qualificationKind', 'Art des Abschlusses', 'kind of qualification', ['esf', 'iq'], seen('ESFP')),
  row(
    'qualificationCountry',
    'Land des Abschlusses',
    'country of qualification',
    ['iq', 'bqfg'],
    seen('IQ-REP1'),
  ),
  row('referenceOccupation', 'Referenzberuf', 'reference occupation', ['iq', 'bqfg'], seen('IQ-REP1')),
  row('languageLevel', 'Deutschniveau', 'level of German', ['iq', 'mbe'], unchecked(IQ_CHECK)),
  row('children', 'Kinder', 'children', ['mbe'], unchecked(MBE_CHECK)),
  row('singleParent', 'alleinerziehend', 'single parent', ['mbe'], unchecked(MBE_CHECK)),
  row('housing', 'Wohnsituation', 'housing', ['esf'], seen('ESFP')),
  row('disability', 'Behinderung (freiwillig)', 'disability (voluntary)', ['esf'], seen('ESFP')),
  row('wishedOccupation', 'Wunschberuf', 'occupation wished for', ['office'], unchecked(OFFICE_CHECK)),
];

export const reportingVariable = (code: string): ReportingVariable | undefined =>
  reportingVariables.find((variable) => variable.code === code);
