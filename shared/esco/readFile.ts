import { isPartialDate } from '../dates/partialDate.ts';
import { guessDelimiter, readCsv, withoutSeparatorLine } from '../transfer/csv.ts';
import { type EscoPart, mostNamedRows, type RefusedRows, type RowFault } from './esco.ts';

export interface ConceptRow {
  readonly line: number;
  readonly uri: string;
  readonly label: string;
  readonly others: readonly string[];
  readonly code: string;
}

export interface RelationRow {
  readonly line: number;
  readonly occupation: string;
  readonly skill: string;
  readonly essential: boolean;
}

interface Read {
  /** Newest day of change; null where the file tells none. */
  readonly modifiedOn: string | null;
  readonly refused: RefusedRows;
}

export type EscoFile =
  | (Read & { readonly part: 'occupations' | 'skills'; readonly rows: readonly ConceptRow[] })
  | (Read & { readonly part: 'relations'; readonly rows: readonly RelationRow[] });

/** Addresses of ESCO's concepts (esco.ec.europa.eu, „URI“). */
const uris = {
  occupations: /^https?:\/\/data\.europa\.eu\/esco\/occupation\/[\w.-]{1,100}$/,
  skills: /^https?:\/\/data\.europa\.eu\/esco\/skill\/[\w.-]{1,100}$/,
} as const;

const types: Readonly<Record<string, 'occupations' | 'skills'>> = {
  occupation: 'occupations',
  knowledgeskillcompetence: 'skills',
};

/** As long as a line of ours; the longest of ESCO has 120 letters. */
const LONGEST_LABEL = 200;
const MOST_NAMES = 100;

type Columns = (cells: readonly string[], name: string) => string;

export interface Faults {
  add(line: number, fault: RowFault): void;
  all(): RefusedRows;
}

/** Counts what is refused and names the first of it. */
export function collectFaults(): Faults {
  const first: { line: number; fault: RowFault }[] = [];
  let count = 0;
  return {
    add(line, fault) {
      count += 1;
      if (first.length < mostNamedRows) first.push({ line, fault });
    },
    all: () => ({ count, first: first.toSorted((a, b) => a.line - b.line) }),
  };
}

const squeezed = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();

const namesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(squeezed)
    .filter((name) => name !== '' && name.length <= LONGEST_LABEL);

function conceptsOf(
  part: 'occupations' | 'skills',
  records: ReturnType<typeof readCsv>,
  of: Columns,
): EscoFile {
  const faults = collectFaults();
  const seen = new Set<string>();
  const rows: ConceptRow[] = [];
  let modifiedOn: string | null = null;
  for (const { line, cells, broken } of records) {
    if (!broken && cells.every((cell) => cell.trim() === '')) continue;
    const uri = of(cells, 'concepturi').trim();
    const label = squeezed(of(cells, 'preferredlabel'));
    const status = of(cells, 'status').trim().toLowerCase();
    const fault: RowFault | null = broken
      ? 'broken'
      : !uris[part].test(uri)
        ? 'noUri'
        : label === '' || label.length > LONGEST_LABEL
          ? 'noLabel'
          : status !== '' && status !== 'released'
            ? 'notReleased'
            : seen.has(uri)
              ? 'twice'
              : null;
    if (fault) {
      faults.add(line, fault);
      continue;
    }
    seen.add(uri);
    const [day] = /^\d{4}-\d{2}-\d{2}/.exec(of(cells, 'modifieddate').trim()) ?? [];
    if (day !== undefined && isPartialDate(day) && (modifiedOn === null || day > modifiedOn))
      modifiedOn = day;
    const names = new Set([...namesIn(of(cells, 'altlabels')), ...namesIn(of(cells, 'hiddenlabels'))]);
    names.delete(label);
    const code = of(cells, part === 'skills' ? 'skilltype' : 'code').trim();
    rows.push({ line, uri, label, others: [...names].slice(0, MOST_NAMES), code: code.slice(0, 40) });
  }
  return { part, rows, modifiedOn, refused: faults.all() };
}

function relationsOf(records: ReturnType<typeof readCsv>, of: Columns): EscoFile {
  const faults = collectFaults();
  const rows: RelationRow[] = [];
  for (const { line, cells, broken } of records) {
    if (!broken && cells.every((cell) => cell.trim() === '')) continue;
    const occupation = of(cells, 'occupationuri').trim();
    const skill = of(cells, 'skilluri').trim();
    if (broken) faults.add(line, 'broken');
    else if (!uris.occupations.test(occupation) || !uris.skills.test(skill)) faults.add(line, 'noUri');
    else
      rows.push({
        ...{ line, occupation, skill },
        essential: of(cells, 'relationtype').trim().toLowerCase() === 'essential',
      });
  }
  return { part: 'relations', rows, modifiedOn: null, refused: faults.all() };
}

function partOf(headers: readonly string[], type: string): EscoPart | null {
  const has = (...names: readonly string[]) => names.every((name) => headers.includes(name));
  if (has('occupationuri', 'skilluri', 'relationtype')) return 'relations';
  if (!has('concepttype', 'concepturi', 'preferredlabel')) return null;
  return types[type.trim().toLowerCase()] ?? null;
}

/** Reads the text of one of ESCO's official CSV files; null: it is none of the three. Never throws. */
export function readEscoFile(text: string): EscoFile | null {
  const marked = withoutSeparatorLine(text);
  const [head, ...records] = readCsv(marked.text, marked.delimiter ?? guessDelimiter(marked.text));
  if (!head || head.broken) return null;
  const headers = head.cells.map((cell) => cell.trim().toLowerCase());
  const at = new Map(headers.map((name, index) => [name, index]));
  const of: Columns = (cells, name) => cells[at.get(name) ?? -1] ?? '';
  const part = partOf(headers, records[0] ? of(records[0].cells, 'concepttype') : '');
  if (part === null) return null;
  return part === 'relations' ? relationsOf(records, of) : conceptsOf(part, records, of);
}

/** The language the official files carry in their names; null: the name says none. */
export const languageInName = (name: string): string | null =>
  /_([a-z]{2})\.csv$/i.exec(name)?.[1]?.toLowerCase() ?? null;

/** „ESCO dataset - v1.2.0 - classification - de - csv“: the version stands in the folder's name only. */
export const versionInName = (name: string): string => /\bv(\d+(?:\.\d+){1,2})\b/i.exec(name)?.[1] ?? '';
