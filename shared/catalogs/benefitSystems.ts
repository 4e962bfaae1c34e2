import { type DatedBook, datedBook } from './datedBook.ts';
import { type DatedRow, unchecked, type Words } from './datedRow.ts';

export const benefitPayers = ['jobcenter', 'agency', 'social', 'student', 'family', 'none'] as const;
export type BenefitPayer = (typeof benefitPayers)[number];

/** RECHTSKREIS: what a person lives on. Several may hold at once (Aufstocker). */
export interface BenefitSystem extends DatedRow {
  readonly code: string;
  readonly name: Words;
  /** Who pays, and so whom a cost request goes to. */
  readonly payer: BenefitPayer;
}

const CHECK = 'Bescheid der Stelle ansehen.';
const row = (
  code: string,
  de: string,
  en: string,
  payer: BenefitSystem['payer'],
  from: string | null = null,
  to: string | null = null,
): BenefitSystem => ({ code, name: { de, en }, payer, ...unchecked(CHECK, 'own', from, to) });

/** The name of SGB II benefits changes on 1 July 2026 (13th amendment, passed 5 March 2026). */
export const benefitSystems: readonly BenefitSystem[] = [
  row(
    'SGB2',
    'Bürgergeld (SGB II)',
    'Basic income support (Bürgergeld, SGB II)',
    'jobcenter',
    '2023-01-01',
    '2026-06-30',
  ),
  row(
    'SGB2',
    'Grundsicherungsgeld (SGB II)',
    'Basic income support (Grundsicherungsgeld, SGB II)',
    'jobcenter',
    '2026-07-01',
  ),
  row('SGB3_ALG', 'Arbeitslosengeld (SGB III)', 'Unemployment benefit (SGB III)', 'agency'),
  row('SGB3_OHNE', 'arbeitsuchend oder arbeitslos ohne Leistung', 'jobseeker without benefit', 'agency'),
  row('SGB3_BAB', 'Berufsausbildungsbeihilfe', 'Vocational training grant (BAB)', 'agency'),
  row('ASYLBLG', 'Leistungen nach AsylbLG', 'Benefits for asylum seekers (AsylbLG)', 'social'),
  row('SGB12', 'Sozialhilfe (SGB XII)', 'Social assistance (SGB XII)', 'social'),
  row('BAFOEG', 'BAföG', 'Student grant (BAföG)', 'student'),
  row('ELTERN', 'Elterngeld', 'Parental allowance', 'family'),
  row('ALG_AUFST', 'Aufstockend zum Einkommen', 'Supplement to earnings', 'jobcenter'),
  row('EIGEN', 'eigenes Einkommen', 'own income', 'none'),
  row('FAMILIE', 'Unterhalt durch Familie', 'supported by family', 'none'),
  row('KEINE', 'keine Leistung', 'none', 'none'),
];

export type BenefitBook = DatedBook<BenefitSystem>;
export const shippedBenefits: BenefitBook = datedBook(benefitSystems);

/** A system as it is called and paid on a day, else as it was last. */
export const benefitOn = (
  code: string,
  day: string,
  book: BenefitBook = shippedBenefits,
): BenefitSystem | undefined => book.on(code, day) ?? book.last(code);
