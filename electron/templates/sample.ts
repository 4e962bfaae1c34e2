import {
  Document,
  type Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { margins, page, textWidth } from '#shared/letters/din5008.ts';
import { type BusinessLetter, letter } from '#shared/letters/letter.ts';
import { letterType, zoneType } from '#shared/letters/typography.ts';
import { zonesOf } from '#shared/letters/zones.ts';
import type { OfficeFields } from '#shared/office/office.ts';
import type { Placeholder } from '#shared/templates/placeholders.ts';
import { firstHeader, officeFooter } from '../letters/docx/headerFooter.ts';
import { coreProperties, stampEntries } from '../letters/docx/package.ts';
import { zoneParagraphs } from '../letters/docx/pageOne.ts';
import { numberingOf, stylesOf } from '../letters/docx/styles.ts';
import { textOf } from '../letters/docx/textRuns.ts';
import { exactLine, halfPoints, twips, twipsOfPoints } from '../letters/docx/units.ts';
import { readZip, writeZip } from '../transfer/zip.ts';
import { withTextStyles } from './textStyles.ts';

const braced = (name: Placeholder): string => `{${name}}`;

/** A letter that says of each of its parts only what it is called. */
function letterOfPlaceholders(office: OfficeFields, date: string): BusinessLetter {
  const { name, provider, street, postcode, town, phone, email } = office;
  const row = (label: string, value: Placeholder) => ({ label, value: braced(value) });
  const made = letter.parse({
    kind: 'letter',
    ...{ version: 1, language: 'de-DE', direction: 'ltr', title: 'Mustervorlage', author: name, date },
    sender: {
      ...{ name, provider },
      returnLine: braced('Absender'),
      footer: [
        [name, provider],
        [street, `${postcode} ${town}`],
        [phone, email],
      ],
    },
    form: office.letterForm,
    annotations: [braced('Vermerk')],
    recipient: [braced('Anschrift')],
    information: [
      row('Ihr Zeichen', 'IhrZeichen'),
      row('Ihre Nachricht vom', 'NachrichtVom'),
      row('Unser Zeichen', 'Zeichen'),
      row('Name', 'Beratung'),
      row('Telefon', 'Telefon'),
      row('E-Mail', 'Mail'),
      row('Datum', 'Datum'),
    ],
    subject: [braced('Betreff')],
    ...{ salutation: braced('Anrede'), blocks: [], closing: braced('Gruß'), enclosures: [] },
    signature: { organisation: '', name: '', role: '' },
  });
  if (made.kind !== 'letter') throw new Error('invariant: a letter stays one');
  return made;
}

/** From page two on: whose letter it is, which one, and how far one has read. */
function continued(): Header {
  const size = halfPoints(zoneType.continuationPt);
  const told = (['Büro', 'Zeichen', 'Datum'] as const).map(braced).join(' · ');
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        spacing: exactLine(zoneType.continuationLinePt),
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth) }],
        children: [
          new TextRun({ size, text: told }),
          new TextRun({
            size,
            children: [new Tab(), 'Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

const line = (name: Placeholder, style: string, space: { before?: number; after?: number } = {}): Paragraph =>
  new Paragraph({
    style,
    ...(Object.keys(space).length > 0 ? { spacing: space } : {}),
    children: textOf(braced(name)),
  });

/**
 * A template to begin with, in the layout of our own letters (DIN 5008): an office puts its logo into the head and
 * sets its type. The few words in braces that it has no place for are listed in the window.
 */
export async function sampleTemplate(office: OfficeFields, date: string): Promise<Uint8Array> {
  const model = letterOfPlaceholders(office, date);
  const zones = zonesOf(model);
  const gap = twipsOfPoints(letterType.linePt);
  const foot: Footer = officeFooter(model);
  const document = new Document({
    title: model.title,
    creator: model.author,
    styles: stylesOf(model),
    numbering: numberingOf(model),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              ...{ left: twips(margins.left), right: twips(margins.right) },
              ...{ top: twips(margins.top), bottom: twips(margins.bottom) },
              ...{ header: twips(margins.header), footer: twips(margins.footer) },
            },
          },
        },
        headers: { first: firstHeader(model), default: continued() },
        footers: { first: foot, default: foot },
        children: [
          ...zoneParagraphs(zones),
          line('Betreff', 'WegbuchBetreff', { before: twips(zones.bodyTop - margins.top) }),
          line('Anrede', 'WegbuchText'),
          line('Text', 'WegbuchText'),
          line('Gruß', 'WegbuchText'),
          line('Unterschrift', 'WegbuchText', { before: gap }),
          line('Anlagen', 'WegbuchText'),
        ],
      },
    ],
  });
  const packed = await Packer.toBuffer(document, undefined, [coreProperties(model)]);
  const entries = readZip(packed, (name) => !name.endsWith('/'), 64 * 1024 * 1024).map(({ name, data }) =>
    name === 'word/styles.xml'
      ? { name, data: Buffer.from(withTextStyles(Buffer.from(data).toString('utf8')), 'utf8') }
      : { name, data },
  );
  const bytes = new Uint8Array(writeZip(entries, true));
  stampEntries(bytes, date);
  return bytes;
}
