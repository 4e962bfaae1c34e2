import { Document, Packer } from 'docx';
import { margins, page } from '#shared/letters/din5008.ts';
import { type Letter, readLetter } from '#shared/letters/letter.ts';
import { bodyOf } from './body.ts';
import { continuationHeader, firstHeader, officeFooter } from './headerFooter.ts';
import { coreProperties, stampEntries } from './package.ts';
import { numberingOf, stylesOf } from './styles.ts';
import { twips } from './units.ts';

/**
 * A letter as a Word file (ISO 29500 transitional). The same letter gives the same bytes, whenever and
 * wherever it is made. Throws ZodError when it is not a letter: what is not clean makes a file that
 * Word refuses to open, so it is read once more here.
 */
export async function renderDocx(given: Letter): Promise<Uint8Array> {
  const letter = readLetter(given);
  const footer = officeFooter(letter);
  const document = new Document({
    title: letter.title,
    creator: letter.author,
    styles: stylesOf(letter),
    numbering: numberingOf(letter),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              left: twips(margins.left),
              right: twips(margins.right),
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              header: twips(margins.header),
              footer: twips(margins.footer),
            },
          },
        },
        headers: { first: firstHeader(letter), default: continuationHeader(letter) },
        footers: { first: footer, default: footer },
        children: bodyOf(letter),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document, undefined, [coreProperties(letter)]));
  stampEntries(bytes, letter.date);
  return bytes;
}
