import { Refusal } from '#shared/contract/result.ts';
import { type Problem, refusesRow, type TablePerson } from '#shared/transfer/person.ts';
import {
  type Assignments,
  assignmentKey,
  type RowReading,
  readRow,
  valuesToAssign,
} from '#shared/transfer/readRow.ts';
import { createSameness, type Known, type LikelyOne } from '#shared/transfer/sameness.ts';
import { nameTargets } from '#shared/transfer/targets.ts';
import type { RowFilter, RowState, TableCheck, TableReading } from '#shared/transfer/transfer.ts';
import type { Work } from '../office/work.ts';
import { isEmptyRow, type Table, type TableRow } from './readTable.ts';

/** What a dry run found, row by row. Rows without an entry in a map have nothing to say there. */
export interface Checked {
  readonly table: Table;
  readonly reading: RowReading;
  readonly states: readonly RowState[];
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly likely: ReadonlyMap<number, LikelyOne>;
  readonly found: TableCheck;
  /** Numbers of the rows a filter leaves. */
  rows(filter: RowFilter): readonly number[];
}

/** Most values that are listed to be assigned. */
const mostUnknown = 300;
/** So many rows between two steps: about a twentieth of a second. */
const stride = 500;

const rowMark = '#';
/** An earlier row of the same table, as the one who is probably the same. */
export const rowOfRef = (ref: string): number | null =>
  ref.startsWith(rowMark) ? Number(ref.slice(rowMark.length)) : null;

export const assignmentsOf = (reading: TableReading): Assignments =>
  new Map(reading.assignments.map(({ target, value, code }) => [assignmentKey(target, value), code]));

/** The person of a row and what is wrong with it; nobody when its quotes do not fit. */
export function readTableRow(
  { cells, broken }: TableRow,
  reading: RowReading,
): { readonly person: TablePerson | null; readonly problems: readonly Problem[] } {
  if (!broken) return readRow(cells, reading);
  const column = Math.min(broken.column, reading.mapping.length - 1);
  return { person: null, problems: [{ column, code: 'broken' }] };
}

/** Values no catalogue knows, with how often each occurs. */
function tally() {
  const counts = new Map<
    string,
    { target: TableCheck['unknown'][number]['target']; value: string; count: number }
  >();
  return {
    add(row: TableRow, reading: RowReading): void {
      for (const { target, value } of valuesToAssign(row.cells, reading.mapping)) {
        const key = assignmentKey(target, value);
        const entry = counts.get(key) ?? { target, value, count: 0 };
        entry.count += 1;
        counts.set(key, entry);
      }
    },
    list: () => [...counts.values()].sort((a, b) => b.count - a.count),
  };
}

/**
 * The dry run: what would become of each row, and who is probably there already. Writes nothing.
 * @throws Refusal `transfer.noName`
 */
export async function checkTable(
  table: Table,
  reading: RowReading,
  people: readonly Known[],
  work: Pick<Work, 'step'>,
): Promise<Checked> {
  if (!reading.mapping.some((key) => key !== null && nameTargets.includes(key)))
    throw new Refusal('transfer.noName');
  const sameness = createSameness();
  for (const person of people) sameness.add(person);
  const states: RowState[] = [];
  const problems = new Map<number, readonly Problem[]>();
  const likely = new Map<number, LikelyOne>();
  const unknown = tally();
  for (const [at, row] of table.rows.entries()) {
    if (at % stride === 0) await work.step(at, table.rows.length);
    if (isEmptyRow(row)) {
      states.push('empty');
      continue;
    }
    unknown.add(row, reading);
    const { person, problems: found } = readTableRow(row, reading);
    if (found.length > 0) problems.set(at, found);
    if (person === null || found.some(({ code }) => refusesRow(code))) {
      states.push('refused');
      continue;
    }
    const known: Known = {
      ref: `${rowMark}${at}`,
      names: [person, ...person.names],
      birthDate: person.birthDate,
      formerNumbers: person.formerNumber === '' ? [] : [person.formerNumber],
    };
    const same = sameness.likely(known);
    if (same) likely.set(at, same);
    sameness.add(known);
    states.push(same ? 'likely' : 'fresh');
  }
  const counted = (state: RowState) => states.filter((one) => one === state).length;
  const isPartly = (at: number) => problems.has(at) && states[at] !== 'refused';
  const values = unknown.list();
  return {
    ...{ table, reading, states, problems, likely },
    found: {
      ...{ fresh: counted('fresh'), likely: counted('likely') },
      ...{ refused: counted('refused'), empty: counted('empty') },
      partly: [...problems.keys()].filter(isPartly).length,
      unknown: values.slice(0, mostUnknown),
      moreUnknown: values.length > mostUnknown,
    },
    rows: (filter) =>
      [...states.keys()].filter((at) => {
        if (filter === 'partly') return isPartly(at);
        return filter === 'all' ? states[at] !== 'empty' : states[at] === filter;
      }),
  };
}
