import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { INSIDE_WORD } from '#shared/clients/spellings.ts';
import {
  excerptOf,
  type Lookup,
  lookupsOf,
  marksOf,
  matchesText,
  queryForms,
  textTerms,
} from '#shared/find/words.ts';

const finds = (text: string, query: string): boolean => matchesText(text, queryForms(query));
const marked = (text: string, query: string): string[] =>
  marksOf(text, query).map(({ from, to }) => text.slice(from, to));

describe('words of a text', () => {
  test('are found by their beginning, whatever the case, the marks, or ß and umlauts written out', () => {
    const note = 'Frau Müller-Lüdenscheidt wohnt Große Straße 3, Größe L; Café „Zürich“, Tel. 0381 5550112';
    for (const query of [
      ...['müller', 'MUELLER', 'muller', 'Lüden', 'strasse', 'straße', 'STRASSE', 'grosse', 'gross'],
      ...['groesse', 'cafe', 'zuerich', 'zürich', '0381', '55501', 'müller straße', 'frau wohnt tel'],
    ])
      assert.ok(finds(note, query), query);
    for (const query of ['uller', 'müllers', 'frau meier', 'strassen', '5501', '', ' ', '·'])
      assert.ok(!finds(note, query), query);
  });

  test('of two letters stand for themselves, single letters ask for nothing', () => {
    assert.ok(finds('B2-Kurs begonnen', 'B2'));
    assert.ok(!finds('B21 begonnen', 'B2'));
    assert.ok(finds('B2-Kurs begonnen', 'b2 k'));
    assert.deepEqual(queryForms('a b c'), []);
  });

  test('may be of any script', () => {
    assert.ok(finds('Sagt: „Я работала медсестрой“', 'медсест'));
    assert.ok(finds('اسمها مُحَمَّد في الشهادة', 'محمد'));
    assert.ok(finds('σχολείο', 'ΣΧΟΛ'));
    assert.ok(finds('Anerkennungs\u00adverfahren', 'anerkennungsverf'));
  });

  test('are marked where they stand', () => {
    assert.deepEqual(marked('Große Straße, große Pläne', 'grosse'), ['Große', 'große']);
    assert.deepEqual(marked('„Olena’s“ Zeugnis', 'olena zeug'), ['Olena’s', 'Zeugnis']);
    assert.deepEqual(marked('nichts', 'anderes'), []);
  });

  test('are shown with what stands around them, on one line', () => {
    const note = `Erstes Gespräch.\n\n${'Noch ein Satz dazu. '.repeat(30)}Führerschein fehlt.${' Ende.'.repeat(60)}`;
    const excerpt = excerptOf(note, 'führ', 120);
    assert.match(excerpt, /^… .*Führerschein fehlt\..* …$/);
    assert.ok(excerpt.length < 180 && !excerpt.includes('\n'));
    assert.equal(excerptOf('Kurz und gut', 'gut', 120), 'Kurz und gut');
    assert.ok(excerptOf(note, 'steht nicht da', 120).startsWith('Erstes Gespräch. Noch'));
  });
});

/** Words that look alike in one way or another. */
const word = fc.oneof(
  fc.constantFrom('Straße', 'Strasse', 'Müller', 'mueller', 'MULLER', 'B2', 'Größe', 'été', 'Łódź', 'محمد'),
  fc.constantFrom('Анна', 'анна', 'Führerschein', 'Fuehrerschein', 'e-mail', 'Olena’s', '½', 'ﬁnden', '𝔘𝔫'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const joined = (words: readonly string[]): string => words.join(' ');
const text = fc.array(word, { maxLength: 12 }).map(joined);
/** Without signs that lie between letter and mark. */
const ordinary = fc.string({ unit: fc.constantFrom(...'abcäöüßéñłж٣ش09’-'), maxLength: 6 });
const ordinaryText = fc.array(ordinary, { maxLength: 8 }).map(joined);

/** What the index answers: by its terms alone. */
const indexFinds = (terms: ReadonlySet<string>, lookup: Lookup): boolean =>
  lookup.term === undefined
    ? [...terms].some((term) => term >= lookup.from && term < lookup.to)
    : terms.has(lookup.term);

describe('any text', () => {
  test('is found through the index just when its words answer', () => {
    fc.assert(
      fc.property(text, text, (note, query) => {
        const terms = textTerms(note);
        const forms = queryForms(query);
        const byIndex =
          forms.length > 0 &&
          forms.every((typed) => lookupsOf(typed).some((lookup) => indexFinds(terms, lookup)));
        assert.equal(byIndex, matchesText(note, forms));
        assert.equal(byIndex, byIndex && marksOf(note, query).length > 0, 'what is found can be marked');
      }),
      { numRuns: 3000 },
    );
  });

  test('is found by each of its own words, and by the beginning of it', () => {
    fc.assert(
      fc.property(ordinaryText, fc.nat(20), (note, length) => {
        for (const { from, to } of marksOf(note, note)) {
          const whole = note.slice(from, to);
          assert.ok(finds(note, whole), whole);
          const letters = Array.from(whole.replace(INSIDE_WORD, ''));
          const beginning = letters.slice(0, Math.max(3, length)).join('');
          assert.ok(finds(note, beginning) || queryForms(beginning).length === 0, beginning);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('marks lie in it, in order, apart; the excerpt is not longer than asked for by more than a word', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 200 }), (note, query, length) => {
        let end = 0;
        for (const { from, to } of marksOf(note, query)) {
          assert.ok(from >= end && to > from && to <= note.length);
          end = to;
        }
        assert.ok(excerptOf(note, query, length).length <= length + 4 + 60);
      }),
    );
  });
});
