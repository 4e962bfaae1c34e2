import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hidesPictures } from '#shared/papers/pdfFilters.ts';
import { checkScan, MAX_SCAN_BYTES, titleOfFile } from '#shared/papers/scanFormat.ts';
import { jpeg, pdf, png } from '#test/support/scanFiles.ts';

const files = { png: png(4, 3, [200, 30, 30]), jpeg: jpeg(), pdf: pdf(['Diplom', 'Anlage']) };
const codeOf = (bytes: Uint8Array): string => {
  const checked = checkScan(bytes);
  return checked.ok ? checked.format : checked.code;
};
const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  );

describe('what a file is, by its content', () => {
  for (const [format, bytes] of Object.entries(files))
    test(`${format} is known and whole`, () => assert.equal(codeOf(bytes), format));

  test('nothing and far too much are told apart', () => {
    assert.equal(codeOf(new Uint8Array()), 'papers.empty');
    const large = new Uint8Array(MAX_SCAN_BYTES + 1);
    large.set(files.pdf);
    assert.equal(codeOf(large), 'papers.tooLarge');
  });

  test('a PDF of exactly 25 MB is taken', () => {
    const small = pdf(['x'], { filler: 10 }).length;
    // The lengths in the file grow with the filler: two digits became eight, twice over with the place of the table.
    const large = pdf(['x'], { filler: MAX_SCAN_BYTES - small - 40 });
    assert.ok(large.length <= MAX_SCAN_BYTES && large.length > MAX_SCAN_BYTES - 100);
    assert.equal(codeOf(large), 'pdf');
  });

  test('a line before the header of a PDF, and a remark after its end, do no harm', () => {
    assert.equal(codeOf(bytesOf('\r\nScanner\r\n', [...files.pdf], '\n% signed')), 'pdf');
    assert.equal(codeOf(bytesOf(' '.repeat(1100), [...files.pdf])), 'papers.unknownFormat');
  });

  test('a photo with a film behind it, as phones take them, is a photo', () => {
    assert.equal(codeOf(bytesOf([...files.jpeg], 'ftypmp42'.repeat(1000))), 'jpeg');
  });

  test('what the window cannot show is named, so that one knows what to do', () => {
    assert.equal(codeOf(bytesOf([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])), 'papers.tiff');
    assert.equal(codeOf(bytesOf([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8])), 'papers.tiff');
    assert.equal(codeOf(bytesOf([0, 0, 0, 0x18], 'ftypheic', [0, 0, 0, 0])), 'papers.heic');
    for (const other of ['GIF89a', 'PK\u0003\u0004', 'MZ', '<html><script>', '%!PS-Adobe-3.0', '{"a":1}'])
      assert.equal(codeOf(bytesOf(other)), 'papers.unknownFormat', other);
  });

  test('a picture that would unpack to more than 100 million pixels is refused before it is unpacked', () => {
    assert.equal(codeOf(png(1, 1, [0, 0, 0], { claims: [10_000, 10_000] })), 'png');
    assert.equal(codeOf(png(1, 1, [0, 0, 0], { claims: [10_001, 10_000] })), 'papers.tooManyPixels');
    assert.equal(codeOf(png(1, 1, [0, 0, 0], { claims: [0, 5] })), 'papers.damaged');
  });

  test('a flipped bit in the first bytes is no scan any more', () => {
    for (const bytes of Object.values(files))
      for (let at = 0; at < 3; at += 1) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ 0x10;
        assert.equal(checkScan(flipped).ok, false);
      }
  });

  test('a file cut short anywhere is never taken for whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(files)), fc.double({ min: 0, max: 1 }), (bytes, part) => {
        // The last bytes of a PDF are a line end after its end mark.
        const cut = bytes.subarray(0, Math.floor(part * (bytes.length - 7)));
        assert.equal(checkScan(cut).ok, false);
      }),
    );
  });

  test('no bytes make it fail or take long', () => {
    const start = fc.constantFrom(...Object.values(files).map((bytes) => [...bytes.subarray(0, 12)]), []);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 4000 }), (first, rest) => {
        checkScan(new Uint8Array([...first, ...rest]));
      }),
    );
  });
});

describe('a PDF whose pictures the window cannot show', () => {
  for (const [filter, hides] of [
    ['CCITTFaxDecode', true],
    ['JBIG2Decode', true],
    ['JPXDecode', true],
    ['DCTDecode', false],
    ['FlateDecode', false],
  ] as const)
    test(filter, () => assert.equal(hidesPictures(pdf(['x'], { filter })), hides));

  test('a slash at the very end', () => assert.equal(hidesPictures(bytesOf('abc/')), false));
});

describe('the title of a file', () => {
  for (const [name, title] of [
    ['Diplom Vorderseite.pdf', 'Diplom Vorderseite'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\voss\\Pass.JPG', 'Pass'],
    ['..', ''],
    ['.png', ''],
    ['диплом.pdf', 'диплом'],
    ['شهادة.png', 'شهادة'],
    ['می\u200cشود.pdf', 'می\u200cشود'],
    ['evil\u202egnp.exe', 'evil gnp'],
    ['a\u0000b\n.pdf', 'a b'],
    ['Zeugnis 1.2.2012', 'Zeugnis 1.2'],
  ] as const)
    test(JSON.stringify(name), () => assert.equal(titleOfFile(name), title));

  test('is short, holds no path and no control character, whatever the name', () => {
    assert.equal([...titleOfFile(`${'x'.repeat(300)}.pdf`)].length, 200);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const title = titleOfFile(name);
        assert.ok([...title].length <= 200 && !/[/\\\p{Cc}]/u.test(title) && title === title.trim());
      }),
    );
  });
});
