import { BorderStyle, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { din5008, marks } from '#shared/letters/din5008.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import { zoneType } from '#shared/letters/typography.ts';
import type { Zone, Zones } from '#shared/letters/zones.ts';
import { textOf } from './textRuns.ts';
import { exactLine, frameOf, halfPoints, twips } from './units.ts';

/** Frames of page one: return line, annotations, recipient, information block. */
export function zoneParagraphs(zones: Zones): Paragraph[] {
  return [
    ...zoneLines(zones.returnLine, 'Absenderzeile'),
    ...zoneLines(zones.annotations, 'Vermerk'),
    ...zoneLines(zones.recipient, 'Anschrift'),
    ...informationLines(zones.information),
  ];
}

const zoneLines = (zone: Zone, style: string): Paragraph[] =>
  zone.lines.map(
    (line) =>
      new Paragraph({
        style,
        frame: frameOf(zone.box),
        spacing: exactLine(zone.linePt),
        children: textOf(line, { sizePt: zone.sizePt }),
      }),
  );

function informationLines(information: Zones['information']): Paragraph[] {
  const label = twips(zoneType.informationLabelMm);
  return information.rows.map(
    (row) =>
      new Paragraph({
        style: 'Informationsblock',
        frame: frameOf(information.box),
        spacing: exactLine(information.linePt),
        indent: { left: label, hanging: label },
        tabStops: [{ type: TabStopType.LEFT, position: label }],
        children: [
          ...textOf(row.label, { sizePt: row.labelPt, color: '444444' }),
          new TextRun({ children: [new Tab()], size: halfPoints(row.sizePt) }),
          ...textOf(row.lines.join('\n'), { sizePt: row.sizePt }),
        ],
      }),
  );
}

/** Folding and hole marks: frames in the header of page one whose upper border is the stroke. */
export function markParagraphs(form: BusinessLetter['form']): Paragraph[] {
  const { foldMarks, holeMark } = din5008[form];
  const strokes = [
    { y: foldMarks[0], width: marks.foldLength },
    { y: holeMark, width: marks.holeLength },
    { y: foldMarks[1], width: marks.foldLength },
  ];
  return strokes.map(
    ({ y, width }) =>
      new Paragraph({
        style: 'Header',
        frame: frameOf({ x: marks.x, y, width, height: 1 }),
        spacing: exactLine(2),
        border: { top: { style: BorderStyle.SINGLE, size: marks.weightPt * 8, space: 0, color: '808080' } },
        children: [],
      }),
  );
}
