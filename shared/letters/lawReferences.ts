import { currentRow, type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import type { Period } from '../dates/legalPeriod.ts';
import type { LawFamily } from '../recognition/laws.ts';

/** What a letter may cite, by law. Dated: a letter of last year cites the law of last year. */
export interface LawReference extends DatedRow {
  readonly law: LawFamily;
  readonly regulated: boolean;
  /** Where the confirmation of receipt stands, and within what time. */
  readonly receipt: string;
  readonly receiptWithin: Period;
  /** Other suitable procedures when proofs are missing (Qualifikationsanalyse). */
  readonly otherProcedures: string;
}

/** As the clock has it, see `readPeriods`. */
const RECEIPT = { receiptWithin: { count: 1, unit: 'month' } } as const;

const federal = { ...RECEIPT, otherProcedures: '§ 14 BQFG', ...seen('BQFG', '2012-04-01') };

const crafts = {
  ...RECEIPT,
  otherProcedures: '§ 14 BQFG',
  ...unchecked('Verweisung der Handwerksordnung auf das BQFG nachlesen.', 'HWO', '2012-04-01'),
};

const land = {
  ...RECEIPT,
  otherProcedures: '§ 14 BQFG M-V',
  ...unchecked(
    'Zählung der Paragrafen wie im Bundesgesetz angenommen; im BQFG M-V nachlesen.',
    'BQFG-MV',
    '2012-12-29',
  ),
};

export const lawReferences: readonly LawReference[] = [
  { law: 'BQFG', regulated: false, receipt: '§ 6 Abs. 2 BQFG', ...federal },
  { law: 'BQFG', regulated: true, receipt: '§ 13 Abs. 2 BQFG', ...federal },
  { law: 'HwO', regulated: false, receipt: '§ 40a HwO in Verbindung mit § 6 Abs. 2 BQFG', ...crafts },
  { law: 'HwO', regulated: true, receipt: '§ 50c HwO in Verbindung mit § 13 Abs. 2 BQFG', ...crafts },
  { law: 'BQFG-MV', regulated: false, receipt: '§ 6 Abs. 2 BQFG M-V', ...land },
  { law: 'BQFG-MV', regulated: true, receipt: '§ 13 Abs. 2 BQFG M-V', ...land },
];

/**
 * The row in force on a day (ISO). Null for laws that keep the BQFG out (health professions, social
 * professions) and where there is no procedure: nothing is cited that does not apply.
 */
export function lawReference(law: LawFamily, regulated: boolean, on: string): LawReference | null {
  const rows = lawReferences.filter((row) => row.law === law && row.regulated === regulated);
  return currentRow(rows, on) ?? null;
}
