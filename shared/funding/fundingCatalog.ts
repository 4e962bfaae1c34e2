import { type DatedBook, datedBook } from '../catalogs/datedBook.ts';
import { seen, unchecked } from '../catalogs/datedRow.ts';
import { isOwnCode } from '../catalogs/ownRow.ts';
import { type CostKind, costKinds } from './costKinds.ts';
import { type FundingCode, type FundingInstrument, fundingCodes, type Pot } from './instrument.ts';

const euro = (amount: number): number => amount * 100;
const pot = (covers: readonly CostKind[], maxCents: number | null = null, percent = 100): Pot => ({
  // In the order of the list, as a form gives them back.
  covers: costKinds.filter((kind) => covers.includes(kind)),
  maxCents,
  percent,
});

/** Most instruments have no limit of income, no order of precedence and no least sum. */
const PLAIN = { minTotalCents: null, incomeLimits: null, after: [], checks: [], added: null } as const;

/** Anbahnung: what it takes to be recognised at all. */
const PROCEDURE: readonly CostKind[] = ['fee', 'translation', 'certifiedCopies'];
const MEASURE: readonly CostKind[] = ['course', 'exam', 'travel'];

const GRANT = {
  ...PLAIN,
  code: 'recognitionGrant',
  decidedBy: 'grantOffice',
  beforeCosts: true,
  discretion: true,
  minTotalCents: euro(100),
  after: ['budget', 'training'],
  checks: [
    'Ein laufendes Insolvenzverfahren oder eine Vermögensauskunft schloss nach der alten Richtlinie aus: im Antragsformular nachlesen.',
  ],
} as const;

/**
 * What pays for recognition, dated and sourced (domain 2.10). Several rows of one code follow each other in
 * time. Amounts in cents.
 */
export const fundingCatalog: readonly FundingInstrument[] = [
  // § 44 SGB III, through § 16 (1) SGB II for the Jobcenter: reasonable costs of Anbahnung, lump sums allowed
  {
    ...PLAIN,
    code: 'budget',
    decidedBy: 'office',
    pots: [pot([...PROCEDURE, 'analysis', 'papers', 'exam', 'travel'])],
    beforeCosts: true,
    discretion: true,
    checks: [
      'Dass vor den Kosten beantragt sein muss (§ 324 SGB III), und was das Amt als Pauschale zahlt, dort erfragen.',
    ],
    ...seen('SGB3'),
  },
  // § 45 SGB III: measures, with a voucher the choice of an approved provider is free
  {
    ...PLAIN,
    code: 'activation',
    decidedBy: 'office',
    pots: [pot(['course', 'travel'])],
    beforeCosts: true,
    discretion: true,
    checks: ['Wie lange und in welcher Region der Gutschein gilt, steht auf dem Gutschein.'],
    ...seen('SGB3'),
  },
  {
    ...PLAIN,
    code: 'training',
    decidedBy: 'office',
    pots: [pot(MEASURE)],
    beforeCosts: true,
    discretion: true,
    ...unchecked(
      'Beim Jobcenter oder bei der Agentur erfragen: Gutschein vor Beginn, Geltung meist drei Monate, Träger und Lehrgang zugelassen (AZAV), §§ 81 bis 87a SGB III.',
      'FBW',
    ),
  },
  {
    ...PLAIN,
    code: 'integrationCourse',
    decidedBy: 'bamf',
    pots: [pot(['language'])],
    beforeCosts: true,
    discretion: false,
    checks: ['Ob das BAMF wieder nach § 44 Abs. 4 AufenthG zulässt, auf bamf.de nachsehen.'],
    ...seen('BAMF44'),
  },
  {
    ...PLAIN,
    code: 'jobLanguage',
    decidedBy: 'office',
    pots: [pot(['language'])],
    beforeCosts: true,
    discretion: false,
    checks: [
      'Welche Kursarten gerade angeboten werden, auf bamf.de nachsehen: Seit 2025 ruhen unter anderem A2, B1, C1 und C2.',
      'Wer viel verdient, zahlt einen Beitrag (früher ab 20 000 € im Jahr): beim BAMF erfragen.',
    ],
    ...seen('DEUFOEV'),
  },
  {
    ...PLAIN,
    code: 'iq',
    decidedBy: 'iqNetwork',
    pots: [pot(['course', 'exam'])],
    beforeCosts: true,
    discretion: true,
    checks: ['Welche Lehrgänge für diesen Beruf laufen, beim IQ Netzwerk M-V erfragen.'],
    ...seen('IQ-MV', '2026-01-01', '2028-12-31'),
  },
  {
    ...PLAIN,
    code: 'landMv',
    decidedBy: 'land',
    pots: [pot([...PROCEDURE, 'analysis', ...MEASURE])],
    beforeCosts: true,
    discretion: true,
    ...unchecked(
      'Ein Zuschuss oder Darlehen des Landes M-V für die Anerkennung ist hier nicht bekannt: beim Welcome-Center oder bei der IQ-Beratung nachfragen.',
    ),
  },
  {
    ...GRANT,
    pots: [pot(PROCEDURE, euro(600))],
    incomeLimits: { single: euro(26_000), joint: euro(40_000) },
    ...seen('ANZ-2016', '2016-12-01', '2024-12-31'),
  },
  // guideline of 9.1.2025: one form for all three pots; last application 30.6.2027, last payout 30.9.2028
  {
    ...GRANT,
    pots: [pot(PROCEDURE, euro(600)), pot(['analysis'], euro(1_200)), pot(MEASURE, euro(3_000))],
    incomeLimits: { single: euro(32_000), joint: euro(50_000) },
    ...seen('ANZ-LIMITS', '2025-01-01', '2027-06-30'),
  },
  {
    ...PLAIN,
    code: 'advancement',
    decidedBy: 'trainingOffice',
    pots: [pot(['course', 'exam'], euro(15_000))],
    beforeCosts: false,
    discretion: false,
    checks: [
      'Beträge, Darlehensanteil und § 8 AFBG (wer ohne deutschen Pass gefördert wird) auf aufstiegs-bafoeg.de nachlesen.',
    ],
    ...seen('AFBG'),
  },
  {
    ...PLAIN,
    code: 'studentGrant',
    decidedBy: 'studentOffice',
    pots: [pot(['course'])],
    beforeCosts: false,
    discretion: false,
    ...unchecked(
      'Ob der Aufenthaltstitel reicht (§ 8 BAföG) und ob das Studium gefördert wird, beim Amt für Ausbildungsförderung erfragen.',
    ),
  },
  {
    ...PLAIN,
    code: 'trainingCheque',
    decidedBy: 'land',
    pots: [pot(['course'], euro(3_000), 50)],
    beforeCosts: true,
    discretion: true,
    ...unchecked(
      'Ob das Land M-V weiter Bildungsschecks ausgibt und mit welchem Anteil, bei der GSA in Schwerin erfragen. Der Betrieb stellt den Antrag.',
      'GSA-MV',
    ),
  },
  {
    ...PLAIN,
    code: 'scholarship',
    decidedBy: 'foundation',
    pots: [pot(['language', 'course', 'fee', 'translation'])],
    beforeCosts: true,
    discretion: true,
    ...unchecked(
      'Altersgrenzen, Titel und Fristen bei der Stiftung nachlesen (Garantiefonds Hochschule, DAAD, Deutschlandstipendium, Otto Benecke Stiftung).',
    ),
  },
  {
    ...PLAIN,
    code: 'hardship',
    decidedBy: 'foundation',
    pots: [pot([...PROCEDURE, 'analysis', 'papers', 'language', ...MEASURE, 'other'])],
    beforeCosts: true,
    discretion: true,
    ...unchecked(
      'Welche Stiftung oder welcher Härtefonds vor Ort hilft und bis zu welchem Betrag, dort erfragen (Diakonie, Caritas, Bürgerstiftung).',
    ),
  },
  // no help beforehand: what nobody pays for lessens the tax
  {
    ...PLAIN,
    code: 'tax',
    decidedBy: 'taxOffice',
    pots: [pot([...PROCEDURE, 'analysis', 'papers', 'language', ...MEASURE, 'other'])],
    beforeCosts: false,
    discretion: false,
    ...seen('AID-GELD'),
  },
];

/** The instruments with their rows one after the other. */
export interface FundingBook extends DatedBook<FundingInstrument> {
  /** Every instrument there is or was, in the order in which one asks. */
  readonly codes: readonly FundingCode[];
}

/** A fund the office knows by its name is asked before funds in general. */
const BEFORE = 'hardship';

export function fundingBook(rows: readonly FundingInstrument[]): FundingBook {
  const own = new Set(rows.map(({ code }) => code).filter(isOwnCode));
  const codes = fundingCodes.flatMap((code) => (code === BEFORE ? [...own, code] : [code]));
  return { ...datedBook(rows), codes };
}

export const shippedFunding: FundingBook = fundingBook(fundingCatalog);

/** Ours, or one that the office might have added; whether it did, its book says. */
export const isFundingCode = (code: string): code is FundingCode =>
  (fundingCodes as readonly string[]).includes(code) || isOwnCode(code);

/** What may be chosen on a day: of the office's own, what has not ended. */
export const isOffered = (code: FundingCode, day: string, { last }: FundingBook): boolean => {
  const row = last(code);
  return row !== undefined && (row.added === null || row.validTo === null || day <= row.validTo);
};
