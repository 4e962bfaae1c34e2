import { must } from '../contract/result.ts';
import { type Box, din5008 } from './din5008.ts';
import type { BusinessLetter } from './letter.ts';
import { millimetresOf, pointsOf, sizeThatFits, widthOf, wrapLine } from './textWidth.ts';
import { zoneType } from './typography.ts';

/** Lines of one size inside a box whose height is exact. */
export interface Zone {
  readonly box: Box;
  readonly sizePt: number;
  readonly linePt: number;
  readonly lines: readonly string[];
}

export interface InformationRow {
  readonly label: string;
  readonly labelPt: number;
  readonly lines: readonly string[];
  readonly sizePt: number;
  readonly cut: boolean;
}

/** Lines a value of the information block may have. */
const rowLines = 4;

/** What stands above the body of page one: both prints draw exactly this. */
export interface Zones {
  readonly returnLine: Zone;
  readonly annotations: Zone;
  readonly recipient: Zone;
  readonly information: {
    readonly box: Box;
    readonly linePt: number;
    readonly rows: readonly InformationRow[];
  };
  /** Millimetres from the top of the sheet to the subject. */
  readonly bodyTop: number;
  /** Something had to be cut to stay inside the window: say so before the letter is sent. */
  readonly cut: boolean;
}

export function zonesOf(letter: BusinessLetter): Zones {
  const form = din5008[letter.form];
  const address = addressZones(letter);
  const information = informationZone(letter);
  const below = information.box.height === 0 ? 0 : information.box.y + information.box.height;
  return {
    returnLine: returnLineZone(letter),
    annotations: address.annotations,
    recipient: address.recipient,
    cut: address.cut || information.rows.some((row) => row.cut),
    information,
    bodyTop: Math.max(form.bodyTop, below + form.gapBelowZones),
  };
}

function returnLineZone(letter: BusinessLetter): Zone {
  const box = din5008[letter.form].returnLine;
  const width = pointsOf(box.width);
  const sizePt = sizeThatFits(letter.sender.returnLine, width, zoneType.returnLineSizes);
  const [line = '', ...rest] = wrapLine(letter.sender.returnLine, width, sizePt);
  const lines = line === '' ? [] : [rest.length > 0 ? shortened(line, width, sizePt) : line];
  const linePt = sizePt * 1.2;
  const height = millimetresOf(linePt);
  return { box: { ...box, y: box.y + (box.height - height) / 2, height }, sizePt, linePt, lines };
}

interface Attempt {
  readonly sizePt: number;
  readonly linePt: number;
  /** Millimetres the recipient may be high. */
  readonly room: number;
}

/**
 * Annotations stand on the recipient, the recipient at the top of its zone. An address of more than six
 * lines grows upwards into the zone of the annotations, then in smaller type; nine lines and three
 * annotations fit in 8 pt. What is still too long (nine lines of 300 characters) loses its tail.
 */
function addressZones(letter: BusinessLetter): Pick<Zones, 'annotations' | 'recipient' | 'cut'> {
  const { annotations: upper, recipient: lower } = din5008[letter.form];
  const width = pointsOf(lower.width);
  const notesHeight = (linePt: number): number => millimetresOf(letter.annotations.length * noteLine(linePt));
  const attempts: Attempt[] = zoneType.recipientSizes.flatMap((sizePt) => {
    const open = sizePt * 1.17;
    const close = (sizePt * 12) / 11;
    return [
      { sizePt, linePt: open, room: lower.height },
      { sizePt, linePt: close, room: upper.height + lower.height - notesHeight(close) },
    ];
  });
  const linesIn = (attempt: Attempt): string[] =>
    letter.recipient.flatMap((line) => wrapLine(line, width, attempt.sizePt));
  const last = must(attempts[attempts.length - 1], 'there are sizes to try');
  const attempt = attempts.find((a) => linesIn(a).length <= capacityOf(a)) ?? last;
  const recipient = cutTo(letter.recipient, width, attempt.sizePt, capacityOf(attempt));

  const notePt = Math.min(zoneType.annotationPt, attempt.sizePt);
  const notes = letter.annotations.map((line) => cutTo([line], width, notePt, 1));
  const bottom = lower.y + lower.height;
  const y = Math.min(lower.y, bottom - millimetresOf(recipient.lines.length * attempt.linePt));
  const height = notesHeight(attempt.linePt);
  return {
    annotations: {
      box: { ...upper, y: y - height, height },
      sizePt: notePt,
      linePt: noteLine(attempt.linePt),
      lines: notes.flatMap((note) => note.lines),
    },
    recipient: {
      box: { ...lower, y, height: bottom - y },
      sizePt: attempt.sizePt,
      linePt: attempt.linePt,
      lines: recipient.lines,
    },
    cut: recipient.cut || notes.some((note) => note.cut),
  };
}

const noteLine = (linePt: number): number => Math.min(linePt, 12);

/** Lines that fit; a hundredth of a millimetre more, so that nine times a ninth is nine. */
const capacityOf = (attempt: Attempt): number =>
  Math.floor((attempt.room + 0.01) / millimetresOf(attempt.linePt));

/** Wraps each line; while there are more than `limit`, the line with the most parts loses its last. */
function cutTo(
  lines: readonly string[],
  widthPt: number,
  sizePt: number,
  limit: number,
): { lines: string[]; cut: boolean } {
  const wrapped = lines.map((line) => wrapLine(line, widthPt, sizePt));
  let cut = false;
  while (wrapped.flat().length > limit) {
    const longest = wrapped.reduce((a, b) => (b.length > a.length ? b : a), []);
    if (longest.length < 2) break;
    longest.pop();
    longest.push(shortened(longest.pop() ?? '', widthPt, sizePt));
    cut = true;
  }
  return { lines: wrapped.flat(), cut };
}

/** As much of the line as fits with the sign that something is left out. */
function shortened(line: string, widthPt: number, sizePt: number): string {
  const characters = [...line];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, sizePt) > widthPt) characters.pop();
  return `${characters.join('')}…`;
}

function informationZone(letter: BusinessLetter): Zones['information'] {
  const place = din5008[letter.form].information;
  const width = pointsOf(place.width - zoneType.informationLabelMm);
  const labelWidth = pointsOf(zoneType.informationLabelMm - 1);
  const rows = letter.information
    .filter((row) => row.label !== '' && row.value !== '')
    .map((row) => {
      const sizePt = sizeThatFits(row.value, width, zoneType.informationSizes);
      const labelPt = sizeThatFits(row.label, labelWidth, zoneType.informationLabelSizes);
      const [label = ''] = cutTo([row.label], labelWidth, labelPt, 1).lines;
      const value = cutTo([row.value], width, sizePt, rowLines);
      return { label, labelPt, sizePt, lines: value.lines, cut: value.cut };
    });
  const lines = rows.reduce((sum, row) => sum + row.lines.length, 0);
  return {
    box: { ...place, height: millimetresOf(lines * zoneType.informationLinePt) },
    linePt: zoneType.informationLinePt,
    rows,
  };
}
