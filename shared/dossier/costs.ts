import type { CostKind } from '../funding/costKinds.ts';
import type { CostLine } from '../funding/expectedCosts.ts';
import { firstDay, type Spending } from '../funding/spending.ts';
import { germanDate } from '../letters/germanDate.ts';
import { sentenceOf } from '../recognition/sentence.ts';
import { fundingPage } from '../text/de/fundingPage.ts';
import { recognition as german } from '../text/de/recognition.ts';

/** One thing that costs money, as the papers list it. Cents; null: nobody knows yet. */
export interface CostRow {
  readonly kind: CostKind;
  readonly label: string;
  readonly minCents: number | null;
  readonly maxCents: number | null;
  readonly verified: boolean;
  /** „bestellt am 3. März 2026“; empty for what has not arisen. */
  readonly arisen: string;
}

const range = (min: number, max: number): string => (min === max ? String(min) : `${min} bis ${max}`);

function counted({ label, count }: CostLine): string {
  const name = sentenceOf(german, { key: label });
  if (count === null) return name;
  const one = count.max === 1;
  const unit = count.of === 'page' ? (one ? 'Seite' : 'Seiten') : one ? 'Stück' : 'Stück';
  return `${name} (${range(count.min, count.max)} ${unit})`;
}

/** What is still to come, as the rules of funding reckon it. */
export const expectedRows = (lines: readonly CostLine[]): CostRow[] =>
  lines.map((line) => ({
    kind: line.kind,
    label: counted(line),
    minCents: line.minCents,
    maxCents: line.maxCents,
    verified: line.verified,
    arisen: '',
  }));

/** What somebody has ordered or paid. */
export const spentRows = (spending: readonly Spending[]): CostRow[] =>
  spending.map((spent) => {
    const on = firstDay(spent);
    return {
      kind: spent.kind,
      label: spent.text === '' ? fundingPage.kinds[spent.kind] : spent.text,
      minCents: spent.amountCents,
      maxCents: spent.amountCents,
      verified: true,
      arisen:
        on === null
          ? ''
          : `${spent.paidOn === null ? 'bestellt' : 'bezahlt'} am ${germanDate(spent.paidOn ?? on)}`,
    };
  });

const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** „1.200 €“, „12,50 €“; the blank does not break. */
export const euroText = (amount: number): string =>
  `${(amount % 100 === 0 ? whole : exact).format(amount / 100)}\u00a0€`;

/** „100 € bis 600 €“, „208 €“; null while nobody knows. */
export function amountText({ minCents, maxCents }: Pick<CostRow, 'minCents' | 'maxCents'>): string | null {
  const known = minCents ?? maxCents;
  if (known === null) return null;
  if (minCents === null || maxCents === null || minCents === maxCents) return euroText(known);
  return `${euroText(minCents).replace('\u00a0€', '')} bis ${euroText(maxCents)}`;
}

/** What is known together; whatever nobody knows yet is said to be open. */
export function sumText(rows: readonly CostRow[]): string {
  const minCents = rows.reduce((sum, row) => sum + (row.minCents ?? row.maxCents ?? 0), 0);
  const maxCents = rows.reduce((sum, row) => sum + (row.maxCents ?? row.minCents ?? 0), 0);
  const open = rows.some((row) => amountText(row) === null);
  if (maxCents === 0) return open || rows.length === 0 ? 'noch nicht bekannt' : euroText(0);
  const known = amountText({ minCents, maxCents }) ?? euroText(maxCents);
  return open ? `${known} und was noch offen ist` : known;
}
