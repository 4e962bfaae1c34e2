import type { DatedRow, Words } from '../catalogs/datedRow.ts';
import type { CodeRow } from './definition.ts';

/** A list made for this form: nothing to look up elsewhere. */
const ours: DatedRow = {
  validFrom: null,
  validTo: null,
  source: 'office',
  checkedOn: '2026-11-22',
  verified: true,
};

/** Rows of a list, one a line: code|German|English. `row` says where the codes come from. */
export const codeRows = (lines: string, row: DatedRow = ours): readonly CodeRow[] =>
  lines
    .trim()
    .split('\n')
    .map((text) => {
      const [code = '', de = '', en = ''] = text.split('|').map((part) => part.trim());
      return { code, name: { de, en }, ...row };
    });

/** Names that stand in a catalogue already, in their order. */
export const namedRows = (names: Readonly<Record<string, Words>>, row: DatedRow = ours): readonly CodeRow[] =>
  Object.entries(names).map(([code, name]) => ({ code, name, ...row }));

/** Names that stand in the texts of the window, in both languages. */
export const textRows = (
  de: Readonly<Record<string, string>>,
  en: Readonly<Record<string, string>>,
): readonly CodeRow[] =>
  Object.entries(de).map(([code, name]) => ({ code, name: { de: name, en: en[code] ?? name }, ...ours }));
