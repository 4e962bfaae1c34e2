import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { barOf } from '#shared/letters/bars.ts';
import { columnWidths, hasHeader } from '#shared/letters/columns.ts';
import { textWidth } from '#shared/letters/din5008.ts';
import { beginsPart, rowKeepsNext } from '#shared/letters/keeping.ts';
import type { BlockOf, Letter, Run } from '#shared/letters/letter.ts';
import { directionOf } from '#shared/letters/spans.ts';
import { textOf, textRuns } from './textRuns.ts';
import { twips } from './units.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface Place {
  readonly header: boolean;
  /** Shaded: it says what the rows below it are about. */
  readonly leads: boolean;
  readonly keepNext: boolean;
}
const headerPlace: Place = { header: true, leads: true, keepNext: true };

const barRuns = (bar: string | null) => (bar === null ? [] : textOf(`${bar} `));

/** Rows stay whole; the header row comes again on each page and is announced by a screen reader. */
export function tableOf(block: BlockOf<'table'>, letter: Letter): Table {
  const widths = columnWidths(block, textWidth).map(twips);
  const cell = (runs: readonly Run[], column: number, { header, leads, keepNext }: Place): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: twips(0.8), bottom: twips(0.8), left: twips(1.5), right: twips(1.5) },
      ...(leads ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto' } } : {}),
      children: [
        new Paragraph({
          style: 'Tabellentext',
          ...(keepNext ? { keepNext } : {}),
          ...(directionOf(runs, letter.direction) === 'rtl' ? { bidirectional: true } : {}),
          children: [...barRuns(barOf(block, column, runs)), ...textRuns(runs, { bold: header })],
        }),
      ],
    });
  const row = (cells: readonly (readonly Run[])[], place: Place): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(place.header ? { tableHeader: true } : {}),
      children: cells.map((runs, column) => cell(runs, column, place)),
    });
  const placeOf = (index: number): Place => ({
    header: false,
    leads: beginsPart(block, index),
    keepNext: rowKeepsNext(block, index),
  });
  const header = block.columns.map((column) => [{ text: column.header, lang: column.lang }]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: 0, type: WidthType.DXA },
    ...(letter.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      ...(hasHeader(block) ? [row(header, headerPlace)] : []),
      ...block.rows.map((cells, index) => row(cells, placeOf(index))),
    ],
  });
}
