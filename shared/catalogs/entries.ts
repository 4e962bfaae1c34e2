import type { FundingInstrument } from '../funding/instrument.ts';
import type { MatrixRow } from '../recognition/documentMatrix.ts';
import type { Occupation } from '../recognition/occupation.ts';
import { paperPlace } from '../recognition/papers.ts';
import type { Measure } from '../recommendations/measureRows.ts';
import { type CatalogName, type RowRef, staleAfterDays } from './catalogNames.ts';
import { asChecks, type Check, checksOf } from './checks.ts';
import { isStale } from './datedRow.ts';
import { asRow, differing, freshRow, type OwnRow, rowsOf, versionOn } from './ownRow.ts';
import { type Coded, fieldsOfRow, listOf, type ShippedRows, shippedRow, shippedRows } from './shipped.ts';

/** A row of a catalogue with all there is to be said of it, as the page „Kataloge“ shows it. */
export interface Entry {
  readonly catalog: CatalogName;
  readonly code: string;
  /** In force on the day; also a paper that the office says nobody asks for. */
  readonly row: Coded;
  /** As it comes with the program; null for a row of the office alone. */
  readonly ours: Coded | null;
  /** Of the office, the one in force on the day first, then by the day from which they hold. */
  readonly versions: readonly OwnRow[];
  /** Versions made from a row of ours that has changed since, and in which fields. */
  readonly drifts: readonly Drift[];
  readonly checks: readonly Check[];
  /** Read in a source, but too long ago. */
  readonly stale: boolean;
}

export interface Drift {
  readonly version: OwnRow;
  readonly fields: readonly string[];
}

/** Where an update has changed our row after theirs was made from it. */
export function driftOf(version: OwnRow, ours: Coded | null): Drift | null {
  if (ours === null || version.basis === null) return null;
  const now = fieldsOfRow(version.catalog, ours);
  const fields = differing(version.basis, now);
  return fields.length === 0 ? null : { version, fields };
}

/** What of our row counts where the office has a row for one authority alone. */
function baseOf(
  catalog: CatalogName,
  code: string,
  ours: Coded | null,
  own: readonly OwnRow[],
  day: string,
): Partial<MatrixRow> | null {
  const place = catalog === 'documents' ? paperPlace(code) : null;
  if (!place) return ours ?? freshRow(catalog, code);
  const ofKind = own.filter((row) => row.code === `${place.profile}/${place.type}`);
  const version = place.authority === null ? undefined : versionOn(ofKind, day);
  const base: Partial<MatrixRow> = { ...ours, code, type: place.type };
  return version ? asRow<MatrixRow>(base, version) : base;
}

/** One row by its code; null where neither we nor the office have one. */
export function entryOf(
  catalog: CatalogName,
  code: string,
  own: readonly OwnRow[],
  day: string,
  shipped: ShippedRows = shippedRows,
): Entry | null {
  const theirs = own.filter((row) => row.catalog === catalog);
  return makeEntry(catalog, code, theirs, rowsOf(theirs, catalog).get(code) ?? [], day, shipped);
}

function makeEntry(
  catalog: CatalogName,
  code: string,
  theirs: readonly OwnRow[],
  versions: readonly OwnRow[],
  day: string,
  shipped: ShippedRows,
): Entry | null {
  const ours = shippedRow(catalog, code, day, shipped) ?? null;
  const inForce = versionOn(versions, day);
  const shown = inForce ?? (ours === null ? versions.at(-1) : undefined);
  if (ours === null && !shown) return null;
  const base = baseOf(catalog, code, ours, theirs, day);
  if (base === null) return null;
  const row = (shown ? asRow(base, shown) : base) as Coded;
  const byDay = versions.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  return {
    catalog,
    code,
    row,
    ours,
    versions: inForce ? [inForce, ...byDay.filter((version) => version !== inForce)] : byDay,
    drifts: versions.flatMap((version) => driftOf(version, ours) ?? []),
    checks: [...checksOf(row, day, { catalog, code }), ...furtherChecks(row, { catalog, code })],
    stale: row.verified && isStale(row, day, staleAfterDays[catalog]),
  };
}

/** More than the row itself may be in doubt: who decides on an occupation, or one condition of an instrument. */
function furtherChecks(row: Coded, ref: RowRef): Check[] {
  if (ref.catalog === 'funding' || ref.catalog === 'measures')
    return asChecks((row as FundingInstrument | Measure).checks, ref);
  if (ref.catalog !== 'occupations') return [];
  const { checks, authority } = row as Occupation;
  const rule = authority.kind === 'fixed' && authority.check !== undefined ? [authority.check] : [];
  return asChecks([...checks, ...rule], ref);
}

/** All rows of a catalogue, ours in their order, then those of the office alone. */
export function entriesOf(
  catalog: CatalogName,
  own: readonly OwnRow[],
  day: string,
  shipped: ShippedRows = shippedRows,
): Entry[] {
  const theirs = own.filter((row) => row.catalog === catalog);
  const byCode = rowsOf(theirs, catalog);
  const codes = new Set([...listOf(catalog, shipped).map(({ code }) => code), ...byCode.keys()]);
  return [...codes].flatMap(
    (code) => makeEntry(catalog, code, theirs, byCode.get(code) ?? [], day, shipped) ?? [],
  );
}

/** By what the list of a catalogue is narrowed. */
export const entryFilters = ['unverified', 'stale', 'own', 'drifted'] as const;
export type EntryFilter = (typeof entryFilters)[number];

/** Unverified is also a row of which a single condition is still to be looked up. */
export function passes({ row, checks, stale, versions, drifts }: Entry, filter: EntryFilter): boolean {
  switch (filter) {
    case 'unverified':
      return !row.verified || (checks.length > 0 && !stale);
    case 'stale':
      return stale;
    case 'own':
      return versions.length > 0;
    case 'drifted':
      return drifts.length > 0;
  }
}
