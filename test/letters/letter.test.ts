import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cleanLine, cleanText } from '#shared/letters/clean.ts';
import { clientChecklist } from '#shared/letters/compose/clientChecklist.ts';
import { coverLetter } from '#shared/letters/compose/coverLetter.ts';
import { letter, readLetter } from '#shared/letters/letter.ts';
import { economistLetter, electricianLetter, nurseChecklist, nurseLetter } from './support/people.ts';
import { copyOf, longLetter, shortLetter } from './support/samples.ts';

describe('the stored model', () => {
  test('every kind of paper survives the vault and the process border unchanged', () => {
    const papers = [
      coverLetter(nurseLetter),
      coverLetter(electricianLetter),
      coverLetter(economistLetter),
      clientChecklist(nurseChecklist),
      longLetter(),
    ];
    for (const paper of papers) {
      assert.deepEqual(readLetter(copyOf(paper)), paper);
      assert.equal(paper.version, 1);
    }
  });

  test('what is stored twice is what was stored once, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const once = shortLetter({
          recipient: [`x${typed}`],
          blocks: [{ type: 'paragraph', runs: [{ text: typed }] }],
        });
        assert.deepEqual(readLetter(copyOf(once)), once);
      }),
    );
  });

  test('refused: another version, a third subject line, ten address lines, a row with a cell too few', () => {
    const good = copyOf(shortLetter()) as Record<string, unknown>;
    const table = {
      type: 'table',
      columns: [
        { header: 'a', share: 1 },
        { header: 'b', share: 1 },
      ],
      rows: [[[]]],
    };
    const bad: Record<string, unknown>[] = [
      { version: 2 },
      { subject: ['a', 'b', 'c'] },
      { subject: [] },
      { recipient: Array.from({ length: 10 }, () => 'x') },
      { blocks: [table] },
      { form: 'C' },
      { date: '23.11.2026' },
      { language: 'deutsch bitte' },
    ];
    for (const change of bad) {
      assert.equal(
        letter.safeParse({ ...good, ...change }).success,
        false,
        JSON.stringify(change).slice(0, 60),
      );
    }
    assert.equal(letter.safeParse(good).success, true);
  });
});

describe('cleaning', () => {
  const forbidden =
    /[^\n\u{20}-\u{7E}\u{A0}-\u{2027}\u{202F}-\u{2065}\u{206A}-\u{D7FF}\u{E000}-\u{FEFE}\u{FF00}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
  const typed = fc.string({ unit: 'binary', maxLength: 300 });

  test('no character is left that XML forbids or that turns a line round, and cleaning again changes nothing', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const clean = cleanText(text);
        assert.ok(!forbidden.test(clean));
        assert.equal(cleanText(clean), clean);
        const line = cleanLine(text);
        assert.ok(!line.includes('\n') && line.trim() === line);
        assert.equal(cleanLine(line), line);
      }),
    );
  });

  test('half surrogates and overrides go, letters of every script and emoji stay', () => {
    assert.equal(cleanText('a\u0000b\u202Ec\u2066\ud800d\ufeff'), 'abcd');
    for (const name of ['محمد حسین', 'Олена', 'ሰላም', '山田', '👩‍🏫', "O'Brien-Łuksza", 'می‌خواهم']) {
      assert.equal(cleanText(name), name);
    }
    assert.equal(cleanLine(' Lange\r\nStraße\t 4\u2028b '), 'Lange Straße 4 b');
  });
});
