import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, UnderlineType } from 'docx';
import { documentFonts } from '#shared/letters/fonts.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { isRtlLanguage } from '#shared/letters/spans.ts';
import { listIndentMm, typographyOf, zoneType } from '#shared/letters/typography.ts';
import { exactLine, halfPoints, lineAtLeast, twips, twipsOfPoints } from './units.ts';
import { windowsLanguage } from './windowsLanguage.ts';

const arial = {
  ascii: documentFonts.text,
  hAnsi: documentFonts.text,
  cs: documentFonts.text,
  eastAsia: documentFonts.text,
};

/** Named styles, so that an office can restyle a letter in Word, and a screen reader finds the headings. */
export function stylesOf(letter: Letter): IStylesOptions {
  const type = typographyOf(letter.kind);
  const body = lineAtLeast(type.linePt, type.paragraphGapPt);
  const based = { basedOn: 'Normal', quickFormat: true };
  const heading = (sizePt: number) => ({
    ...based,
    next: 'Normal',
    run: { size: halfPoints(sizePt), bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: {
        ...lineAtLeast(type.headingLinePt, type.headingAfterPt),
        before: twipsOfPoints(type.headingBeforePt),
      },
    },
  });
  const title = heading(type.titlePt);
  return {
    default: {
      document: {
        run: {
          font: arial,
          size: halfPoints(type.bodyPt),
          language: {
            value: windowsLanguage(letter.language),
            bidirectional: isRtlLanguage(letter.language) ? windowsLanguage(letter.language) : 'ar-SA',
          },
        },
        paragraph: { spacing: body },
      },
      heading1: {
        ...title,
        paragraph: { ...title.paragraph, spacing: { ...lineAtLeast(type.titleLinePt, 0), before: 0 } },
      },
      heading2: heading(type.heading2Pt),
      heading3: heading(type.heading3Pt),
    },
    paragraphStyles: [
      { id: 'Header', name: 'header', ...based, paragraph: { spacing: exactLine(12) } },
      { id: 'Footer', name: 'footer', ...based, paragraph: { spacing: exactLine(zoneType.footerLinePt) } },
      {
        id: 'Absenderzeile',
        name: 'Absenderzeile',
        ...based,
        run: { underline: { type: UnderlineType.SINGLE, color: '808080' } },
      },
      { id: 'Vermerk', name: 'Vermerk', ...based },
      { id: 'Anschrift', name: 'Anschrift', ...based },
      { id: 'Informationsblock', name: 'Informationsblock', ...based },
      {
        id: 'Angaben',
        name: 'Angaben',
        ...based,
        paragraph: { spacing: lineAtLeast(type.linePt, type.itemGapPt), keepLines: true },
      },
      {
        id: 'Tabellentext',
        name: 'Tabellentext',
        ...based,
        run: { size: halfPoints(type.cellPt) },
        paragraph: { spacing: lineAtLeast(type.cellLinePt, 0) },
      },
      {
        id: 'Hinweis',
        name: 'Hinweis',
        ...based,
        paragraph: { keepLines: true, spacing: lineAtLeast(type.linePt, 0) },
      },
      {
        id: 'Liste',
        name: 'Liste',
        ...based,
        paragraph: { spacing: lineAtLeast(type.linePt, type.itemGapPt) },
      },
    ],
  };
}

/** Frame around a hint; neighbouring paragraphs with the same borders share one frame. */
export const noteBorder = (() => {
  const side = { style: BorderStyle.SINGLE, size: 6, color: '808080' };
  return {
    top: { ...side, space: 6 },
    bottom: { ...side, space: 6 },
    left: { ...side, space: 8 },
    right: { ...side, space: 8 },
  };
})();

export const listIndentOf = (kind: Letter['kind']): number => twips(listIndentMm[kind]);

export const listReferences = { bullet: 'bullet', number: 'number', open: 'open', done: 'done' } as const;

/** Lists are real lists: the sign (dot, number, box) comes from the numbering, not from the text. */
export function numberingOf(letter: Letter) {
  const indent = { left: listIndentOf(letter.kind), hanging: listIndentOf(letter.kind) };
  const level = (
    reference: string,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
  ) => ({
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: { indent },
          ...(reference === 'open' || reference === 'done'
            ? { run: { font: documentFonts.symbol, size: halfPoints(typographyOf(letter.kind).bodyPt + 3) } }
            : {}),
        },
      },
    ],
  });
  return {
    config: [
      level(listReferences.bullet, LevelFormat.BULLET, '•'),
      level(listReferences.number, LevelFormat.DECIMAL, '%1.'),
      level(listReferences.open, LevelFormat.BULLET, '\u2610'),
      level(listReferences.done, LevelFormat.BULLET, '\u2611'),
    ],
  };
}
