import type { Kysely } from 'kysely';
import type { CatalogName } from '#shared/catalogs/catalogNames.ts';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { overlay } from '#shared/catalogs/overlay.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import type { Tables } from '../db/tables.ts';
import { ownRows } from './repository.ts';

type Stored = Awaited<ReturnType<typeof ownRows>>;

const asOwn = (rows: Stored): OwnRow[] =>
  rows.map(({ catalog, fields, basis, changedAt, changedBy: _, by, ...row }) => ({
    ...row,
    catalog: catalog as CatalogName,
    fields: JSON.parse(fields) as OwnRow['fields'],
    basis: basis === null ? null : (JSON.parse(basis) as OwnRow['basis']),
    at: changedAt,
    by: by ?? '',
  }));

export const readOwnRows = async (db: Kysely<Tables>): Promise<OwnRow[]> => asOwn(await ownRows(db));

/** What was built before: asked for at nearly every call, of today and of days on which somebody applied. */
const built = new Map<string, Catalogs>();
const MOST_DAYS = 32;

/**
 * The catalogues with the office's rows as they hold on a day. Built anew when the rows or the day are others
 * than last time; told by their content, so that undo and a restored backup need not think of it.
 */
export async function readCatalogs(db: Kysely<Tables>, today: string): Promise<Catalogs> {
  const rows = await ownRows(db);
  const key = `${today} ${JSON.stringify(rows)}`;
  const known = built.get(key);
  if (known) return known;
  if (built.size >= MOST_DAYS) built.clear();
  const catalogs = overlay(asOwn(rows), today);
  built.set(key, catalogs);
  return catalogs;
}
