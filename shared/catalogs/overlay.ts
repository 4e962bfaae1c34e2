import { fundingBook } from '../funding/fundingCatalog.ts';
import { assumedPeriods, periodBook } from '../recognition/clockRules.ts';
import { feeBook } from '../recognition/fees.ts';
import { type Catalogs, shippedCatalogs } from './catalogs.ts';
import { datedBook } from './datedBook.ts';
import { asRow, freshRow, type OwnRow, rowsOf, versionOn } from './ownRow.ts';
import { paperBook } from './paperOverlay.ts';
import { type Register, registerOf } from './register.ts';
import { type Coded, type ShippedRows, shippedRows } from './shipped.ts';

/**
 * The catalogues as they hold on a day with the office's rows over ours. Pure; built once for each change and
 * day, so that a lookup costs no more than without. Several versions of one row follow
 * each other in time; on a day on which none of them holds, ours does.
 */
export function overlay(own: readonly OwnRow[], day: string, shipped: ShippedRows = shippedRows): Catalogs {
  if (own.length === 0 && shipped === shippedRows) return shippedCatalogs;
  const single = <R extends Coded>(catalog: Parameters<typeof rowsOf>[1], rows: readonly R[]): Register<R> =>
    corrected(rows, rowsOf(own, catalog), day);
  return {
    authorities: single('authorities', shipped.authorities),
    occupations: single('occupations', shipped.occupations),
    laws: single('laws', shipped.laws),
    fees: feeBook([...shipped.fees, ...versions(shipped.fees, rowsOf(own, 'fees'))]),
    funding: fundingBook([...shipped.funding, ...versions(shipped.funding, rowsOf(own, 'funding'))]),
    measures: single('measures', shipped.measures),
    papers: paperBook(rowsOf(own, 'documents'), day, shipped.documents),
    periods: periodBook([
      ...shipped.periods,
      ...versions(shipped.periods, rowsOf(own, 'periods')),
      ...shipped.laws.flatMap(assumedPeriods),
      ...versions(shipped.laws, rowsOf(own, 'laws')).flatMap(assumedPeriods),
    ]),
    outcomes: datedBook([...shipped.outcomes, ...versions(shipped.outcomes, rowsOf(own, 'outcomes'))]),
    residenceTitles: single('residenceTitles', shipped.residenceTitles),
    workNotes: single('workNotes', shipped.workNotes),
    waits: datedBook([...shipped.waits, ...versions(shipped.waits, rowsOf(own, 'waits'))]),
    safeCountries: datedBook([
      ...shipped.safeCountries,
      ...versions(shipped.safeCountries, rowsOf(own, 'safeCountries')),
    ]),
    benefitSystems: datedBook([
      ...shipped.benefitSystems,
      ...versions(shipped.benefitSystems, rowsOf(own, 'benefitSystems')),
    ]),
    districts: single('districts', shipped.districts),
    municipalities: single('municipalities', shipped.municipalities),
  };
}

/** One row a code: the version of the day over ours, and rows that only the office has. */
function corrected<R extends Coded>(
  shipped: readonly R[],
  own: ReadonlyMap<string, readonly OwnRow[]>,
  day: string,
): Register<R> {
  if (own.size === 0) return registerOf(shipped);
  const codes = new Set(shipped.map(({ code }) => code));
  const rows = shipped.map((row) => {
    const version = versionOn(own.get(row.code) ?? [], day);
    return version ? asRow<R>(row, version) : row;
  });
  const retired: R[] = [];
  for (const [code, all] of own) {
    if (codes.has(code)) continue;
    const version = versionOn(all, day);
    const any = version ?? all.at(-1);
    const base = any && freshRow(any.catalog, code);
    if (any && base) (version ? rows : retired).push(asRow<R>(base as Partial<R>, any));
  }
  return registerOf(rows, retired);
}

/** Every version as a row of its own, for catalogues whose rows follow each other in time. */
function versions<R extends Coded>(shipped: readonly R[], own: ReadonlyMap<string, readonly OwnRow[]>): R[] {
  return [...own.values()].flat().flatMap((version) => {
    const { catalog, code } = version;
    const base = shipped.findLast((row) => row.code === code) ?? freshRow(catalog, code);
    return base ? [asRow<R>(base as Partial<R>, version)] : [];
  });
}
