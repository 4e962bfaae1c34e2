import { fundingBook } from '../funding/fundingCatalog.ts';
import { assumedPeriods } from '../recognition/clockRules.ts';
import { feeBook } from '../recognition/fees.ts';
import { periodBook } from '../recognition/periodBook.ts';
import type { CatalogName } from './catalogNames.ts';
import type { Catalogs } from './catalogs.ts';
import { type DatedBook, datedBook } from './datedBook.ts';
import { validOn } from './datedRow.ts';
import { asRow, freshRow, isOnlyChecked, type OwnRow, rowsOf, versionOn } from './ownRow.ts';
import { paperBook } from './paperOverlay.ts';
import { type Register, registerOf, registerOn } from './register.ts';
import { type Coded, type ShippedRows, shippedRows } from './shipped.ts';

/**
 * The catalogues as they hold on a day with the office's rows over ours. Pure; built once for each change and
 * day, so that a lookup costs no more than without. Several versions of one row follow
 * each other in time; on a day on which none of them holds, ours does.
 */
export function overlay(own: readonly OwnRow[], day: string, shipped: ShippedRows = shippedRows): Catalogs {
  return own.length === 0 && shipped === shippedRows ? shippedOn(day) : built(own, day, shipped);
}

let last: { readonly day: string; readonly catalogs: Catalogs } | null = null;

/** Ours alone, as they hold on a day; kept for the day asked for last. */
export function shippedOn(day: string): Catalogs {
  if (last?.day !== day) last = { day, catalogs: built([], day, shippedRows) };
  return last.catalogs;
}

function built(own: readonly OwnRow[], day: string, shipped: ShippedRows): Catalogs {
  const single = <R extends Coded>(catalog: CatalogName, rows: readonly R[]): Register<R> =>
    corrected(rows, rowsOf(own, catalog), day);
  const dated = <R extends Coded>(catalog: CatalogName, rows: readonly R[]): DatedBook<R> =>
    datedBook([...rows, ...versions(rows, rowsOf(own, catalog))]);
  return {
    authorities: single('authorities', shipped.authorities),
    occupations: single('occupations', shipped.occupations),
    laws: single('laws', shipped.laws),
    fees: feeBook([...shipped.fees, ...versions(shipped.fees, rowsOf(own, 'fees'))]),
    funding: fundingBook([...shipped.funding, ...versions(shipped.funding, rowsOf(own, 'funding'))]),
    measures: single('measures', shipped.measures),
    papers: paperBook(rowsOf(own, 'documents'), day, shipped.documents),
    paperTypes: single('paperTypes', shipped.paperTypes),
    periods: periodBook([
      ...shipped.periods,
      ...versions(shipped.periods, rowsOf(own, 'periods')),
      ...shipped.laws.flatMap(assumedPeriods),
      ...versions(shipped.laws, rowsOf(own, 'laws')).flatMap(assumedPeriods),
    ]),
    outcomes: dated('outcomes', shipped.outcomes),
    cvRules: dated('cvRules', shipped.cvRules),
    forms: dated('forms', shipped.forms),
    residenceTitles: single('residenceTitles', shipped.residenceTitles),
    workNotes: single('workNotes', shipped.workNotes),
    waits: dated('waits', shipped.waits),
    safeCountries: dated('safeCountries', shipped.safeCountries),
    protectedLicences: single('protectedLicences', shipped.protectedLicences),
    courseAccess: single('courseAccess', shipped.courseAccess),
    benefitSystems: dated('benefitSystems', shipped.benefitSystems),
    districts: single('districts', shipped.districts),
    municipalities: single('municipalities', shipped.municipalities),
    demands: dated('demands', shipped.demands),
    habits: dated('habits', shipped.habits),
  };
}

/** One row a code: the version of the day over ours of that day, and rows that only the office has. */
function corrected<R extends Coded>(
  shipped: readonly R[],
  own: ReadonlyMap<string, readonly OwnRow[]>,
  day: string,
): Register<R> {
  const ours = registerOn(shipped, day);
  if (own.size === 0) return ours;
  const rows: R[] = [];
  const retired: R[] = [];
  const all = [...ours.rows, ...ours.retired];
  for (const row of all) {
    const version = versionOn(own.get(row.code) ?? [], day);
    if (version && !outlived(version, row)) rows.push(asRow<R>(row, version));
    else (validOn(row, day) ? rows : retired).push(row);
  }
  const codes = new Set(all.map(({ code }) => code));
  for (const [code, versions] of own) {
    if (codes.has(code)) continue;
    const version = versionOn(versions, day);
    const any = version ?? versions.at(-1);
    const base = any && freshRow(any.catalog, code);
    if (any && base) (version ? rows : retired).push(asRow<R>(base as Partial<R>, any));
  }
  return registerOf(
    rows,
    retired,
    all.flatMap(({ code }) => ours.next(code) ?? []),
  );
}

/** Who only looked an earlier row of ours up has said nothing of the one that came after it. */
const outlived = (version: OwnRow, { validFrom }: Coded): boolean =>
  validFrom !== null &&
  isOnlyChecked(version) &&
  version.checkedOn < validFrom &&
  (version.validFrom ?? '') < validFrom;

/** Every version as a row of its own, for catalogues whose rows follow each other in time. */
function versions<R extends Coded>(shipped: readonly R[], own: ReadonlyMap<string, readonly OwnRow[]>): R[] {
  return [...own.values()].flat().flatMap((version) => {
    const { catalog, code } = version;
    const base = shipped.findLast((row) => row.code === code) ?? freshRow(catalog, code);
    return base ? [asRow<R>(base as Partial<R>, version)] : [];
  });
}
