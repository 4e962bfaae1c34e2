import {
  beginsPart,
  checkItemEnds,
  itemKeepsNext,
  paragraphKeepsNext,
  rowKeepsNext,
  termKeepsNext,
} from '#shared/letters/keeping.ts';
import type { BlockOf, Letter, Run } from '#shared/letters/letter.ts';
import { enclosuresTitle } from '#shared/letters/words.ts';

/** How a piece is set; each is a class of the stylesheet. */
export type PieceStyle =
  | 'title'
  | 'greeting'
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'bullet'
  | 'number'
  | 'check'
  | 'checkDetail'
  | 'closing'
  | 'organisation'
  | 'signature'
  | 'enclosureTitle'
  | 'enclosure'
  | 'fact';

interface Common {
  readonly keepNext: boolean;
  /** Last of its group: the distance below is that of a paragraph. */
  readonly last: boolean;
}

/** A paper as a row of pieces that a page may end between. Only texts may be split inside. */
export type Piece = Common &
  (
    | {
        readonly kind: 'text';
        readonly style: PieceStyle;
        readonly runs: readonly Run[];
        /** „•“ or „3.“ before the text. */
        readonly sign?: string;
        /** A box to tick before the text. */
        readonly checked?: boolean;
      }
    | { readonly kind: 'term'; readonly row: BlockOf<'terms'>['rows'][number] }
    | { readonly kind: 'note'; readonly note: BlockOf<'note'> }
    | {
        readonly kind: 'row';
        readonly table: BlockOf<'table'>;
        readonly cells: readonly (readonly Run[])[];
        /** Begins a part of the table. */
        readonly leads: boolean;
      }
  );

const text = (style: PieceStyle, runs: readonly Run[], keepNext = false, last = true): Piece => ({
  kind: 'text',
  style,
  runs,
  keepNext,
  last,
});
const line = (style: PieceStyle, words: string, keepNext = false): Piece =>
  text(style, [{ text: words }], keepNext);

export function flowOf(letter: Letter): Piece[] {
  const blocks = letter.blocks.flatMap((_, index) => blockPieces(letter, index));
  if (letter.kind !== 'letter') {
    const rows = letter.information.filter((row) => row.value !== '');
    const facts = rows.map((row, index) =>
      text(
        'fact',
        [{ text: row.label === '' ? '' : `${row.label}: ` }, { text: row.value, bold: true }],
        false,
        index === rows.length - 1,
      ),
    );
    return [line('title', letter.heading, true), ...facts, ...blocks];
  }
  const { organisation, name, role } = letter.signature;
  const closing = [
    line('closing', letter.closing),
    line('organisation', organisation),
    line('signature', name),
    line(name === '' ? 'signature' : 'closing', role),
  ].filter((piece) => piece.kind === 'text' && piece.runs[0]?.text !== '');
  const enclosures =
    letter.enclosures.length === 0
      ? []
      : [
          line('enclosureTitle', enclosuresTitle(letter)),
          ...letter.enclosures.map((words) => line('enclosure', words)),
        ];
  return [
    line('title', letter.subject.join('\n'), true),
    ...(letter.salutation === '' ? [] : [line('greeting', letter.salutation)]),
    ...blocks,
    ...together([...closing, ...enclosures], closing.length - 1),
  ];
}

/** One page for all; `gap`: the piece below which there is more room. */
const together = (pieces: readonly Piece[], gap: number): Piece[] =>
  pieces.map((piece, index) => ({
    ...piece,
    keepNext: index < pieces.length - 1,
    last: index === gap || index === pieces.length - 1,
  }));

function checkPieces(block: BlockOf<'checklist'>, index: number): Piece[] {
  const item = block.items[index];
  if (item === undefined) return [];
  const explained = item.details.length > 0;
  const lines = [explained ? item.runs.map((run) => ({ ...run, bold: true })) : item.runs, ...item.details];
  return lines.map((runs, n) => ({
    ...text(
      n === 0 ? 'check' : 'checkDetail',
      runs,
      itemKeepsNext(block, index, n),
      n === lines.length - 1 && checkItemEnds(block, index),
    ),
    ...(n === 0 ? { checked: item.checked } : {}),
  }));
}

function blockPieces(letter: Letter, index: number): Piece[] {
  const block = letter.blocks[index];
  const isLast = (n: number, all: readonly unknown[]) => ({ keepNext: false, last: n === all.length - 1 });
  switch (block?.type) {
    case 'paragraph':
      return [text('paragraph', block.runs, paragraphKeepsNext(letter, index))];
    case 'heading':
      return [text(block.level === 2 ? 'heading2' : 'heading3', block.runs, true)];
    case 'list':
      return block.items.map((runs, n, all) => ({
        kind: 'text',
        style: block.ordered ? 'number' : 'bullet',
        runs,
        ...isLast(n, all),
        sign: block.ordered ? `${n + 1}.` : '•',
      }));
    case 'checklist':
      return block.items.flatMap((_item, at) => checkPieces(block, at));
    case 'terms':
      return block.rows.map((row, n, all) => ({
        ...{ kind: 'term', row, last: n === all.length - 1 },
        keepNext: termKeepsNext(letter, index, n, all.length),
      }));
    case 'note':
      return [{ kind: 'note', note: block, keepNext: false, last: true }];
    case 'table':
      return block.rows.map((cells, n, all) => ({
        ...{ kind: 'row', table: block, cells, leads: beginsPart(block, n) },
        ...{ ...isLast(n, all), keepNext: rowKeepsNext(block, n) },
      }));
    default:
      return [];
  }
}
