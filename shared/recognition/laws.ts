import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import { LAST_DAY, type Register, registerOn } from '../catalogs/register.ts';

/**
 * Which of the office's letter wordings fits: `special` law of its own, `none` no recognition procedure. The last
 * three compare no certificate.
 */
export const lawFamilies = [
  ...(['BQFG', 'BQFG-MV', 'HwO', 'BVFG', 'special', 'none'] as const),
  ...(['validation', 'externalExam', 'licence'] as const),
] as const;
export type LawFamily = (typeof lawFamilies)[number];

/** An examination, a finding of what somebody can do, a licence: whatever certificate there is is not compared. */
export const comparesNothing = (family: LawFamily): boolean =>
  family === 'validation' || family === 'externalExam' || family === 'licence';

export interface Law extends DatedRow {
  readonly code: string;
  readonly family: LawFamily;
  /** As written in a letter: „Pflegeberufegesetz (PflBG)“. */
  readonly name: string;
  /** „§ 40 PflBG“: what the procedure rests on. */
  readonly citation: string;
  /** Months until the authority must confirm receipt and decide; null where the law sets none known here. */
  readonly receiptMonths: number | null;
  readonly decisionMonths: number | null;
  /** What experience it asks for instead of a certificate. */
  readonly experience?:
    | {
        /** Times the length of the training. */
        readonly factor: number;
        /** Years of age; null: the law has none. */
        readonly minAge: number | null;
      }
    | undefined;
}

/** Where a law's own periods are not read: see `HEALTH_CHECK`. */
const HEALTH_PERIODS = { receiptMonths: null, decisionMonths: 3 } as const;
/** §§ 6 (2), (3), 13 (2), (3) BQFG: receipt within one month, decision within three. */
const BQFG_PERIODS = { receiptMonths: 1, decisionMonths: 3 } as const;
const NO_PERIODS = { receiptMonths: null, decisionMonths: null } as const;

const HEALTH_CHECK =
  'Paragraf und Frist im Fachrecht nachlesen (gesetze-im-internet.de) oder beim LPH erfragen.';

const health = (code: string, name: string, citation: string): Law => ({
  code,
  family: 'special',
  name,
  citation,
  ...HEALTH_PERIODS,
  ...unchecked(HEALTH_CHECK),
});

/** Months for receipt and decision as in `healthPeriods.ts`, where the paragraphs stand. */
const read = (
  code: string,
  name: string,
  citation: string,
  receiptMonths: 1 | null,
  decisionMonths: 3 | 4,
): Law => ({
  ...{ code, family: 'special', name, citation, receiptMonths, decisionMonths },
  ...seen('HEALTH-LAW'),
});

const ROWS = [
  {
    code: 'BQFG',
    family: 'BQFG',
    name: 'Berufsqualifikationsfeststellungsgesetz (BQFG)',
    citation: '§ 4 BQFG',
    ...BQFG_PERIODS,
    ...seen('BQFG'),
  },
  {
    code: 'BQFG-MV',
    family: 'BQFG-MV',
    name: 'Berufsqualifikationsfeststellungsgesetz Mecklenburg-Vorpommern (BQFG M-V)',
    citation: 'BQFG M-V',
    ...BQFG_PERIODS,
    ...seen('BQFG-MV', '2025-07-31'),
  },
  {
    code: 'HWO-GESELLE',
    family: 'HwO',
    name: 'Handwerksordnung (HwO) in Verbindung mit dem BQFG',
    citation: '§ 40a HwO in Verbindung mit § 4 BQFG',
    ...BQFG_PERIODS,
    ...seen('HWK-FORM'),
  },
  {
    code: 'HWO-MEISTER',
    family: 'HwO',
    name: 'Handwerksordnung (HwO)',
    citation: '§ 50c HwO',
    ...BQFG_PERIODS,
    ...seen('HWO'),
  },
  // § 40 (4) PflBG: the BQFG does not apply; periods stand in § 43 (3) PflAPrV
  {
    code: 'PFLBG',
    family: 'special',
    name: 'Pflegeberufegesetz (PflBG)',
    citation: '§ 40 PflBG',
    receiptMonths: null,
    decisionMonths: 4,
    ...seen('PFLBG', '2020-01-01'),
  },
  {
    code: 'PFLBG-EU',
    family: 'special',
    name: 'Pflegeberufegesetz (PflBG)',
    citation: '§ 41 PflBG',
    receiptMonths: null,
    decisionMonths: 3,
    ...unchecked(
      'Drei Monate gelten bei automatischer Anerkennung (§ 43 Abs. 3 PflAPrV), sonst vier: beim LPH erfragen.',
      'PFLBG',
      '2020-01-01',
    ),
  },
  read('BAEO', 'Bundesärzteordnung (BÄO)', '§ 3 BÄO', 1, 4),
  {
    ...health('WBO', 'Weiterbildungsordnung der Ärztekammer', 'Weiterbildungsordnung'),
    ...unchecked('Anerkennung der Weiterbildung bei der Ärztekammer M-V erfragen.'),
  },
  read('ZHG', 'Zahnheilkundegesetz (ZHG)', '§ 2 ZHG', 1, 4),
  read('BAPO', 'Bundes-Apothekerordnung (BApO)', '§ 4 BApO', 1, 4),
  {
    code: 'BTAEO',
    family: 'special',
    name: 'Bundes-Tierärzteordnung (BTÄO)',
    citation: '§ 4 BTÄO, § 63 TAppV',
    ...{ receiptMonths: 1, decisionMonths: 4 },
    ...seen('TIERARZT'),
  },
  read('PSYCHTHG', 'Psychotherapeutengesetz (PsychThG)', 'PsychThG', 1, 4),
  read('HEBG', 'Hebammengesetz (HebG)', '§§ 54 ff. HebG', 1, 4),
  { ...health('PFLASS', 'Landesrecht Pflegehilfe', 'Landesrecht'), validTo: '2026-12-31' },
  {
    ...health('PFLFASSG', 'Pflegefachassistenzgesetz (PflFAssG)', 'PflFAssG'),
    ...unchecked(
      'Im Wesentlichen ab 1.1.2027 in Kraft: Paragraf und Frist im Pflegefachassistenzgesetz nachlesen oder beim LPH erfragen.',
      'PFA',
      '2027-01-01',
    ),
  },
  read('ATAOTAG', 'ATA-OTA-Gesetz (ATA-OTA-G)', 'ATA-OTA-G', 1, 3),
  read('NOTSANG', 'Notfallsanitätergesetz (NotSanG)', '§ 2 NotSanG', null, 4),
  health('RETTSAN', 'Landesrecht Rettungssanitäter M-V', 'RettSanAPVO M-V'),
  read('MPHG', 'Masseur- und Physiotherapeutengesetz (MPhG)', '§ 2 MPhG', null, 4),
  read('ERGTHG', 'Ergotherapeutengesetz (ErgThG)', '§ 2 ErgThG', null, 4),
  read('LOGOPG', 'Gesetz über den Beruf des Logopäden (LogopG)', '§ 2 LogopG', null, 4),
  read('DIAETASSG', 'Diätassistentengesetz (DiätAssG)', '§ 2 DiätAssG', null, 4),
  read('PODG', 'Podologengesetz (PodG)', '§ 2 PodG', null, 4),
  read('MTBG', 'MT-Berufe-Gesetz (MTBG)', 'MTBG', 1, 3),
  read('PTAG', 'PTA-Berufsgesetz (PTAG)', 'PTAG', 1, 3),
  {
    code: 'SOBANG',
    family: 'special',
    name: 'Sozialberufe-Anerkennungsgesetz M-V mit Verordnung (SobAnVO M-V)',
    citation: '§ 2 SobAnVO M-V',
    ...BQFG_PERIODS,
    ...seen('SOBAN', '2018-01-23'),
  },
  {
    code: 'ARCHINGG-ING',
    family: 'special',
    name: 'Architekten- und Ingenieurgesetz M-V (ArchIngG M-V)',
    citation: '§ 6 ArchIngG M-V',
    ...NO_PERIODS,
    ...seen('ING'),
  },
  {
    code: 'ARCHINGG-ARCH',
    family: 'special',
    name: 'Architekten- und Ingenieurgesetz M-V (ArchIngG M-V)',
    citation: '§§ 2, 4 ArchIngG M-V',
    ...NO_PERIODS,
    ...seen('ARCHING'),
  },
  {
    code: 'LMCHEM',
    family: 'special',
    name: 'Landesrecht Lebensmittelchemie',
    citation: 'Landesrecht',
    ...NO_PERIODS,
    ...unchecked('Rechtsgrundlage und zuständiges Ministerium erfragen.'),
  },
  {
    code: 'EURAG',
    family: 'special',
    name: 'Gesetz über die Tätigkeit europäischer Rechtsanwälte (EuRAG)',
    citation: '§ 16 EuRAG',
    ...{ receiptMonths: 1, decisionMonths: 4 },
    ...unchecked('Beim Landesjustizprüfungsamt und bei der Rechtsanwaltskammer M-V erfragen.'),
  },
  {
    code: 'BVFG',
    family: 'BVFG',
    name: 'Bundesvertriebenengesetz (BVFG)',
    citation: '§ 10 BVFG',
    ...NO_PERIODS,
    ...seen('BVFG'),
  },
  {
    code: 'LISSABON',
    family: 'none',
    name: 'Lissabonner Anerkennungskonvention',
    citation: 'Zeugnisbewertung nach der Lissabonner Konvention',
    ...NO_PERIODS,
    ...seen('ZAB-HRO'),
  },
  {
    code: 'SCHULG',
    family: 'special',
    name: 'Schulgesetz M-V (SchulG M-V)',
    citation: '§ 68 SchulG M-V',
    ...NO_PERIODS,
    ...seen('BM-SCHULE'),
  },
  {
    code: 'BQFG14',
    family: 'BQFG',
    name: 'Berufsqualifikationsfeststellungsgesetz (BQFG), Qualifikationsanalyse',
    citation: '§ 14 BQFG',
    ...BQFG_PERIODS,
    ...seen('BQFG'),
  },
  {
    code: 'VALIDIERUNG',
    family: 'validation',
    name: 'Feststellung der beruflichen Handlungsfähigkeit (BBiG, HwO)',
    citation: '§§ 50b–50d BBiG, §§ 41b ff. HwO',
    ...NO_PERIODS,
    experience: { factor: 1.5, minAge: 25 },
    ...unchecked('Verfahren, Alter und Dauer der Erfahrung bei der Kammer erfragen.', 'own', '2025-01-01'),
  },
  {
    code: 'EXTERN',
    family: 'externalExam',
    name: 'Zulassung zur Abschlussprüfung als Externe/r',
    citation: '§ 45 Abs. 2 BBiG, § 37 Abs. 2 HwO',
    ...NO_PERIODS,
    experience: { factor: 1.5, minAge: null },
    ...unchecked('Voraussetzungen bei der Kammer erfragen.'),
  },
  {
    code: 'FAHRERLAUBNIS',
    family: 'licence',
    name: 'Fahrerlaubnis-Verordnung (FeV) und Berufskraftfahrerqualifikationsgesetz (BKrFQG)',
    citation: '§§ 28–31 FeV, BKrFQG',
    ...NO_PERIODS,
    ...unchecked(
      'Umschreibung, Klassen und Grundqualifikation bei der Fahrerlaubnisbehörde erfragen; ein Führerschein aus einem Drittstaat gilt nach dem Zuzug wohl nur sechs Monate.',
    ),
  },
  {
    code: 'HWO-AUSNAHME',
    family: 'HwO',
    name: 'Handwerksordnung, Ausnahmebewilligung (EU/EWR-Handwerk-Verordnung)',
    citation: '§ 9 HwO',
    ...NO_PERIODS,
    ...unchecked(
      'Wie viele Jahre Selbstständigkeit oder Leitung im Handwerk verlangt werden und ob Ausbildung sie verkürzt, in der EU/EWR-Handwerk-Verordnung nachlesen oder bei der Kammer erfragen.',
      'HWK-EU',
    ),
  },
  {
    code: 'OHNE',
    family: 'none',
    name: 'kein Anerkennungsverfahren',
    citation: '',
    ...NO_PERIODS,
    ...unchecked('Bei der genannten Stelle nachfragen, was im Einzelfall verlangt wird.'),
  },
] as const satisfies readonly Law[];

export type LawCode = (typeof ROWS)[number]['code'];
export const laws: readonly Law[] = ROWS;

export const lawCodes: readonly LawCode[] = ROWS.map(({ code }) => code);
export const shippedLaws: Register<Law> = registerOn(laws, LAST_DAY);

/** Throws for a code that is not in the register; occupations are checked against it by a test. */
export function lawOf(code: string, register: Register<Law> = shippedLaws): Law {
  const law = register.find(code);
  if (!law) throw new Error('invariant: law is in the register');
  return law;
}
