import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textMark } from '#electron/translations/textMark.ts';
import { must } from '#shared/contract/result.ts';
import { screenLanguages } from '#shared/interview/languages.ts';
import { secondLanguages } from '#shared/text/papers/languages.ts';
import { holdingReview, reviewedLanguages } from '#shared/translations/review.ts';
import { person } from '#test/intake/people.ts';

const koval = { by: 'Iryna Koval, Sprachmittlerpool', on: '2026-10-30', remark: 'nur der Fragebogen' };
const paper = { sections: ['person'], copies: 1, special: false };
const unread = /Übersetzung noch nicht geprüft/u;

describe('the review of the texts in a language', () => {
  test('is nobody’s at first, for each language a client can choose', async () => {
    const { ask } = await person();
    const { languages } = await ask('translations.get', {});
    assert.deepEqual(
      languages.map(({ language }) => language),
      ['en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'pl', 'ti'],
    );
    assert.ok(languages.every((state) => holdingReview(state) === null));
    const texts = new Set(screenLanguages.map(({ text }) => text).filter((text) => text !== 'de'));
    assert.deepEqual([...texts].sort(), [...reviewedLanguages].sort());
    for (const code of secondLanguages) assert.ok(screenLanguages.some((language) => language.code === code));
  });

  test('once entered takes the note off the papers, in Dari as in Persian; taken back brings it again', async () => {
    const { ask, id } = await person();
    const written = async (language: string): Promise<string> => {
      const made = await ask('papertwin.write', { clientId: id, language, known: 'leaveOut', ...paper });
      return JSON.stringify((await ask('letters.get', { id: made.id })).letter);
    };
    assert.match(await written('prs'), unread);
    await ask('translations.review', { language: 'fa', ...koval });
    assert.doesNotMatch(await written('prs'), unread);
    assert.doesNotMatch(await written('fa'), unread);
    assert.match(await written('uk'), unread, 'of this language only');
    await ask('translations.withdraw', { language: 'fa' });
    assert.match(await written('prs'), unread);
    await ask('translations.withdraw', { language: 'fa' });
  });

  test('is corrected in place, and refused without a name or with a day to come', async () => {
    const { ask } = await person();
    await ask('translations.review', { language: 'uk', ...koval });
    await ask('translations.review', { language: 'uk', ...koval, on: '2026-11-02', remark: '' });
    const { languages } = await ask('translations.get', {});
    const state = must(
      languages.find(({ language }) => language === 'uk'),
      'a language',
    );
    assert.deepEqual(state, {
      language: 'uk',
      review: { by: koval.by, on: '2026-11-02', remark: '' },
      changed: false,
    });
    await assert.rejects(
      ask('translations.review', { language: 'uk', ...koval, on: '2026-11-03' }),
      /on: cases\.inFuture/,
    );
    await assert.rejects(
      ask('translations.review', { language: 'uk', ...koval, by: '  ' }),
      /by: input\.required/,
    );
  });

  test('does not hold for texts that were changed since', () => {
    const review = { ...koval };
    assert.equal(holdingReview({ language: 'pl', review, changed: true }), null);
    assert.equal(holdingReview({ language: 'pl', review, changed: false }), review);
    assert.equal(new Set(reviewedLanguages.map(textMark)).size, reviewedLanguages.length);
  });
});
