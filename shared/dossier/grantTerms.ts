import { currentRow, type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';

/** The Anerkennungszuschuss as its guideline has it on a day. Amounts in cents. */
export interface GrantTerms extends DatedRow {
  readonly name: string;
  /** Taxable income of a year, at most: assessed alone, jointly with a husband or wife. */
  readonly singleIncomeCents: number;
  readonly jointIncomeCents: number;
  /** Costs of the procedure: at most, and less than this is not paid at all. */
  readonly procedureMaxCents: number;
  readonly leastCents: number;
  readonly analysisMaxCents: number;
  readonly qualificationMaxCents: number;
  /** Last day for an application (ISO). */
  readonly applyUntil: string;
  /** As the sheet addresses it. */
  readonly office: string;
}

const terms2025 = {
  name: 'Anerkennungszuschuss des Bundes',
  singleIncomeCents: 3_200_000,
  jointIncomeCents: 5_000_000,
  procedureMaxCents: 60_000,
  leastCents: 10_000,
  analysisMaxCents: 120_000,
  qualificationMaxCents: 300_000,
  applyUntil: '2027-06-30',
  office: 'Forschungsinstitut Betriebliche Bildung (f-bb), Chemnitz',
};

export const grantTerms: readonly GrantTerms[] = [
  { ...terms2025, ...seen('ANZ', '2025-01-09', '2027-06-30') },
];

export const grantTermsOn = (day: string): GrantTerms | null => currentRow(grantTerms, day) ?? null;

/** What the sheet asks and the guideline of today may have dropped. */
export const grantQuestions: DatedRow & { readonly insolvency: string } = {
  insolvency:
    'Es läuft kein Insolvenzverfahren, und es wurde keine Vermögensauskunft abgegeben (falls der Antrag danach fragt).',
  ...unchecked(
    'Die Frage nach Insolvenz und Vermögensauskunft stammt aus einer älteren Fassung der Richtlinie; im Antrag nachsehen.',
    'ANZ',
  ),
};
