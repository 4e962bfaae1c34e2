import type { ReactNode } from 'react';
import { barOf } from '#shared/letters/bars.ts';
import { columnWidths, hasHeader } from '#shared/letters/columns.ts';
import type { BlockOf, Letter, Run } from '#shared/letters/letter.ts';
import type { PagePart } from '#shared/letters/paginate.ts';
import { directionOf } from '#shared/letters/spans.ts';
import { sliceRuns } from '#shared/letters/splitRuns.ts';
import { CheckBox } from './CheckBox.tsx';
import type { Piece } from './flow.ts';
import { keyed } from './keyed.ts';
import styles from './letterPaper.module.css';
import { MarginMark } from './PaperMarks.tsx';
import { Spans } from './Spans.tsx';

interface PiecesProps {
  readonly letter: Letter;
  readonly flow: readonly Piece[];
  readonly parts: readonly PagePart[];
}

/** Pieces of one page (or of the measuring column: all of them). Rows of one table share a table. */
export function Pieces({ letter, flow, parts }: PiecesProps) {
  const out: ReactNode[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const piece = part === undefined ? undefined : flow[part.piece];
    if (part === undefined || piece === undefined) continue;
    if (piece.kind !== 'row') {
      out.push(<OnePiece key={part.piece} letter={letter} piece={piece} part={part} />);
      continue;
    }
    const rows: Row[] = [];
    while (index < parts.length) {
      const next = parts[index];
      const row = next === undefined ? undefined : flow[next.piece];
      if (next === undefined || row?.kind !== 'row' || row.table !== piece.table) break;
      rows.push({ piece: next.piece, cells: row.cells, leads: row.leads });
      index += 1;
    }
    index -= 1;
    out.push(<PaperTable key={part.piece} letter={letter} table={piece.table} rows={rows} />);
  }
  return out;
}

interface OnePieceProps {
  readonly letter: Letter;
  readonly piece: Exclude<Piece, { kind: 'row' }>;
  readonly part: PagePart;
}

const tags = { title: 'h2', heading2: 'h3', heading3: 'h4' } as const;

function OnePiece({ letter, piece, part }: OnePieceProps) {
  const common = { 'data-piece': part.piece };
  const dir = (runs: readonly Run[]) => directionOf(runs, letter.direction);
  const end = piece.last && part.to === null ? styles.last : '';
  switch (piece.kind) {
    case 'text': {
      const Tag =
        piece.style === 'title' || piece.style === 'heading2' || piece.style === 'heading3'
          ? tags[piece.style]
          : 'p';
      return (
        <Tag {...common} dir={dir(piece.runs)} className={`${styles[piece.style]} ${end}`}>
          {part.from === 0 && <MarginMark runs={piece.runs} />}
          {piece.sign !== undefined && part.from === 0 && <span className={styles.sign}>{piece.sign}</span>}
          {piece.checked !== undefined && part.from === 0 && (
            <CheckBox letter={letter} checked={piece.checked} />
          )}
          <span data-text>
            <Spans
              runs={
                part.from === 0 && part.to === null ? piece.runs : sliceRuns(piece.runs, part.from, part.to)
              }
            />
          </span>
        </Tag>
      );
    }
    case 'term':
      return (
        <dl {...common} className={`${styles.term} ${end}`}>
          <dt>{piece.row.term}</dt>
          <dd>
            <MarginMark runs={piece.row.value} />
            <Spans runs={piece.row.value} />
          </dd>
        </dl>
      );
    case 'note':
      return (
        <div {...common} className={`${styles.note} ${end}`}>
          {piece.note.title !== '' && (
            <p>
              <b>{piece.note.title}</b>
            </p>
          )}
          {keyed(piece.note.lines).map(({ key, value: runs }) => (
            <p key={key} dir={dir(runs)}>
              <Spans runs={runs} />
            </p>
          ))}
        </div>
      );
  }
}

interface Row {
  readonly piece: number;
  readonly cells: readonly (readonly Run[])[];
  readonly leads: boolean;
}

interface PaperTableProps {
  readonly letter: Letter;
  readonly table: BlockOf<'table'>;
  readonly rows: readonly Row[];
}

const rowHeader = { scope: 'row' } as const;

function PaperTable({ letter, table, rows }: PaperTableProps) {
  const widths = columnWidths(table, 100);
  const headed = hasHeader(table);
  return (
    <table className={styles.table} dir={letter.direction}>
      <colgroup>
        {keyed(widths).map(({ key, value }) => (
          <col key={key} style={{ width: `${value}%` }} />
        ))}
      </colgroup>
      {headed && (
        <thead>
          <tr data-header>
            {keyed(table.columns).map(({ key, value: column }) => (
              <th
                key={key}
                scope="col"
                lang={column.lang}
                dir={directionOf([{ text: column.header }], letter.direction)}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row.piece} data-piece={row.piece} data-leads={row.leads || undefined}>
            {keyed(row.cells).map(({ key, value: runs }, column) => {
              const Cell = headed || column > 0 ? 'td' : 'th';
              const bar = barOf(table, column, runs);
              return (
                <Cell key={key} dir={directionOf(runs, letter.direction)} {...(Cell === 'th' && rowHeader)}>
                  {bar !== null && <span aria-hidden>{`${bar} `}</span>}
                  <Spans runs={runs} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
