import type { IXmlableObject } from 'docx';

/**
 * What `docx` would write into the file, as text: its packer zips styles, settings and fonts with every letter, which
 * is four fifths of its time, and a letter on a template needs none of them. A test holds it against the packer.
 */
export const writtenXml = (node: IXmlableObject): string =>
  Object.entries(node)
    .map(([name, content]) => element(name, content))
    .join('');

type Content = IXmlableObject | string | number | undefined | null;

function element(name: string, content: unknown): string {
  const parts = (Array.isArray(content) ? content : [content]) as readonly Content[];
  const attributes = parts.map(attributesOf).join('');
  const inside = parts.map(insideOf).join('');
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

const isNode = (part: Content): part is IXmlableObject => typeof part === 'object' && part !== null;

function attributesOf(part: Content): string {
  if (!isNode(part) || !isNode(part._attr)) return '';
  return Object.entries(part._attr)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

function insideOf(part: Content): string {
  if (part === undefined || part === null) return '';
  if (!isNode(part)) return escaped(String(part));
  return Object.entries(part)
    .filter(([name]) => name !== '_attr')
    .map(([name, content]) => element(name, content))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
