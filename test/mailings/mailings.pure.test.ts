import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseStatuses } from '#shared/cases/status.ts';
import { blocksOf, mailingLetter } from '#shared/mailings/compose.ts';
import { excludedFor, type Reached } from '#shared/mailings/mayGet.ts';
import { filledIn, mailingWords, wrongWords } from '#shared/mailings/words.ts';

const today = '2026-11-02';
const reached: Reached = {
  ...{ familyName: 'Kovalenko', givenNames: 'Olena' },
  ...{ street: 'Weg 1', postcode: '18055', town: 'Rostock' },
  ...{ status: 'accompanied', closingReason: null, decisions: [] },
};
const said = (
  purpose: 'counselling' | 'followUp',
  state: 'given' | 'refused' | 'withdrawn',
  on = '2026-01-01',
) => ({
  ...{ id: on, purpose, authority: null, body: '', state, on, at: `${on}T10:00:00Z`, validUntil: null },
});
const why = (change: Partial<Reached>) => excludedFor({ ...reached, ...change }, today);

describe('who may get a letter to many', () => {
  test('who is in counselling and has an address', () => {
    assert.equal(why({}), null);
    assert.equal(why({ decisions: [said('counselling', 'given')] }), null);
    assert.equal(why({ familyName: '' }), null, 'many have one name only');
  });

  test('not who has died, has withdrawn, or cannot be found by the post', () => {
    assert.equal(why({ status: 'closed', closingReason: 'died', town: '' }), 'died');
    assert.equal(
      why({ decisions: [said('counselling', 'given'), said('counselling', 'withdrawn', '2026-02-01')] }),
      'consent',
    );
    assert.equal(why({ decisions: [said('counselling', 'refused')] }), 'consent');
    assert.equal(
      why({ decisions: [said('counselling', 'withdrawn'), said('counselling', 'given', '2026-03-01')] }),
      null,
    );
    for (const field of ['street', 'postcode', 'town']) assert.equal(why({ [field]: ' ' }), 'noAddress');
    assert.equal(why({ familyName: ' ', givenNames: '' }), 'noName');
  });

  test('after the case only who agreed to be asked again, as long as that holds', () => {
    const decisions = [said('followUp', 'given')];
    for (const status of ['closed', 'followedUp'] as const) {
      assert.equal(why({ status }), 'closed');
      assert.equal(why({ status, decisions }), null);
      assert.equal(
        why({ status, decisions: [{ ...said('followUp', 'given'), validUntil: '2026-10-31' }] }),
        'closed',
      );
      assert.equal(
        why({ status, decisions: [...decisions, said('followUp', 'withdrawn', '2026-05-05')] }),
        'closed',
      );
    }
  });

  test('no withdrawn consent to counselling is ever passed over', () => {
    const any = fc.record({
      status: fc.constantFrom(...caseStatuses),
      street: fc.constantFrom('', 'Weg 1'),
      others: fc.array(fc.constantFrom(said('followUp', 'given'), said('counselling', 'given'))),
    });
    fc.assert(
      fc.property(any, ({ status, street, others }) => {
        const decisions = [...others, said('counselling', 'withdrawn', '2026-10-01')];
        assert.notEqual(why({ status, street, decisions }), null);
      }),
    );
  });
});

describe('words in braces', () => {
  test('stand for each one’s own, and others are told', () => {
    const values = {
      Name: 'Olena Kovalenko',
      Vorname: 'Olena',
      Nachname: 'Kovalenko',
      Nummer: '1',
      Datum: 'heute',
      Beratung: 'Maren',
    };
    assert.equal(filledIn('{Vorname}, { Nummer }', values), 'Olena, 1');
    assert.deepEqual(wrongWords('{Nmae} {Name} {'), [
      { text: 'Nmae', closed: true, meant: 'Name' },
      { text: '{', closed: false, meant: null },
    ]);
  });

  test('what passes the check leaves no brace of ours behind', () => {
    const word = fc.oneof(fc.constantFrom(...mailingWords.map((name) => `{${name}}`)), fc.string());
    const values = Object.fromEntries(mailingWords.map((name) => [name, 'x'])) as Record<
      (typeof mailingWords)[number],
      string
    >;
    fc.assert(
      fc.property(fc.array(word), (parts) => {
        const text = parts.join(' ');
        if (wrongWords(text).length === 0) assert.doesNotMatch(filledIn(text, values), /[{}]/);
      }),
    );
  });
});

describe('the letter', () => {
  test('paragraphs and lists stand as typed', () => {
    assert.deepEqual(
      blocksOf('Eins\nzwei\n\nMitbringen:\n- Pass\n- Zeugnis\n\n\n3 - 2 ist kein Punkt').map(
        (block) => block.type,
      ),
      ['paragraph', 'paragraph', 'list', 'paragraph'],
    );
  });

  const facts = (gender: 'female' | 'male' | 'diverse' | 'unknown', familyName = 'Kovalenko') => ({
    ...{
      form: 'B' as const,
      date: today,
      reference: '2026-0001/1',
      number: '2026-0001',
      givenNames: 'Olena',
      familyName,
    },
    office: {
      name: 'Büro',
      provider: '',
      street: 'A 1',
      postcode: '18055',
      town: 'Rostock',
      phone: '',
      email: '',
    },
    counsellor: { name: 'Maren Voß', role: '', phone: '', email: '' },
    client: {
      ...{
        name: `Olena ${familyName}`.trim(),
        originalName: null,
        gender,
        birthDateText: null,
        birthPlaceText: null,
      },
      ...{ addressLines: ['Weg 1', '18055 Rostock'], nationalityText: null },
    },
  });
  const text = {
    subject: 'Für {Name}',
    body: 'x',
    greeting: 'formal' as const,
    enclosures: 'Flyer\n\nKarte',
  };

  test('greets as is known, and nobody as what they are not', () => {
    const greeted = (...known: Parameters<typeof facts>) => mailingLetter(facts(...known), text).salutation;
    assert.equal(greeted('female'), 'Sehr geehrte Frau Kovalenko,');
    assert.equal(greeted('male'), 'Sehr geehrter Herr Kovalenko,');
    assert.equal(greeted('diverse'), 'Guten Tag Olena Kovalenko,');
    assert.equal(greeted('unknown'), 'Guten Tag Olena Kovalenko,');
    assert.equal(greeted('female', ''), 'Guten Tag Olena,');
  });

  test('has the address, the sign and what is enclosed', () => {
    const letter = mailingLetter(facts('female'), text);
    assert.deepEqual(letter.recipient, ['Frau Olena Kovalenko', 'Weg 1', '18055 Rostock']);
    assert.deepEqual(letter.subject, ['Für Olena Kovalenko']);
    assert.deepEqual(letter.enclosures, ['Flyer', 'Karte']);
    assert.equal(letter.information[0]?.value, '2026-0001/1');
  });
});
