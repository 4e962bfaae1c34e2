import { z } from 'zod';
import { day, id } from '../contract/fields.ts';
import { type CatalogName, catalogNames } from './catalogNames.ts';
import { type DatedRow, type OwnMark, validOn } from './datedRow.ts';

const json = z.record(z.string(), z.unknown());

/** One version of a row as the office has it. Whole: what is not of the office's own choosing is ours of then. */
export const ownRow = z.object({
  id,
  catalog: z.enum(catalogNames),
  code: z.string(),
  /** First and last day it holds; null: since ever, until further notice. */
  validFrom: day.nullable(),
  validTo: day.nullable(),
  /** As the catalogue's own type has them, see `catalogFields`. */
  fields: json,
  /** The same fields of our row as it was when this was made from it; null for a row that is theirs alone. */
  basis: json.nullable(),
  /** Where it was looked up, in the counsellor's words. */
  source: z.string(),
  checkedOn: day,
  note: z.string(),
  /** Last changed: instant, and by whom. */
  at: z.string(),
  by: z.string(),
});
export type OwnRow = z.output<typeof ownRow>;

/** Rows of the office alone are called by the id they were made with: five groups, as no code of ours has. */
export type OwnCode = `${string}-${string}-${string}-${string}-${string}`;
export const isOwnCode = (code: string): code is OwnCode =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(code);

type Json = Readonly<Record<string, unknown>>;

/** JSON with its keys in order: two rows that say the same are the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Names of the fields in which two versions of a row differ; what only one of them knows does not count. */
export const differing = (a: Json, b: Json): string[] =>
  Object.keys(a).filter((name) => name in b && canonical(a[name]) !== canonical(b[name]));

/** A version that says nothing else than ours did: it was only looked up. */
export const isOnlyChecked = ({ fields, basis }: Pick<OwnRow, 'fields' | 'basis'>): boolean =>
  basis !== null && differing(fields, basis).length === 0;

/** By catalogue and code, for what is asked again and again. */
export const rowsOf = <R extends { readonly catalog: CatalogName; readonly code: string }>(
  rows: readonly R[],
  catalog: CatalogName,
): Map<string, R[]> =>
  Map.groupBy(
    rows.filter((row) => row.catalog === catalog),
    ({ code }) => code,
  );

/** The version that holds on a day, of several the one that began last. */
export function versionOn(rows: readonly OwnRow[], day: string): OwnRow | undefined {
  const valid = rows.filter((row) => validOn(row, day));
  return valid.toSorted((a, b) => ((a.validFrom ?? '') > (b.validFrom ?? '') ? -1 : 1))[0];
}

export const markOf = (own: OwnRow): OwnMark => ({
  id: own.id,
  by: own.by,
  said: own.source,
  note: own.note,
  kind: own.basis === null ? 'added' : isOnlyChecked(own) ? 'checked' : 'changed',
});

/** The office's version as a row: checked by them, on their day, with what is ours beneath. */
export function asRow<R extends DatedRow>(base: Partial<R>, own: OwnRow): R {
  const { check: _unverified, ...known } = base;
  const { validFrom, validTo, checkedOn } = own;
  const dated = {
    validFrom,
    validTo,
    checkedOn,
    source: 'byOffice',
    verified: true,
    own: markOf(own),
  } as const;
  // The fields were checked against the catalogue's own type when they were written.
  return { ...known, ...('checks' in known && { checks: [] }), ...own.fields, ...dated } as unknown as R;
}

/** Catalogues whose rows are nothing but their fields. */
const bare: readonly CatalogName[] = [
  'authorities',
  'fees',
  'safeCountries',
  'protectedLicences',
  'paperTypes',
];

/** What a row of the office alone has beside its fields; null where there are only rows of ours. */
export function freshRow(catalog: CatalogName, code: string): { readonly code: string } | null {
  if (catalog === 'occupations') return { code, ...{ extras: [], checks: [] } };
  if (catalog === 'funding')
    return { code, ...{ minTotalCents: null, incomeLimits: null, after: [], checks: [] } };
  if (catalog === 'forms') return { code, ...{ profiles: [] } };
  if (catalog === 'measures') return { code, ...{ checks: [] } };
  return bare.includes(catalog) ? { code } : null;
}
