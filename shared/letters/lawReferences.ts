import type { LawCode } from './facts.ts';

/** What a letter may cite, by law. Dated: a letter of last year cites the law of last year. */
export interface LawReference {
  readonly law: LawCode;
  readonly regulated: boolean;
  /** Confirmation of receipt within a month. */
  readonly receipt: string;
  /** Other suitable procedures when proofs are missing (Qualifikationsanalyse). */
  readonly otherProcedures: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly checkedOn: string;
  /** False: to be checked against the law before the office relies on it. */
  readonly verified: boolean;
}

const bqfg = {
  otherProcedures: '§ 14 BQFG',
  validFrom: '2012-04-01',
  validTo: null,
  source: 'BQFG §§ 6, 13, 14',
  checkedOn: '2026-07-01',
} as const;

const land = {
  validFrom: '2012-12-29',
  validTo: null,
  source: 'BQFG M-V; numbering as in the federal law is assumed',
  checkedOn: '2026-07-01',
  verified: false,
} as const;

export const lawReferences: readonly LawReference[] = [
  { law: 'BQFG', regulated: false, receipt: '§ 6 Abs. 2 BQFG', ...bqfg, verified: true },
  { law: 'BQFG', regulated: true, receipt: '§ 13 Abs. 2 BQFG', ...bqfg, verified: true },
  {
    law: 'HwO',
    regulated: false,
    receipt: '§ 40a HwO in Verbindung mit § 6 Abs. 2 BQFG',
    ...bqfg,
    verified: false,
  },
  {
    law: 'HwO',
    regulated: true,
    receipt: '§ 50b HwO in Verbindung mit § 13 Abs. 2 BQFG',
    ...bqfg,
    verified: false,
  },
  {
    law: 'BQFG-MV',
    regulated: false,
    receipt: '§ 6 Abs. 2 BQFG M-V',
    otherProcedures: '§ 14 BQFG M-V',
    ...land,
  },
  {
    law: 'BQFG-MV',
    regulated: true,
    receipt: '§ 13 Abs. 2 BQFG M-V',
    otherProcedures: '§ 14 BQFG M-V',
    ...land,
  },
];

/**
 * Null for laws that keep the BQFG out (health professions, social professions) and where there is no
 * procedure: nothing is cited that does not apply.
 */
export function lawReference(law: LawCode, regulated: boolean, on: string): LawReference | null {
  return (
    lawReferences.find(
      (row) =>
        row.law === law &&
        row.regulated === regulated &&
        row.validFrom <= on &&
        (row.validTo === null || on <= row.validTo),
    ) ?? null
  );
}
