import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import { margins } from '#shared/letters/din5008.ts';
import type { BusinessLetter, Letter, Sheet } from '#shared/letters/letter.ts';
import { signatureGapPt, typographyOf } from '#shared/letters/typography.ts';
import { enclosuresTitle } from '#shared/letters/words.ts';
import { zonesOf } from '#shared/letters/zones.ts';
import type { PartOfText } from '#shared/templates/placeholders.ts';
import { blockChildren, direction, kept } from './blocks.ts';
import { zoneParagraphs } from './pageOne.ts';
import { textOf, textRuns } from './textRuns.ts';
import { twips, twipsOfPoints } from './units.ts';

export const bodyOf = (letter: Letter): FileChild[] =>
  letter.kind === 'letter' ? letterBody(letter) : sheetBody(letter);

function letterBody(letter: BusinessLetter): FileChild[] {
  const zones = zonesOf(letter);
  /** The zones are frames; this space carries the text below them. Word and LibreOffice keep it on page one. */
  const before = twips(zones.bodyTop - margins.top);
  return [...zoneParagraphs(zones), subject(letter, before), ...below(letter, new Set())];
}

/** The text of a letter for a template that has places of its own for some of its parts. */
export const textOfLetter = (letter: BusinessLetter, elsewhere: ReadonlySet<PartOfText>): FileChild[] => [
  ...(elsewhere.has('Betreff') ? [] : [subject(letter, 0)]),
  ...below(letter, elsewhere),
];

const subject = (letter: BusinessLetter, before: number): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before, after: twipsOfPoints(typographyOf('letter').titleGapPt) },
    children: textOf(letter.subject.join('\n')),
  });

const below = (letter: BusinessLetter, elsewhere: ReadonlySet<PartOfText>): FileChild[] => [
  ...(letter.salutation === '' || elsewhere.has('Anrede') ? [] : [plain(letter.salutation, letter)]),
  ...blockChildren(letter),
  ...closing(letter, elsewhere),
  // What is enclosed is told below the hand, wherever that stands.
  ...(elsewhere.has('Anlagen') || handElsewhere(elsewhere) ? [] : enclosures(letter)),
];

/** Who has a place for the greeting has one for the hand below it, and the other way round. */
const handElsewhere = (elsewhere: ReadonlySet<PartOfText>): boolean =>
  elsewhere.has('Gruß') || elsewhere.has('Unterschrift');

const plain = (text: string, letter: Letter): Paragraph =>
  new Paragraph({ ...direction([{ text }], letter), children: textOf(text) });

/** Greeting, organisation, room for the signature, name, role and what is enclosed stay on one page. */
function closing(letter: BusinessLetter, elsewhere: ReadonlySet<PartOfText>): Paragraph[] {
  const type = typographyOf('letter');
  const { organisation, name, role } = letter.signature;
  const afterTable = letter.blocks[letter.blocks.length - 1]?.type === 'table';
  const greeting = { text: letter.closing, before: afterTable ? type.paragraphGapPt : 0, after: 0 };
  const hand = [
    { text: organisation, before: type.linePt, after: 0 },
    { text: name, before: signatureGapPt, after: 0 },
    { text: role, before: name === '' ? signatureGapPt : 0, after: 0 },
  ];
  const below = handElsewhere(elsewhere) ? [] : hand;
  const here = elsewhere.has('Gruß') ? [] : [greeting, ...below];
  const lines = here.filter((line) => line.text !== '');
  return lines.map(
    (line, index) =>
      new Paragraph({
        ...direction([{ text: line.text }], letter),
        ...kept(index < lines.length - 1 || letter.enclosures.length > 0),
        keepLines: true,
        spacing: {
          before: twipsOfPoints(line.before),
          after: index === lines.length - 1 ? twipsOfPoints(type.paragraphGapPt) : line.after,
        },
        children: textOf(line.text),
      }),
  );
}

function enclosures(letter: BusinessLetter): Paragraph[] {
  if (letter.enclosures.length === 0) return [];
  const lines = [
    {
      text: enclosuresTitle(letter),
      bold: true,
    },
    ...letter.enclosures.map((text) => ({ text, bold: false })),
  ];
  return lines.map(
    (line, index) =>
      new Paragraph({
        ...kept(index < lines.length - 1),
        spacing: { before: index === 0 ? twipsOfPoints(6) : 0, after: 0 },
        children: textOf(line.text, { bold: line.bold }),
      }),
  );
}

function sheetBody(sheet: Sheet): FileChild[] {
  const type = typographyOf(sheet.kind);
  const rows = sheet.information.filter((row) => row.value !== '');
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      ...direction([{ text: sheet.heading }], sheet),
      spacing: { before: twips(2), after: twipsOfPoints(type.titleGapPt) },
      children: textOf(sheet.heading),
    }),
    ...rows.map(
      (row, index) =>
        new Paragraph({
          spacing: { after: index === rows.length - 1 ? twipsOfPoints(type.paragraphGapPt) : 0 },
          children: textRuns([
            { text: row.label === '' ? '' : `${row.label}: ` },
            { text: row.value, bold: true },
          ]),
        }),
    ),
    ...blockChildren(sheet),
  ];
}
