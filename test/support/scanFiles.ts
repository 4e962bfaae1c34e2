import { crc32, deflateSync } from 'node:zlib';

/** Small real files, made here: a picture of one colour, a photo, a document. */

type Colour = readonly [red: number, green: number, blue: number];

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A PNG of one colour, with what else is to stand in it. `claims`: the size its header tells. */
export function png(
  width: number,
  height: number,
  colour: Colour,
  {
    text = '',
    claims = [width, height] as const,
  }: { text?: string; claims?: readonly [number, number] } = {},
): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claims[0], 0);
  header.writeUInt32BE(claims[1], 4);
  // Eight bits, red, green, blue.
  header.set([8, 2, 0, 0, 0], 8);
  const line = Buffer.from([0, ...Array.from({ length: width }, () => colour).flat()]);
  const picture = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      ...(text === '' ? [] : [chunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1'))]),
      chunk('IDAT', picture),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A JPEG of 16 × 8 in red. */
export const jpeg = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.from(
      '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO' +
        'UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P' +
        'T09PT09PT0//wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
        'FgEBAQEAAAAAAAAAAAAAAAAAAAQG/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AgoGuAf/Z',
      'base64',
    ),
  );

/** A PDF with a page of text for each word; `filler` bytes make it larger, `filter` names one in an image. */
export function pdf(
  words: readonly string[],
  { filler = 0, filter = '' }: { filler?: number; filter?: string } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (bytes: Buffer) => {
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (dictionary: string, stream?: Buffer) => {
    places.push(length);
    put(Buffer.from(`${places.length} 0 obj\n${dictionary}\n`, 'latin1'));
    if (stream) put(Buffer.concat([Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]));
    put(Buffer.from('endobj\n'));
  };
  const pages = words.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${words.length} /Kids [${pages}] >>`);
  object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [index, word] of words.entries()) {
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R ` +
        '/Resources << /Font << /F 3 0 R >> >> >>',
    );
    // A blue field to be found again on a canvas, and the word.
    const drawn = Buffer.from(
      `0 0 1 rg 100 300 395 300 re f 0 g BT /F 40 Tf 100 700 Td (${word}) Tj ET`,
      'latin1',
    );
    object(`<< /Length ${drawn.length} >>`, drawn);
  }
  if (filter !== '') object(`<< /Subtype /Image /Filter /${filter} /Length 3 >>`, Buffer.from('abc'));
  if (filler > 0) object(`<< /Length ${filler} >>`, Buffer.alloc(filler, 'w'));
  const xref = length;
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  put(
    Buffer.from(
      `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer << /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
