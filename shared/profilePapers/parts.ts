import { blank, frame, heading, run } from '../letters/compose/parts.ts';
import type { CounsellorFacts, OfficeFacts } from '../letters/facts.ts';
import type { Block, BlockOf, Run, Sheet } from '../letters/letter.ts';
import type { ProfilePaperText } from '../text/profilePapers/de.ts';
import { type PaperLanguage, paperText, put } from '../text/profilePapers/words.ts';
import type { Line } from './facts.ts';

/** Who writes, when and in which language. */
export interface Writer {
  /** ISO day. */
  readonly date: string;
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  readonly language: PaperLanguage;
}

/** A paper of the office, without an address window. */
export const officePage = (writer: Writer, title: string): Omit<Sheet, 'blocks' | 'information'> => ({
  ...{ kind: 'page', ...frame(writer, writer.language), title, heading: title },
});

/** A paper of the person's own: their name at its head, nothing of the office. */
export const ownPage = (
  writer: Writer,
  title: string,
  name: string,
): Omit<Sheet, 'blocks' | 'information'> => ({
  ...officePage(writer, title),
  sender: { name: name === '' ? title : name, provider: '', returnLine: '', footer: [] },
});

type Value = readonly Run[] | string | null;

/** Rows of „term: value“; what is not known stays out, and with nothing known the whole block. */
export function known(rows: readonly (readonly [string, Value])[]): BlockOf<'terms'>[] {
  const given = rows.flatMap(([term, value]) => {
    if (value === null || value.length === 0) return [];
    return [{ term, value: typeof value === 'string' ? [run(value)] : [...value] }];
  });
  return given.length === 0 ? [] : [{ type: 'terms', rows: given.slice(0, 60) }];
}

/** „(und 3 weitere)“ behind what was cut short; nothing where nothing was. */
export const more = (left: number, language: PaperLanguage): string =>
  left > 0 ? put(paperText(language).profile.more, { count: left }) : '';

export const moreRuns = (left: number, language: PaperLanguage): Run[] =>
  left > 0 ? [run(` ${more(left, language)}`)] : [];

export const titled = (title: string, ...blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

export const valuesOf = (lines: readonly Line[] | null, language: PaperLanguage) =>
  (lines ?? []).map(({ label, value }) => [label[language], value[language]] as const);

/** Lines below each other in one cell. */
export const stacked = (...rows: readonly (readonly Run[])[]): Run[] =>
  rows
    .filter((row) => row.length > 0)
    .flatMap((row, index) => (index === 0 ? [...row] : [run('\n'), ...row]));

export interface Column {
  readonly header: string;
  readonly share: number;
  readonly steps?: number;
}

/** A table, or nothing where it would have no rows. */
export function rowsOf(
  columns: readonly Column[],
  rows: readonly (readonly (readonly Run[])[])[],
  parts: readonly number[] = [],
): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      columns: columns.map(({ header, share, steps }) => ({
        ...{ header, share },
        ...(steps === undefined ? {} : { steps }),
      })),
      rows: rows.map((cells) => cells.map((cell) => [...cell])),
      ...(parts.length === 0 ? {} : { parts: [...parts] }),
    },
  ];
}

/** Room for place, day and hand; the name below says whose. */
export function signature(text: ProfilePaperText, name: string): Block {
  const below = name === '' ? '' : `\n${name}`;
  return {
    type: 'terms',
    rows: [
      { term: text.placeAndDay, value: [run(`\n${blank}`)] },
      { term: text.signature, value: [run(`\n${blank}${below}`)] },
    ],
  };
}
