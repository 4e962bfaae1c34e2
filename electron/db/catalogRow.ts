/** A version of a catalogue row as the office has it. */
export interface OfCatalogRow {
  id: string;
  catalog: string;
  code: string;
  validFrom: string | null;
  validTo: string | null;
  /** JSON of the catalogue's fields, and of the same of our row. */
  fields: string;
  basis: string | null;
  source: string;
  checkedOn: string;
  note: string;
  changedAt: string;
  changedBy: string;
}
