import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { textWidth } from '#shared/letters/din5008.ts';
import { footColumn, footRows } from '#shared/letters/foot.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { letterhead } from '#shared/letters/letterhead.ts';
import { zoneType } from '#shared/letters/typography.ts';
import { paperWords } from '#shared/letters/words.ts';
import { markParagraphs } from './pageOne.ts';
import { textOf } from './textRuns.ts';
import { exactLine, halfPoints, twips } from './units.ts';

const hairline = (space: number) => ({ style: BorderStyle.SINGLE, size: 4, space, color: '808080' });

export function firstHeader(letter: Letter): Header {
  const lines = letterhead(letter).map(
    (line) =>
      new Paragraph({
        style: 'Header',
        spacing: exactLine(line.linePt),
        children: textOf(line.text, { sizePt: line.sizePt, bold: line.bold }),
      }),
  );
  const strokes = letter.kind === 'letter' ? markParagraphs(letter.form) : [];
  return new Header({ children: [...strokes, ...lines] });
}

/** „Seite 2 von 3“ beside the name of the office, from page two on (DIN 5008, continuation page). */
export function continuationHeader(letter: Letter): Header {
  const sizePt = zoneType.continuationPt;
  const words = paperWords(letter);
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        spacing: exactLine(zoneType.continuationLinePt),
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        border: { bottom: hairline(3) },
        children: [
          ...textOf(letter.sender.name, { sizePt }),
          new TextRun({
            size: halfPoints(sizePt),
            children: [
              new Tab(),
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

export function officeFooter(letter: Letter): Footer {
  const rows = footRows(letter);
  const sizePt = zoneType.footerPt;
  // A part without a paragraph is none that Word opens (ISO 29500-1, 17.10.3).
  if (rows.length === 0) return new Footer({ children: [new Paragraph({ style: 'Footer' })] });
  const tabStops = [1, 2].map((n) => ({ type: TabStopType.LEFT, position: twips(footColumn * n) }));
  return new Footer({
    children: rows.map(
      (cells, index) =>
        new Paragraph({
          style: 'Footer',
          spacing: exactLine(zoneType.footerLinePt),
          tabStops,
          ...(index === 0 ? { border: { top: hairline(4) } } : {}),
          children: cells.flatMap((cell, column) => [
            ...(column === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
            ...textOf(cell, { sizePt, color: '444444' }),
          ]),
        }),
    ),
  });
}
