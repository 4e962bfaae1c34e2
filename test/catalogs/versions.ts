import type { OwnVersion } from '#shared/catalogs/calls.ts';
import type { CatalogName } from '#shared/catalogs/catalogNames.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';

/** The day the test office lives in. */
export const today = '2026-11-02';
export const room = { room: 'catalogs' } as const;
export const looked = { source: 'Anruf bei der Kammer', checkedOn: today } as const;

/** A correction of ours as the window would send it. */
export const correction = (
  catalog: CatalogName,
  code: string,
  changed: object,
  more: object = {},
): OwnVersion => {
  const fields = { ...fieldsOfRow(catalog, must(shippedRow(catalog, code, today), 'ours')), ...changed };
  const rest = { id: null, code, validFrom: null, validTo: null, note: '', ...looked };
  return { catalog, fields, ...rest, ...more } as OwnVersion;
};

/** A row that does not come with the program. */
export const addition = (catalog: CatalogName, fields: object, code: string | null = null): OwnVersion =>
  ({ catalog, fields, id: null, code, validFrom: null, validTo: null, note: '', ...looked }) as OwnVersion;
