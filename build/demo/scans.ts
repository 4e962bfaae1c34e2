/** Small PDFs as a scanner makes them, one page with a few lines. All of it is invented, and says so. */

/** Helvetica of a PDF reader knows the letters of Windows-1252; what it lacks is left out. */
const literal = (text: string): string =>
  text.replaceAll(/[^\x20-\x7e\u00a0-\u00ff]/g, '').replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

/** `lines`: the first is the title. A4, upright. */
export function scanOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const [title = '', ...rest] = lines;
  const text = rest.map((line) => `0 -26 Td (${literal(line)}) Tj`).join(' ');
  const drawn = [
    '0.96 0.94 0.89 rg 0 0 595 842 re f 0.45 0.4 0.3 RG 1.5 w 42 42 511 758 re S',
    `BT 0.15 g /F 22 Tf 70 720 Td (${literal(title)}) Tj /F 13 Tf 0 -24 Td ${text} ET`,
    'BT 0.6 0.2 0.2 rg /F 11 Tf 70 70 Td (Muster eines Vorf\xfchrb\xfcros: erfunden, ohne Wert) Tj ET',
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 3 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(
    Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1'),
  );
}
