import type { Kysely, Transaction } from 'kysely';
import { isReturnedHeading } from '#shared/transfer/columns.ts';
import { guessMapping, headerKey } from '#shared/transfer/guess.ts';
import {
  assignment,
  type CheckedRow,
  mapping,
  type RowFilter,
  type TableInfo,
  type TableReading,
  type TableView,
} from '#shared/transfer/transfer.ts';
import { valueKey } from '#shared/transfer/values.ts';
import type { Tables } from '../db/tables.ts';
import { type Checked, readTableRow, rowOfRef } from './check.ts';
import type { Laid } from './desk.ts';
import { isEmptyRow, isGarbledRow, type Table } from './readTable.ts';
import { peopleByIds, readMapping, readValues, saveMapping, saveValue } from './repository.ts';

const sampleRows = 5;
const longestCell = 300;

/** What is shown of a cell: a whole letter in one cell helps nobody to recognise a column. */
const shown = (cell: string): string =>
  cell.length > longestCell ? `${cell.slice(0, longestCell)} …` : cell;

/** A table with our own remarks in front is still the table it was. */
const ownHeadings = (headers: readonly string[]): string[] =>
  headers.filter((heading) => !isReturnedHeading(heading));

async function rememberedMapping(db: Kysely<Tables>, table: Table): Promise<TableInfo['mapping'] | null> {
  const own = ownHeadings(table.headers);
  const stored = await readMapping(db, headerKey(own));
  const read = stored === null ? null : mapping.safeParse(JSON.parse(stored));
  if (!read?.success || read.data.length !== own.length) return null;
  const targets = [...read.data];
  return table.headers.map((heading) => (isReturnedHeading(heading) ? null : (targets.shift() ?? null)));
}

/** Keeps how the counsellor read this table, for the next one with the same headings. */
export async function rememberReading(
  trx: Transaction<Tables>,
  table: Table,
  { mapping: targets, assignments }: TableReading,
): Promise<void> {
  const kept = targets.filter((_, at) => !isReturnedHeading(table.headers[at] ?? ''));
  await saveMapping(trx, headerKey(ownHeadings(table.headers)), JSON.stringify(kept));
  for (const one of assignments) await saveValue(trx, { ...one, value: valueKey(one.value) });
}

/** A table for the window: what it is, its first rows, and what its columns probably mean. */
export async function showTable(db: Kysely<Tables>, laid: Laid, view: TableView): Promise<TableInfo> {
  const table = await laid.look(view);
  const remembered = await rememberedMapping(db, table);
  const full = table.rows.filter((row) => row.broken === null && !isEmptyRow(row));
  return {
    ...{ tableId: laid.tableId, fileName: laid.fileName, kind: laid.kind, view: table.view },
    ...{ sheets: [...table.sheets], headers: [...table.headers], rows: table.rows.length },
    broken: table.rows.filter(({ broken }) => broken !== null).length,
    garbled: table.rows.filter(isGarbledRow).length,
    sample: full
      .slice(0, sampleRows)
      .map(({ cells }) => table.headers.map((_, at) => shown(cells[at] ?? ''))),
    mapping: remembered ?? [...guessMapping(table.headers)],
    // What a later program has stored and this one does not know is passed over.
    assignments: (await readValues(db)).flatMap((row) => assignment.safeParse(row).data ?? []),
    remembered: remembered !== null,
  };
}

type Likely = NonNullable<CheckedRow['likely']>;

/** Who is probably the same, of each row on the page. */
async function likelyOnes(db: Kysely<Tables>, checked: Checked, page: readonly number[]) {
  const refs = page.flatMap((row) => checked.likely.get(row)?.ref ?? []);
  const ids = refs.filter((ref) => rowOfRef(ref) === null);
  const people = new Map((await peopleByIds(db, ids)).map((person) => [person.id, person]));
  return (row: number): Likely | null => {
    const found = checked.likely.get(row);
    if (!found) return null;
    const { reason } = found;
    const earlier = rowOfRef(found.ref);
    if (earlier === null) {
      const person = people.get(found.ref);
      if (!person) return null;
      const { number, familyName, givenNames, birthDate } = person;
      return { reason, line: null, number, familyName, givenNames, birthDate };
    }
    const before = checked.table.rows[earlier];
    const person = before && readTableRow(before, checked.reading).person;
    if (!before || !person) return null;
    const { familyName, givenNames, birthDate } = person;
    return { reason, line: before.line, number: null, familyName, givenNames, birthDate };
  };
}

/** A page of what a dry run found. */
export async function showRows(
  db: Kysely<Tables>,
  checked: Checked,
  { filter, offset, limit }: { readonly filter: RowFilter; readonly offset: number; readonly limit: number },
): Promise<{ matching: number; rows: CheckedRow[] }> {
  const matching = checked.rows(filter);
  const page = matching.slice(offset, offset + limit);
  const likelyOf = await likelyOnes(db, checked, page);
  const columns = checked.reading.mapping.flatMap((key, column) => (key === null ? [] : [column]));
  const rows = page.flatMap((row): CheckedRow[] => {
    const source = checked.table.rows[row];
    if (!source) return [];
    const { person } = readTableRow(source, checked.reading);
    const cells = source.broken ? [source.broken.raw] : columns.map((column) => source.cells[column] ?? '');
    return [
      {
        ...{ row, line: source.line, state: checked.states[row] ?? 'empty' },
        ...{ familyName: person?.familyName ?? '', givenNames: person?.givenNames ?? '' },
        cells: cells.map(shown),
        problems: [...(checked.problems.get(row) ?? [])],
        likely: likelyOf(row),
      },
    ];
  });
  return { matching: matching.length, rows };
}
