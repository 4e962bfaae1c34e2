import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { channels } from '#shared/intake/codes.ts';
import {
  contactWishOf,
  isAgainst,
  isForeign,
  isForPerson,
  languagesOf,
  wayFor,
} from '#shared/intake/contactWish.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { dispatchWays } from '#shared/letters/calls.ts';
import { questionsOf } from '#shared/questionnaire/walk.ts';
import { shortLetter } from '#test/letters/support/samples.ts';

const said = (text: string, lang?: string) => ({
  type: 'paragraph' as const,
  runs: [{ text, ...(lang === undefined ? {} : { lang }) }],
});

describe('how somebody wants to be reached', () => {
  test('is read from questions the form has', () => {
    const keys = questionsOf(intakeForm).map(({ key }) => key);
    for (const key of ['contact.channel', 'contact.consultationLanguage', 'contact.reachable'])
      assert.ok(keys.includes(key), key);
    assert.deepEqual(
      contactWishOf({
        'contact.channel': 'email',
        'contact.consultationLanguage': 'uk',
        'contact.reachable': 'abends',
      }),
      { channel: 'email', language: 'uk', reachable: 'abends' },
    );
    assert.equal(contactWishOf({ 'contact.phone': '0381', 'contact.channel': null }), null);
    assert.equal(contactWishOf({ 'contact.channel': 'pigeon' }), null, 'no code of the list');
  });

  test('the way that fits is never against it, by hand is always right', () => {
    fc.assert(
      fc.property(fc.constantFrom(null, ...channels.map(({ code }) => code)), (channel) => {
        const fits = wayFor({ channel });
        assert.ok(!isAgainst({ channel }, 'handed'));
        if (fits !== null) assert.ok(!isAgainst({ channel }, fits));
        const against = dispatchWays.filter((via) => isAgainst({ channel }, via));
        assert.equal(against.length === 0, channel === null);
      }),
    );
    assert.ok(isAgainst({ channel: 'email' }, 'post'));
    assert.ok(isAgainst({ channel: 'phone' }, 'post'), 'who wants to be called gets no letter unasked');
  });

  test('a name in its own script makes no paper bilingual, half of the text does', () => {
    const german = shortLetter({
      blocks: [said('Bitte bringen Sie Ihr Zeugnis zum Termin mit.'), said('медична', 'uk')],
    });
    assert.deepEqual([...languagesOf(german)], ['de']);
    assert.ok(isForeign({ language: 'uk' }, german));
    const both = shortLetter({
      blocks: [said('Bitte bringen Sie Ihr Zeugnis mit.'), said('Візьміть, будь ласка, диплом.', 'uk')],
    });
    assert.ok(!isForeign({ language: 'uk' }, both));
    assert.ok(!isForeign({ language: 'de' }, both));
    assert.ok(!isForeign({ language: null }, german), 'nobody has said');
  });

  test('concerns what is written to the person, not what goes to an authority', () => {
    assert.deepEqual(
      (['checklist', 'mailing', 'recommendation', 'cover'] as const).map((kind) => isForPerson({ kind })),
      [true, true, false, false],
    );
  });
});
