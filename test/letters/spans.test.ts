import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { windowsLanguage } from '#electron/letters/docx/windowsLanguage.ts';
import { germanDate, germanDateWithWeekday } from '#shared/letters/germanDate.ts';
import { directionOf, isRtlLanguage, spansOf } from '#shared/letters/spans.ts';
import { sliceRuns } from '#shared/letters/splitRuns.ts';

describe('spans by script', () => {
  test('together they are the text, letter by letter, but for blanks that must not break', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 5 }), (texts) => {
        const spans = spansOf(texts.map((text) => ({ text })));
        const joined = spans.map((span) => span.text).join('');
        assert.equal(joined.replaceAll('\u00a0', ' '), texts.join('').replaceAll('\u00a0', ' '));
        assert.equal(joined.length, texts.join('').length, 'offsets of the window are offsets of the model');
      }),
    );
  });

  test('an Arabic name is one isolated span, brackets and dates stay outside', () => {
    const spans = spansOf([{ text: 'Ahmad (أحمد حداد), 01.05.1990' }]);
    assert.deepEqual(
      spans.map((span) => [span.text, span.rtl]),
      [
        ['Ahmad (', false],
        ['أحمد حداد', true],
        ['), 01.05.1990', false],
      ],
    );
    assert.deepEqual(
      spansOf([{ text: '۱۲ قوس ۱۳۹۱ (12. Qaus)' }]).map((span) => span.rtl),
      [true, false],
    );
  });

  test('a run marked with a right-to-left language keeps its digits and stops', () => {
    const spans = spansOf([{ text: 'موعدك القادم في 7 ديسمبر.', lang: 'ar' }]);
    assert.deepEqual([spans.length, spans[0]?.rtl, spans[0]?.lang], [1, true, 'ar']);
    assert.deepEqual(
      spansOf([{ text: '،', lang: 'ar' }]).map(({ rtl }) => rtl),
      [true],
    );
  });

  test('a foreign word in right-to-left text runs its own way and the line stays on the right', () => {
    const runs = [{ text: 'تحتاج إلى شهادة B2 من justiz-dolmetscher.de.', lang: 'ar' }];
    assert.deepEqual(
      spansOf(runs).map(({ text, rtl }) => [text, rtl]),
      [
        ['تحتاج إلى شهادة ', true],
        ['B2', false],
        [' من ', true],
        ['justiz-dolmetscher.de', false],
        ['.', true],
      ],
    );
    assert.equal(directionOf(runs, 'ltr'), 'rtl');
    assert.equal(directionOf([{ text: 'الجهة: ', lang: 'ar' }, { text: 'IHK FOSA' }], 'ltr'), 'rtl');
    const office = spansOf([{ text: 'جهة IHK FOSA (Foreign Skills Approval)، 7', lang: 'ar' }]);
    assert.equal(office[1]?.text, 'IHK FOSA (Foreign Skills Approval)');
    assert.equal(directionOf([{ text: 'Guten Tag ' }, { text: 'أحمد', lang: 'ar' }], 'ltr'), 'ltr');
  });

  test('scripts that Arial lacks get a font of their own', () => {
    const groups = spansOf([{ text: 'Name ሰላም ქართული 山田 😀 Олена' }]).map((span) => span.script);
    assert.deepEqual(groups, ['text', 'ethiopic', 'caucasian', 'eastAsian', 'symbol', 'text']);
  });

  test('a paragraph sign stays with its number, a day with its month', () => {
    const text = spansOf([{ text: '§ 14 BQFG, Abs. 2, am 7. Dezember 2026' }])[0]?.text;
    assert.equal(text, '§\u00a014 BQFG, Abs.\u00a02, am 7.\u00a0Dezember 2026');
  });

  test('ten thousand hostile characters take no time', () => {
    const start = performance.now();
    for (const text of ['ا!'.repeat(5000), `ا${'!'.repeat(10_000)}`, 'اa'.repeat(5000)]) spansOf([{ text }]);
    assert.ok(performance.now() - start < 1000);
  });

  test('direction of a line: by its only script, else as the paper', () => {
    assert.equal(directionOf([{ text: 'مرحبا 7.' }], 'ltr'), 'rtl');
    assert.equal(directionOf([{ text: 'Ahmad (أحمد)' }], 'ltr'), 'ltr');
    assert.equal(directionOf([{ text: '2026' }], 'rtl'), 'rtl');
    assert.ok(
      isRtlLanguage('prs') && isRtlLanguage('ku-Arab-IQ') && !isRtlLanguage('kmr') && !isRtlLanguage('de-DE'),
    );
  });
});

test('slices put together are the runs again, marks included', () => {
  const runs = fc.array(fc.record({ text: fc.string({ maxLength: 20 }), bold: fc.boolean() }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(runs, fc.nat(120), (given, at) => {
      const parts = [...sliceRuns(given, 0, at), ...sliceRuns(given, at, null)];
      const letters = (all: typeof given) =>
        all.flatMap((run) => [...run.text].map((c) => `${c}${run.bold}`));
      assert.deepEqual(
        letters(parts.map((run) => ({ text: run.text, bold: run.bold === true }))),
        letters(given),
      );
    }),
  );
});

test('languages have the names Windows knows', () => {
  assert.equal(windowsLanguage('uk'), 'uk-UA');
  assert.equal(windowsLanguage('fa-AF'), 'prs-AF');
  assert.equal(windowsLanguage('ar-SY'), 'ar-SY');
});

test('dates are written out', () => {
  assert.equal(germanDate('2026-03-05'), '5. März 2026');
  assert.equal(germanDateWithWeekday('2026-12-07'), 'Montag, 7. Dezember 2026');
  assert.throws(() => germanDate('5.3.2026'), /invariant/);
});
