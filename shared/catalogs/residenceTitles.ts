import { countryOf } from './countries.ts';
import { type DatedRow, seen, unchecked, type Words } from './datedRow.ts';
import { type Register, registerOf } from './register.ts';

/**
 * What a title usually allows. Only a default: the note on the document itself (Nebenbestimmung) decides,
 * and the window says so.
 *
 * `yes` allowed · `permission` only with leave of the Ausländerbehörde, often with consent of the
 * Bundesagentur · `purpose` only the work the title was given for · `limited` hours or kind limited · `no` ·
 * `open` as the title applied for, or not known.
 */
export const workAccess = ['yes', 'permission', 'purpose', 'limited', 'no', 'open'] as const;
export type WorkAccess = (typeof workAccess)[number];

export type ResidenceGroup =
  | 'german'
  | 'eu'
  | 'permanent'
  | 'work'
  | 'education'
  | 'humanitarian'
  | 'family'
  | 'provisional'
  | 'procedure'
  | 'tolerated'
  | 'none';

export interface ResidenceTitle extends DatedRow {
  readonly code: string;
  readonly group: ResidenceGroup;
  readonly name: Words;
  readonly legalBasis: string;
  readonly work: WorkAccess;
  readonly selfEmployment: WorkAccess;
  /** Usual benefit systems in need (codes of `benefitSystems`), the commonest first. */
  readonly benefits: readonly string[];
  readonly note?: string;
}

const CHECK = 'Nebenbestimmung im Dokument lesen; im Zweifel Ausländerbehörde oder Migrationsrecht fragen.';
const ACCESS: Readonly<Record<string, WorkAccess>> = {
  J: 'yes',
  A: 'permission',
  Z: 'purpose',
  L: 'limited',
  N: 'no',
  O: 'open',
};
const II = 'SGB2';
const ASYL = 'ASYLBLG';

function title(
  code: string,
  group: ResidenceGroup,
  de: string,
  en: string,
  legalBasis: string,
  access: `${'J' | 'A' | 'Z' | 'L' | 'N' | 'O'}${'J' | 'A' | 'Z' | 'L' | 'N' | 'O'}`,
  benefits: string,
  extra: { readonly note?: string; readonly from?: string; readonly to?: string } = {},
): ResidenceTitle {
  return {
    code,
    group,
    name: { de, en },
    legalBasis,
    work: ACCESS[access.charAt(0)] ?? 'open',
    selfEmployment: ACCESS[access.charAt(1)] ?? 'open',
    benefits: benefits === '' ? [] : benefits.split(' '),
    ...(extra.note === undefined ? {} : { note: extra.note }),
    ...unchecked(CHECK, 'AUFENTHG', extra.from ?? null, extra.to ?? null),
  };
}

export const residenceTitles: readonly ResidenceTitle[] = [
  title('DE', 'german', 'Deutsch von Geburt', 'German by birth', 'StAG', 'JJ', II),
  title('DE_EING', 'german', 'Eingebürgert', 'Naturalised', '§§ 8–10 StAG', 'JJ', II),
  title('SPAET4', 'german', 'Spätaussiedler/in', 'Ethnic German resettler', '§ 4 BVFG', 'JJ', II, {
    note: 'Deutsche/r nach § 7 StAG. Wahl zwischen BVFG und BQFG.',
  }),
  title(
    'SPAET7',
    'german',
    'Ehegatte oder Abkömmling im Bescheid',
    'Spouse or descendant included in the notice',
    '§ 7 Abs. 2 BVFG',
    'JJ',
    II,
    {
      note: 'Deutsche/r durch Bescheinigung nach § 15 Abs. 2 BVFG. Wahl zwischen BVFG und BQFG.',
    },
  ),
  title(
    'SPAET8',
    'family',
    'Mitreisende Angehörige von Spätaussiedlern',
    'Accompanying relatives of resettlers',
    '§ 8 Abs. 2 BVFG, § 28 AufenthG',
    'JJ',
    II,
    {
      note: 'Ausländer/in; keine Wahl nach § 10 BVFG.',
    },
  ),
  title(
    'EU',
    'eu',
    'Bürger/in der EU oder des EWR',
    'Citizen of the EU or EEA',
    '§ 2 FreizügG/EU',
    'JJ',
    II,
    {
      note: 'Leistungen nach SGB II für Arbeitnehmer; sonst 5-Jahres-Regel.',
    },
  ),
  title('CH', 'eu', 'Schweizer Bürger/in', 'Swiss citizen', 'Freizügigkeitsabkommen EU–Schweiz', 'JJ', II),
  title(
    'EU_FAM',
    'eu',
    'Angehörige von EU-Bürgern (Aufenthaltskarte)',
    'Family member of an EU citizen (residence card)',
    '§§ 3, 5 FreizügG/EU',
    'JJ',
    II,
  ),
  title(
    'EU_DAUER',
    'eu',
    'Daueraufenthaltsrecht EU',
    'Permanent right of residence (EU)',
    '§ 4a FreizügG/EU',
    'JJ',
    II,
  ),
  title(
    'GB',
    'eu',
    'Austrittsabkommen Vereinigtes Königreich',
    'UK withdrawal agreement',
    '§ 16 FreizügG/EU',
    'JJ',
    II,
  ),
  title(
    'NE',
    'permanent',
    'Niederlassungserlaubnis',
    'Settlement permit',
    '§ 9, auch §§ 18c, 26 Abs. 3 und 4, 28 Abs. 2, 35 AufenthG',
    'JJ',
    II,
  ),
  title(
    'DA_EU',
    'permanent',
    'Erlaubnis zum Daueraufenthalt-EU',
    'EU long-term residence permit',
    '§ 9a AufenthG',
    'JJ',
    II,
    {
      note: '§ 38a, wenn von einem anderen Mitgliedstaat erteilt.',
    },
  ),
  title('BLAU', 'work', 'Blaue Karte EU', 'EU Blue Card', '§ 18g AufenthG', 'JN', II, {
    from: '2023-11-18',
    note: 'Bis 2023 § 18b Abs. 2. Gehaltsgrenzen ändern sich jährlich.',
  }),
  title(
    'FK_B',
    'work',
    'Fachkraft mit Berufsausbildung',
    'Skilled worker with vocational training',
    '§ 18a AufenthG',
    'JZ',
    II,
    {
      note: 'Setzt die Anerkennung voraus.',
    },
  ),
  title(
    'FK_A',
    'work',
    'Fachkraft mit akademischer Ausbildung',
    'Skilled worker with a degree',
    '§ 18b AufenthG',
    'JZ',
    II,
  ),
  title('FORSCH', 'work', 'Forschung', 'Research', '§§ 18d–18f AufenthG', 'ZN', ''),
  title('ICT', 'work', 'ICT-Karte', 'ICT card', '§§ 19, 19b AufenthG', 'ZN', ''),
  title('SONST_B', 'work', 'Sonstige Beschäftigung', 'Other employment', '§ 19c AufenthG', 'ZN', '', {
    note: 'Berufserfahrung, Westbalkan, IT (BeschV §§ 6, 26 Abs. 2).',
  }),
  title(
    'QUAL_GED',
    'work',
    'Qualifizierte Geduldete',
    'Qualified tolerated persons',
    '§ 19d AufenthG',
    'ZN',
    II,
  ),
  title('AUSB', 'education', 'Berufsausbildung', 'Vocational training', '§ 16a AufenthG', 'ZN', '', {
    note: 'Daneben 20 Stunden pro Woche.',
  }),
  title(
    'AUSB_GED',
    'education',
    'Ausbildungs-Aufenthaltserlaubnis',
    'Residence permit for training',
    '§ 16g AufenthG',
    'ZN',
    '',
    {
      from: '2024-03-01',
      note: 'Vorher Ausbildungsduldung § 60c.',
    },
  ),
  title('STUD', 'education', 'Studium', 'Studies', '§ 16b AufenthG', 'LO', '', {
    note: '140 volle Tage im Jahr.',
  }),
  title(
    'ANERK',
    'education',
    'Anerkennungsmaßnahme oder -partnerschaft',
    'Recognition measure or partnership',
    '§ 16d AufenthG',
    'ZN',
    '',
  ),
  title(
    'SUCH',
    'education',
    'Suche nach Ausbildung oder Studium',
    'Search for training or studies',
    '§ 17 AufenthG',
    'LN',
    '',
  ),
  title('CHANCE', 'work', 'Chancenkarte', 'Opportunity card', '§ 20a AufenthG', 'LN', '', {
    from: '2024-06-01',
    note: '20 Stunden pro Woche und Probearbeit.',
  }),
  title('JOBSUCH', 'work', 'Arbeitsplatzsuche', 'Job search', '§ 20 AufenthG', 'JO', ''),
  title('SELBST', 'work', 'Selbstständige Tätigkeit', 'Self-employment', '§ 21 AufenthG', 'OZ', ''),
  title(
    'AUFN22',
    'humanitarian',
    'Aufnahme aus dem Ausland',
    'Admission from abroad',
    '§ 22 AufenthG',
    'JJ',
    II,
  ),
  title(
    'AUFN23',
    'humanitarian',
    'Landesaufnahme, Neuansiedlung',
    'Admission programme, resettlement',
    '§ 23 Abs. 1, 2, 4 AufenthG',
    'JJ',
    `${II} ${ASYL}`,
    {
      note: '§ 23 Abs. 1 wegen des Krieges: AsylbLG.',
    },
  ),
  title('HAERTE', 'humanitarian', 'Härtefall', 'Hardship case', '§ 23a AufenthG', 'JJ', II),
  title(
    'UKR',
    'humanitarian',
    'Vorübergehender Schutz (Ukraine)',
    'Temporary protection (Ukraine)',
    '§ 24 AufenthG',
    'JJ',
    `${II} ${ASYL}`,
    {
      from: '2022-03-04',
      note: 'AsylbLG bei erstem Titel nach dem 31.3.2025, sobald das Leistungsrechtsanpassungsgesetz gilt.',
    },
  ),
  title('ASYLB', 'humanitarian', 'Asylberechtigt', 'Entitled to asylum', '§ 25 Abs. 1 AufenthG', 'JJ', II),
  title(
    'GFK',
    'humanitarian',
    'Flüchtlingseigenschaft',
    'Refugee status',
    '§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG',
    'JJ',
    II,
  ),
  title(
    'SUBS',
    'humanitarian',
    'Subsidiärer Schutz',
    'Subsidiary protection',
    '§ 25 Abs. 2 Satz 1 Alt. 2 AufenthG',
    'JJ',
    II,
  ),
  title(
    'ABSCH',
    'humanitarian',
    'Abschiebungsverbot',
    'Ban on deportation',
    '§ 25 Abs. 3 AufenthG',
    'JJ',
    II,
  ),
  title(
    'HUM4',
    'humanitarian',
    'Vorübergehender humanitärer Aufenthalt',
    'Temporary humanitarian stay',
    '§ 25 Abs. 4, 4a, 4b AufenthG',
    'JJ',
    `${II} ${ASYL}`,
    {
      note: 'Abs. 4 Satz 1: AsylbLG.',
    },
  ),
  title(
    'HUM5',
    'humanitarian',
    'Ausreise unmöglich',
    'Departure impossible',
    '§ 25 Abs. 5 AufenthG',
    'JJ',
    `${II} ${ASYL}`,
    {
      note: 'AsylbLG bis 18 Monate nach Aussetzung der Abschiebung.',
    },
  ),
  title(
    'INT_J',
    'humanitarian',
    'Gut integrierte junge Menschen',
    'Well-integrated young people',
    '§ 25a AufenthG',
    'JJ',
    II,
  ),
  title('INT', 'humanitarian', 'Nachhaltige Integration', 'Lasting integration', '§ 25b AufenthG', 'JJ', II),
  title(
    'CHAR',
    'humanitarian',
    'Chancen-Aufenthaltsrecht',
    'Right of residence as an opportunity',
    '§ 104c AufenthG',
    'JJ',
    II,
    {
      from: '2022-12-31',
      note: '18 Monate, nicht verlängerbar; Anträge bis 31.12.2025.',
    },
  ),
  title(
    'FAM_D',
    'family',
    'Familiennachzug zu Deutschen',
    'Family reunification with Germans',
    '§ 28 AufenthG',
    'JJ',
    II,
  ),
  title(
    'FAM_A',
    'family',
    'Familiennachzug zu Ausländern',
    'Family reunification with foreigners',
    '§§ 29–36a AufenthG',
    'JJ',
    II,
  ),
  title(
    'EHE_EIG',
    'family',
    'Eigenständiges Recht der Ehegatten',
    'Independent right of spouses',
    '§ 31 AufenthG',
    'JJ',
    II,
  ),
  title(
    'WIEDER',
    'permanent',
    'Recht auf Wiederkehr, ehemalige Deutsche',
    'Right of return, former Germans',
    '§§ 37, 38 AufenthG',
    'JJ',
    II,
  ),
  title(
    'FIKT',
    'provisional',
    'Fiktionsbescheinigung',
    'Provisional certificate',
    '§ 81 Abs. 3–5 AufenthG',
    'OO',
    `${II} ${ASYL}`,
    {
      note: 'Wie der bisherige oder beantragte Titel.',
    },
  ),
  title('VISUM', 'provisional', 'Nationales Visum', 'National visa', '§ 6 Abs. 3 AufenthG', 'ZO', ''),
  title(
    'GEST',
    'procedure',
    'Aufenthaltsgestattung',
    'Permission to stay during the asylum procedure',
    '§ 55 AsylG',
    'AN',
    ASYL,
    {
      note: 'Erste 3 Monate keine Arbeit; in der Aufnahmeeinrichtung Anspruch nach 6 Monaten (§ 61 AsylG).',
    },
  ),
  title('ANKUNFT', 'procedure', 'Ankunftsnachweis', 'Proof of arrival', '§ 63a AsylG', 'AN', ASYL),
  title('DULD', 'tolerated', 'Duldung', 'Suspension of deportation', '§ 60a AufenthG', 'AN', ASYL),
  title(
    'DULD_ID',
    'tolerated',
    'Duldung für Personen mit ungeklärter Identität',
    'Suspension, identity unclear',
    '§ 60b AufenthG',
    'NN',
    ASYL,
    {
      note: 'Leistungen gekürzt.',
    },
  ),
  title(
    'DULD_AUSB',
    'tolerated',
    'Ausbildungsduldung',
    'Suspension for training',
    '§ 60c AufenthG',
    'ZN',
    `${ASYL} SGB3_BAB`,
  ),
  title(
    'DULD_BESCH',
    'tolerated',
    'Beschäftigungsduldung',
    'Suspension for employment',
    '§ 60d AufenthG',
    'ZN',
    '',
  ),
  title('GRENZ', 'none', 'Grenzübertrittsbescheinigung', 'Border crossing certificate', '', 'NN', ASYL),
  title('OHNE', 'none', 'Ohne Papiere', 'Undocumented', '', 'NN', '', {
    note: 'Beraten; nicht mehr speichern als nötig.',
  }),
  title(
    'STAATENL',
    'provisional',
    'Reiseausweis für Staatenlose',
    'Travel document for stateless persons',
    '',
    'OO',
    '',
    {
      note: 'Ein Dokument, kein Status: der Aufenthaltstitel daneben gilt.',
    },
  ),
  title('UNBEK', 'none', 'Ungeklärt', 'Unclear', '', 'OO', ''),
];

export const shippedResidenceTitles: Register<ResidenceTitle> = registerOf(residenceTitles);

/** `register`: with the office's corrections. */
export const residenceTitleOf = (
  code: string,
  register: Register<ResidenceTitle> = shippedResidenceTitles,
): ResidenceTitle | undefined => register.find(code);

const withSuccessors = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => [code, ...(countryOf(code)?.successors ?? [])])),
];

/** The choice of § 10 BVFG. Its source is the law itself. */
export const resettlerChoice: DatedRow & {
  readonly statuses: readonly string[];
  /** The states of § 1 (2) no. 3 BVFG and those that came after them: only what was learned there counts. */
  readonly countries: readonly string[];
} = {
  statuses: ['SPAET4', 'SPAET7'],
  countries: withSuccessors(['SUHH', 'YUCS', 'CSHH', 'PL', 'HU', 'RO', 'BG', 'AL', 'CN']),
  ...seen('BVFG'),
};
