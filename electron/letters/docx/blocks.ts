import { type FileChild, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { assertNever } from '#shared/contract/result.ts';
import { checkItemEnds, itemKeepsNext, paragraphKeepsNext, termKeepsNext } from '#shared/letters/keeping.ts';
import type { Block, BlockOf, Letter, Run } from '#shared/letters/letter.ts';
import { directionOf } from '#shared/letters/spans.ts';
import { termIndentMm, typographyOf } from '#shared/letters/typography.ts';
import { listIndentOf, listReferences, noteBorder } from './styles.ts';
import { tableOf } from './table.ts';
import { textOf, textRuns } from './textRuns.ts';
import { twips, twipsOfPoints } from './units.ts';

/** Right-to-left paragraphs of their own, e.g. a line in Dari in a German sheet. */
export const direction = (runs: readonly Run[], letter: Letter) =>
  directionOf(runs, letter.direction) === 'rtl' ? { bidirectional: true } : {};

/** „Keep with next“ is written where it holds; a false one is noise in every paragraph. */
export const kept = (keepNext: boolean) => (keepNext ? { keepNext } : {});

/** A table has no space below it, so what follows brings its own above; a heading always does. */
const needsGap = (previous: Block | undefined, block: Block): boolean =>
  previous?.type === 'table' && block.type !== 'heading';

export function blockChildren(letter: Letter): FileChild[] {
  return letter.blocks.flatMap((block, index) => {
    const before = needsGap(letter.blocks[index - 1], block) ? typographyOf(letter.kind).paragraphGapPt : 0;
    return blockChild(
      block,
      letter,
      { beforePt: before, keepNext: paragraphKeepsNext(letter, index) },
      index,
    );
  });
}

function blockChild(
  block: Block,
  letter: Letter,
  place: { beforePt: number; keepNext: boolean },
  index: number,
): FileChild[] {
  const before = place.beforePt === 0 ? {} : { spacing: { before: twipsOfPoints(place.beforePt) } };
  switch (block.type) {
    case 'paragraph':
      return [
        new Paragraph({
          ...before,
          ...direction(block.runs, letter),
          ...kept(place.keepNext),
          children: textRuns(block.runs),
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          ...before,
          ...direction(block.runs, letter),
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: textRuns(block.runs),
        }),
      ];
    case 'list':
      return listItems(block, letter, before, index);
    case 'checklist':
      return checkItems(block, letter, before);
    case 'terms':
      return termLines(block, letter, before, index);
    case 'note':
      return noteLines(block, letter, before);
    case 'table':
      return [tableOf(block, letter)];
    default:
      return assertNever(block);
  }
}

type Before = { spacing?: { before: number } };
const firstOnly = (before: Before, index: number): Before => (index === 0 ? before : {});

/** Space below the last line of a group, where the lines inside it stand closer. */
const closing = (letter: Letter, last: boolean) =>
  last ? { after: twipsOfPoints(typographyOf(letter.kind).paragraphGapPt) } : {};

function listItems(block: BlockOf<'list'>, letter: Letter, before: Before, instance: number): Paragraph[] {
  return block.items.map(
    (runs, index) =>
      new Paragraph({
        style: 'Liste',
        ...direction(runs, letter),
        spacing: {
          ...firstOnly(before, index).spacing,
          ...closing(letter, index === block.items.length - 1),
        },
        numbering: {
          reference: block.ordered ? listReferences.number : listReferences.bullet,
          level: 0,
          instance,
          custom: true,
        },
        children: textRuns(runs),
      }),
  );
}

function checkItems(block: BlockOf<'checklist'>, letter: Letter, before: Before): Paragraph[] {
  const left = listIndentOf(letter.kind);
  return block.items.flatMap((item, index) => {
    const lines = [item.runs, ...item.details];
    const spaced = checkItemEnds(block, index);
    return lines.map((runs, line) => {
      const last = line === lines.length - 1;
      return new Paragraph({
        style: 'Liste',
        ...direction(runs, letter),
        keepLines: true,
        ...kept(itemKeepsNext(block, index, line)),
        spacing: {
          ...firstOnly(before, index + line).spacing,
          ...(last ? closing(letter, spaced) : { after: twipsOfPoints(1) }),
        },
        ...(line === 0
          ? {
              numbering: {
                reference: item.checked ? listReferences.done : listReferences.open,
                level: 0,
                custom: true,
              },
            }
          : { indent: { left } }),
        children: textRuns(runs, { bold: line === 0 && lines.length > 1 }),
      });
    });
  });
}

function termLines(block: BlockOf<'terms'>, letter: Letter, before: Before, place: number): Paragraph[] {
  const indent = twips(termIndentMm[letter.kind]);
  return block.rows.map(
    (row, index) =>
      new Paragraph({
        style: 'Angaben',
        ...direction([{ text: row.term }], letter),
        ...kept(termKeepsNext(letter, place, index, block.rows.length)),
        spacing: { ...firstOnly(before, index).spacing, ...closing(letter, index === block.rows.length - 1) },
        indent: { left: indent, hanging: indent },
        tabStops: [{ type: TabStopType.LEFT, position: indent }],
        children: [...textOf(row.term), new TextRun({ children: [new Tab()] }), ...textRuns(row.value)],
      }),
  );
}

function noteLines(block: BlockOf<'note'>, letter: Letter, before: Before): Paragraph[] {
  const lines = block.title === '' ? block.lines : [[{ text: block.title, bold: true }], ...block.lines];
  return lines.map(
    (runs, index) =>
      new Paragraph({
        style: 'Hinweis',
        ...direction(runs, letter),
        ...kept(index < lines.length - 1),
        spacing: { ...firstOnly(before, index).spacing, ...closing(letter, index === lines.length - 1) },
        indent: { left: twips(3), right: twips(3) },
        border: noteBorder,
        children: textRuns(runs),
      }),
  );
}
