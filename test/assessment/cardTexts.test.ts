import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { must } from '#shared/contract/result.ts';
import { screenLanguages } from '#shared/interview/languages.ts';
import { pathsOf } from '#shared/interview/said.ts';
import { cardReviews } from '#shared/text/cards/reviews.ts';
import { cardTexts } from '#shared/text/cards/texts.ts';
import { type TextLanguage, textLanguages } from '#shared/text/interview/texts.ts';

const at = (texts: unknown, path: readonly string[]): string =>
  String(path.reduce<unknown>((here, step) => (here as Record<string, unknown>)[step], texts));
const marks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const german = pathsOf(cardTexts.de);
const codes = keyCompetences.map(({ code }) => code);

for (const language of textLanguages.filter((one): one is Exclude<TextLanguage, 'de'> => one !== 'de')) {
  const texts = cardTexts[language];
  const { script } = must(
    screenLanguages.find(({ text }) => text === language),
    language,
  );
  describe(`cards and grid in ${language}`, () => {
    test('have every text German has, a card for every key competence, and no other', () => {
      assert.deepEqual(pathsOf(texts).map(String).sort(), german.map(String).sort());
      assert.deepEqual(Object.keys(texts.cards).sort(), [...codes].sort());
    });

    test('are not German by accident, are in their script and fill the same marks', () => {
      const letters = new RegExp(`\\p{Script=${script}}`, 'u');
      const others = ['Latin', 'Cyrillic', 'Arabic', 'Ethiopic'].filter((one) => one !== script);
      const foreign = new RegExp(others.map((one) => `\\p{Script=${one}}`).join('|'), 'u');
      for (const path of german) {
        const own = at(texts, path);
        assert.ok(own !== at(cardTexts.de, path) || own === 'Pause', `${path.join(' ')}: ${own}`);
        assert.deepEqual(marks(own), marks(at(cardTexts.de, path)), path.join(' '));
        const plain = own.replaceAll(/\{\w+\}/g, '');
        assert.match(plain, letters, path.join(' '));
        assert.doesNotMatch(plain, foreign, path.join(' '));
        assert.doesNotMatch(own, / {2}|^\s|\s$/, path.join(' '));
      }
    });

    test('tell the levels of a skill apart', () => {
      for (const place of [0, 1, 2, 3, 4]) {
        const sentences = Object.values(texts.levels).map((row) => row[place]);
        assert.equal(new Set(sentences).size, sentences.length, sentences.join(' '));
      }
      assert.equal(new Set(Object.values(texts.cards)).size, codes.length);
    });
  });
}

test('what nobody has read through is not called reviewed', () => {
  for (const language of textLanguages) {
    const { reviewedBy, reviewedOn } = cardReviews[language];
    assert.equal(reviewedBy === null, reviewedOn === null, language);
  }
});
