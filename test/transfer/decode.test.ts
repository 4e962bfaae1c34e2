import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeText, encodings, guessEncoding, looksLikeText } from '#shared/transfer/decode.ts';

const text = 'Müller;Łódź;Straße\r\nÇelik;Шевченко\r\n';

describe('the encoding of a file', () => {
  test('is what its mark says', () => {
    assert.equal(guessEncoding(Buffer.from(`\ufeff${text}`, 'utf8')), 'utf-8');
    assert.equal(guessEncoding(Buffer.from(`\ufeff${text}`, 'utf16le')), 'utf-16le');
    assert.equal(guessEncoding(Buffer.from([0xfe, 0xff, 0, 65])), 'utf-16be');
  });

  test('is UTF-8 where it can be, else that of an older Windows', () => {
    assert.equal(guessEncoding(Buffer.from(text, 'utf8')), 'utf-8');
    const windows = Buffer.from('Name;Ort\r\nM\xfcller;R\xf6bel \x80\r\n', 'latin1');
    assert.equal(guessEncoding(windows), 'windows-1252');
    assert.equal(decodeText(windows, 'windows-1252'), 'Name;Ort\r\nMüller;Röbel €\r\n');
  });

  test('is UTF-16 without a mark where every second byte is empty', () => {
    assert.equal(guessEncoding(Buffer.from('Name;Ort\r\nOlena;Rostock\r\n', 'utf16le')), 'utf-16le');
  });

  test('the mark is not part of the text, and UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const written = Buffer.from(`\ufeff${any}`, 'utf8');
        assert.equal(decodeText(written, guessEncoding(written)), any.toWellFormed());
      }),
    );
  });

  test('any bytes become text in every encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...encodings), (bytes, encoding) => {
        assert.equal(typeof decodeText(bytes, encoding), 'string');
        assert.ok(encodings.includes(guessEncoding(bytes)));
      }),
    );
  });
});

test('a picture or a PDF is no text', () => {
  assert.equal(looksLikeText('%PDF-1.7\nobj'), false);
  assert.equal(looksLikeText(decodeText(Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'utf-8')), false);
  assert.equal(looksLikeText(text), true);
  assert.equal(looksLikeText(''), true);
});
