import { deflateSync } from 'node:zlib';

/** A one-page PDF that carries a file as Europass does: in the name tree of embedded files. */
export function pdfWith(fileName: string | null, content: string, packed = false): Uint8Array {
  const plain = Buffer.from(content, 'utf8');
  const bytes = packed ? deflateSync(plain) : plain;
  const names = fileName === null ? '' : `/Names << /EmbeddedFiles << /Names [(${fileName}) 4 0 R] >> >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${names} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    `<< /Type /Filespec /F (${fileName}) /UF (${fileName}) /EF << /F 5 0 R >> >>`,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (...chunks: readonly Buffer[]) => {
    offsets.push(length());
    parts.push(Buffer.from(`${offsets.length} 0 obj\n`), ...chunks, Buffer.from('\nendobj\n'));
  };
  for (const object of objects) add(Buffer.from(object));
  add(
    Buffer.from(
      `<< /Type /EmbeddedFile ${packed ? '/Filter /FlateDecode' : ''} /Length ${bytes.length} >>\nstream\n`,
    ),
    bytes,
    Buffer.from('\nendstream'),
  );
  const start = length();
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}`),
    Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}
