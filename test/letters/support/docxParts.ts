import { inflateRawSync } from 'node:zlib';

/** The files inside a DOCX, read by the directory of the ZIP (APPNOTE.TXT 4.3) and by nothing of ours. */
export function docxParts(bytes: Uint8Array): Map<string, string> {
  const data = Buffer.from(bytes);
  const parts = new Map<string, string>();
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = data.readUInt32LE(end + 16);
  for (let n = data.readUInt16LE(end + 10); n > 0; n -= 1) {
    const size = data.readUInt32LE(at + 20);
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const local = data.readUInt32LE(at + 42);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const body = data.subarray(start, start + size);
    parts.set(name, (data.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body).toString('utf8'));
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return parts;
}

/** Times of the entries as MS-DOS wrote them, from both places that have them. */
export function entryTimes(bytes: Uint8Array): number[] {
  const data = Buffer.from(bytes);
  const times: number[] = [];
  let at = data.readUInt32LE(data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (data.readUInt32LE(at) === 0x02014b50) {
    times.push(data.readUInt32LE(at + 12), data.readUInt32LE(data.readUInt32LE(at + 42) + 10));
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return times;
}

export const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What a reader sees: text of the runs, breaks as line ends, paragraphs apart, no-break spaces as spaces. */
export function visibleText(xml: string): string {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu)]
        .map(([, text = '', sign]) => (sign === undefined ? unescaped(text) : sign === 'br' ? '\n' : '\t'))
        .join(''),
    )
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u200e', '');
}

/** Well-formed enough for a strict reader: tags nest, no forbidden character, no bare ampersand. */
export function assertWellFormed(xml: string, name: string): void {
  const open: string[] = [];
  for (const [, close, tag = '', , selfClosed] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s[^<>]*?)?)(\/?)>/gu,
  )) {
    if (close === '/') {
      const expected = open.pop();
      if (expected !== tag) throw new Error(`${name}: </${tag}> closes <${expected}>`);
    } else if (selfClosed !== '/') open.push(tag);
  }
  if (open.length > 0) throw new Error(`${name}: <${open.at(-1)}> stays open`);
  const text = xml.replace(/<[^<>]*>/gu, '');
  if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/u.test(text)) throw new Error(`${name}: a bare < or &`);
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml)) {
    throw new Error(`${name}: a character XML forbids`);
  }
}
