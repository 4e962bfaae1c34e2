import type { Fee } from '../recognition/fees.ts';
import { sentenceOf } from '../recognition/sentence.ts';
import { recognition as german } from '../text/de/recognition.ts';

/** One thing that costs money, as the papers list it. Cents; null: nobody knows yet. */
export interface CostLine {
  readonly label: string;
  readonly minCents: number | null;
  readonly maxCents: number | null;
  /** Per page, per copy: not a sum. */
  readonly each: boolean;
  readonly verified: boolean;
  /** Who has promised to pay it; empty while nobody has. */
  readonly payer: string;
  /** ISO day since which it is owed or paid; null: has not arisen. */
  readonly arisenOn: string | null;
}

/** Fees that are asked for piece by piece. */
const each: ReadonlySet<string> = new Set(['TRANSLATION']);

/** What a way costs, from the catalogue of fees alone. */
export const costLinesOf = (fees: readonly Fee[]): CostLine[] =>
  fees.map((fee) => ({
    label: sentenceOf(german, { key: fee.label }),
    minCents: fee.minCents,
    maxCents: fee.maxCents,
    each: each.has(fee.code),
    verified: fee.verified,
    payer: '',
    arisenOn: null,
  }));

const grouped = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const cents = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** „1.200 €“, „12,50 €“; the blank does not break. */
export const euroText = (amount: number): string =>
  `${(amount % 100 === 0 ? grouped : cents).format(amount / 100)}\u00a0€`;

/** „100 bis 600 €“, „208 €“; null while nobody knows. */
export function amountText({ minCents, maxCents }: Pick<CostLine, 'minCents' | 'maxCents'>): string | null {
  const known = minCents ?? maxCents;
  if (known === null) return null;
  if (minCents === null || maxCents === null || minCents === maxCents) return euroText(known);
  return `${euroText(minCents).replace('\u00a0€', '')} bis ${euroText(maxCents)}`;
}

export interface CostSum {
  readonly minCents: number;
  readonly maxCents: number;
  /** Something is asked for whose amount nobody knows, or that counts by the piece. */
  readonly open: boolean;
}

/** What is known together. */
export function sumOf(lines: readonly CostLine[]): CostSum {
  const counted = lines.filter((line) => !line.each);
  const least = (line: CostLine): number => line.minCents ?? line.maxCents ?? 0;
  const most = (line: CostLine): number => line.maxCents ?? line.minCents ?? 0;
  return {
    minCents: counted.reduce((sum, line) => sum + least(line), 0),
    maxCents: counted.reduce((sum, line) => sum + most(line), 0),
    open: lines.some((line) => line.each || amountText(line) === null),
  };
}
