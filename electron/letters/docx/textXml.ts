import { Document } from 'docx';
import { must } from '#shared/contract/result.ts';
import { type BusinessLetter, readLetter } from '#shared/letters/letter.ts';
import type { PartOfText } from '#shared/templates/placeholders.ts';
import { textOfLetter } from './body.ts';
import { numberingOf } from './styles.ts';
import { writtenXml } from './writtenXml.ts';

/** What a letter says, as WordprocessingML for a document that is not ours. */
export interface TextXml {
  /** Paragraphs and tables, one after the other. */
  readonly content: string;
  /** `w:abstractNum` and `w:num` of its lists; empty when it has none. */
  readonly abstracts: string;
  readonly nums: string;
}

/** Our styles under names that no template has by chance; what has none stands in the text's own. */
const styleNames: Readonly<Record<string, string>> = {
  Heading1: 'WegbuchBetreff',
  Heading2: 'WegbuchTitel',
  Heading3: 'WegbuchUntertitel',
  Liste: 'WegbuchListe',
  Angaben: 'WegbuchAngaben',
  Tabellentext: 'WegbuchTabelle',
  Hinweis: 'WegbuchHinweis',
};
const textStyle = 'WegbuchText';

const styled = (content: string): string =>
  content
    .replaceAll(/<w:p>(?!<w:pPr>)/gu, '<w:p><w:pPr></w:pPr>')
    .replaceAll(/<w:pPr>(?!<w:pStyle )/gu, `<w:pPr><w:pStyle w:val="${textStyle}"/>`)
    .replaceAll(/<w:pStyle w:val="([^"]*)"\/>/gu, (_, name: string) => {
      const own = name === textStyle ? name : (styleNames[name] ?? textStyle);
      return `<w:pStyle w:val="${own}"/>`;
    });

/** Far from what a template numbers itself; the two kinds of numbers do not meet. */
const LIST_OFFSET = 9000;

const shifted = (xml: string): string =>
  xml
    .replaceAll(
      /(w:abstractNumId(?: w:val)?|w:numId(?: w:val)?)="(\d+)"/gu,
      (_, name: string, id: string) => `${name}="${Number(id) + LIST_OFFSET}"`,
    )
    // Of a namespace the template need not have.
    .replaceAll(/ w15:\w+="[^"]*"/gu, '');

/** As the letter says it, without those parts for which there is a place elsewhere. */
export async function textXml(given: BusinessLetter, elsewhere: ReadonlySet<PartOfText>): Promise<TextXml> {
  const letter = readLetter(given);
  if (letter.kind !== 'letter') throw new Error('invariant: a business letter stays one');
  const lists = letter.blocks.some(({ type }) => type === 'list' || type === 'checklist');
  const document = new Document({
    ...(lists ? { numbering: numberingOf(letter) } : {}),
    sections: [],
  });
  const context = { file: document, viewWrapper: document.Document, stack: [] };
  const written = textOfLetter(letter, elsewhere)
    .map((child) => writtenXml(must(child.prepForXml(context), 'a paragraph is written')))
    .join('');
  const numbers = new Map(
    document.Numbering.ConcreteNumbering.map(({ reference, instance, numId }) => [
      `{${reference}-${instance}}`,
      String(numId),
    ]),
  );
  const body = written.replaceAll(
    /<w:numId w:val="(\{[^"]*\})"\/>/gu,
    (tag, name: string) => `<w:numId w:val="${numbers.get(name) ?? tag}"/>`,
  );
  const numbering = numbers.size === 0 ? '' : writtenXml(document.Numbering.prepForXml(context) ?? {});
  return {
    content: shifted(styled(body)),
    abstracts: shifted((numbering.match(/<w:abstractNum [\s\S]*?<\/w:abstractNum>/gu) ?? []).join('')),
    nums: shifted((numbering.match(/<w:num [\s\S]*?<\/w:num>/gu) ?? []).join('')),
  };
}
