import { letterType } from '#shared/letters/typography.ts';
import { twipsOfPoints } from '../letters/docx/units.ts';

/**
 * The styles of a letter's text in a template: type and size are the template's own, distances are ours. An
 * office that has one of them in its template already (ours to begin with has) has restyled it, and keeps it.
 */
interface TextStyle {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run?: string;
}

const spacing = (linePt: number, afterPt: number, beforePt = 0): string =>
  `<w:spacing w:before="${twipsOfPoints(beforePt)}" w:after="${twipsOfPoints(afterPt)}" w:line="${twipsOfPoints(linePt)}" w:lineRule="atLeast"/>`;

/** A screen reader finds the headings by their level. */
const level = (nth: number): string => `<w:outlineLvl w:val="${nth}"/>`;
const { linePt, paragraphGapPt, titleGapPt, headingBeforePt, headingAfterPt, itemGapPt } = letterType;
const bold = '<w:b/><w:bCs/>';
const heading = `<w:keepNext/><w:keepLines/>${spacing(linePt, headingAfterPt, headingBeforePt)}<w:ind w:left="0" w:right="0" w:firstLine="0"/>`;

const textStyles: readonly TextStyle[] = [
  { id: 'WegbuchText', name: 'Wegbuch Text', paragraph: spacing(linePt, paragraphGapPt) },
  {
    id: 'WegbuchBetreff',
    name: 'Wegbuch Betreff',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(linePt, titleGapPt)}${level(0)}`,
    run: bold,
  },
  { id: 'WegbuchTitel', name: 'Wegbuch Titel', paragraph: `${heading}${level(1)}`, run: bold },
  { id: 'WegbuchUntertitel', name: 'Wegbuch Untertitel', paragraph: `${heading}${level(2)}`, run: bold },
  { id: 'WegbuchListe', name: 'Wegbuch Liste', paragraph: spacing(linePt, itemGapPt) },
  { id: 'WegbuchAngaben', name: 'Wegbuch Angaben', paragraph: `<w:keepLines/>${spacing(linePt, itemGapPt)}` },
  {
    id: 'WegbuchTabelle',
    name: 'Wegbuch Tabelle',
    paragraph: spacing(letterType.cellLinePt, 0),
    run: `<w:sz w:val="${letterType.cellPt * 2}"/><w:szCs w:val="${letterType.cellPt * 2}"/>`,
  },
  { id: 'WegbuchHinweis', name: 'Wegbuch Hinweis', paragraph: `<w:keepLines/>${spacing(linePt, 0)}` },
];

const styleXml = ({ id, name, paragraph, run = '' }: TextStyle, base: string | null): string =>
  [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>`,
    base === null ? '' : `<w:basedOn w:val="${base}"/>`,
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`,
  ].join('');

/** The style a paragraph has that names none: what its letters look like is the office's choice. */
function defaultStyle(styles: string): string | null {
  for (const [tag] of styles.matchAll(/<w:style\b[^>]*>/gu))
    if (/w:type="paragraph"/u.test(tag) && /w:default="(1|true|on)"/u.test(tag))
      return /w:styleId="([^"]*)"/u.exec(tag)?.[1] ?? null;
  return null;
}

/** `word/styles.xml` with ours, as far as it has not got them. */
export function withTextStyles(styles: string): string {
  const base = defaultStyle(styles);
  const missing = textStyles.filter(({ id }) => !styles.includes(`w:styleId="${id}"`));
  return styles.replace(
    /<\/w:styles>\s*$/u,
    () => `${missing.map((one) => styleXml(one, base)).join('')}</w:styles>`,
  );
}
