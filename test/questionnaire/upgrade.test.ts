import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { intakeForm } from '#shared/intake/form.ts';
import { intakeUpgrades } from '#shared/intake/upgrades.ts';
import { slotOf } from '#shared/questionnaire/answers.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import { recode, rename, type Stored, split, type Upgrades, upgrade } from '#shared/questionnaire/upgrade.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';

interface Row extends Stored {
  readonly id: number;
}

const answer = (question: string, value: Stored['value'], more: Partial<Row> = {}): Row => ({
  ...{ id: 0, version: 1, question, item: null, value, without: null },
  ...more,
});

/** Renames, splits and codes over three steps, with keys that come and go. */
const steps: Upgrades = {
  2: [
    rename('a', 'b'),
    split('full', 'first', (value) => {
      const [first = '', ...rest] = String(value).split(' ');
      return [
        { question: 'first', value: first },
        { question: 'last', value: rest.join(' ') || null },
      ];
    }),
  ],
  3: [recode('kind', { x: 'y', constructor: 'z' })],
  4: [rename('b', 'c'), recode('kind', { y: 'w' }), rename('last', 'family')],
};

const keys = ['a', 'b', 'c', 'full', 'first', 'last', 'family', 'kind', 'unknown', 'constructor'];
const rows = fc
  .uniqueArray(
    fc.record({
      question: fc.constantFrom(...keys),
      item: fc.option(fc.constantFrom('1', '2')),
      value: fc.oneof(
        fc.constantFrom('x', 'y', 'w', 'Olena Kovalenko', 'constructor'),
        fc.constant(null),
        fc.uniqueArray(fc.constantFrom('x', 'y'), { minLength: 1 }),
        fc.integer(),
      ),
      version: fc.integer({ min: 1, max: 5 }),
      without: fc.constant(null),
    }),
    { selector: ({ question, item }) => slotOf(question, item), maxLength: 12 },
  )
  .map((list): Row[] => list.map((one, id) => ({ ...one, id })));

/** What does not depend on the order or on what was put aside. */
const known = (answers: readonly Row[]) =>
  answers
    .map(({ question, item, value, version }) => JSON.stringify([question, item, value, version]))
    .toSorted();

describe('answers of a former form', () => {
  test('are renamed, split and given the new codes', () => {
    const { answers, aside } = upgrade(
      [answer('a', 1), answer('full', 'Olena Kovalenko', { item: '7' }), answer('kind', ['x', 'q', 'y'])],
      steps,
      4,
    );
    assert.deepEqual(aside, []);
    assert.deepEqual(
      answers.map(({ question, item, value, version }) => [question, item, value, version]),
      [
        ['c', null, 1, 4],
        ['first', '7', 'Olena', 4],
        ['family', '7', 'Kovalenko', 4],
        ['kind', null, ['w', 'q'], 4],
      ],
    );
  });

  test('step by step come to the same as in one go', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (stored, middle) => {
        // Only rows that no other takes the place of: who wins is another matter, see below.
        const direct = upgrade(stored, steps, 4);
        const half = upgrade(stored, steps, middle);
        const whole = upgrade(half.answers, steps, 4);
        if (direct.aside.length + half.aside.length + whole.aside.length > 0) return;
        assert.deepEqual(known(whole.answers), known(direct.answers));
      }),
      { numRuns: 500 },
    );
  });

  test('that are of the present form already stay as they are', () => {
    fc.assert(
      fc.property(rows, (stored) => {
        const once = upgrade(stored, steps, 4);
        const twice = upgrade(once.answers, steps, 4);
        assert.deepEqual(twice.answers.toSorted(byPlace), once.answers.toSorted(byPlace));
        assert.deepEqual(twice.aside, []);
      }),
      { numRuns: 300 },
    );
  });

  test('are never lost: each is there or put aside as it was', () => {
    fc.assert(
      fc.property(rows, (stored) => {
        const { answers, aside } = upgrade(stored, steps, 4);
        const ids = new Set([...answers, ...aside].map(({ id }) => id));
        assert.deepEqual(
          [...ids].toSorted((a, b) => a - b),
          stored.map(({ id }) => id),
        );
        for (const one of aside) assert.deepEqual(one, stored[one.id]);
        for (const one of answers) {
          const before = stored[one.id];
          if (!['unknown', 'constructor'].includes(one.question)) continue;
          assert.deepEqual({ ...one, version: 0 }, { ...before, version: 0 });
        }
        const places = answers.map(({ question, item }) => slotOf(question, item));
        assert.equal(new Set(places).size, places.length);
      }),
      { numRuns: 300 },
    );
  });

  test('give way to an answer to the newer question', () => {
    const newer = answer('b', 'new', { version: 2, id: 1 });
    const { answers, aside } = upgrade([answer('a', 'old'), newer], steps, 2);
    assert.deepEqual(answers, [newer]);
    assert.deepEqual(aside, [answer('a', 'old')]);
  });

  test('of a later program stay untouched', () => {
    const later = answer('a', 'x', { version: 9 });
    assert.deepEqual(upgrade([later], steps, 4).answers, [later]);
  });
});

const byPlace = (a: Row, b: Row): number =>
  slotOf(a.question, a.item) < slotOf(b.question, b.item) ? -1 : 1;

describe('the intake form of version 1', () => {
  const now = (stored: readonly Row[]) =>
    Object.fromEntries(
      upgrade(stored, intakeUpgrades, intakeForm.version).answers.map(({ question, value }) => [
        question,
        value,
      ]),
    );

  test('said in one question whether and who interprets', () => {
    assert.deepEqual(now([answer('contact.interpreter', 'no')]), { 'contact.interpreterNeeded': false });
    assert.deepEqual(now([answer('contact.interpreter', 'phone')]), {
      'contact.interpreterNeeded': true,
      'contact.interpreterKind': 'phone',
    });
  });

  test('asked for the year of arrival, and coded housing in the office’s abbreviations', () => {
    assert.deepEqual(now([answer('arrival.year', '2019'), answer('situation.housing', 'gu')]), {
      'arrival.on': '2019',
      'situation.housing': 'shared',
    });
  });

  test('asked in vain stays so', () => {
    const [one] = upgrade(
      [answer('contact.interpreter', null, { without: 'unknown' })],
      intakeUpgrades,
      2,
    ).answers;
    assert.deepEqual([one?.question, one?.without], ['contact.interpreterNeeded', 'unknown']);
  });

  test('its answers are ones the present form accepts', () => {
    const housing = ['own', 'gu', 'dez', 'eae', 'family', 'emergency', 'homeless'];
    const interpreters = ['no', 'companion', 'volunteer', 'professional', 'phone', 'colleague'];
    const stored = [
      ...housing.map((value) => answer('situation.housing', value)),
      ...interpreters.map((value) => answer('contact.interpreter', value)),
    ];
    for (const one of stored) {
      for (const { question, value } of upgrade([one], intakeUpgrades, 2).answers) {
        const asked = spotOf(intakeForm, question)?.question;
        assert.ok(asked && questionSchema(asked).safeParse(value).success, `${question}: ${value}`);
      }
    }
  });
});
