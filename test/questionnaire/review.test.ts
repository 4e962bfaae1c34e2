import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { intakeForm } from '#shared/intake/form.ts';
import { numberOf, sectionNumbers } from '#shared/questionnaire/numbering.ts';
import { orderOpen } from '#shared/questionnaire/order.ts';
import { openQuestions, progressOf, slotExists } from '#shared/questionnaire/review.ts';
import { spotsOf } from '#shared/questionnaire/walk.ts';
import { everything, ordinary, sheetWith, small } from './forms.ts';

const open = (sheet: ReturnType<typeof sheetWith>, allowed = ordinary) =>
  openQuestions(small, sheet, allowed).map(({ question, item }) =>
    item === null ? question : `${question}@${item}`,
  );

describe('what is open', () => {
  test('is asked, may be asked, is needed and has no answer', () => {
    assert.deepEqual(open(sheetWith({})), ['name', 'kind', 'things']);
    assert.deepEqual(open(sheetWith({}), everything), ['name', 'kind', 'ill', 'things']);
    assert.deepEqual(open(sheetWith({ name: 'x', kind: 'b' })), ['kind.why', 'things']);
  });

  test('„weiß nicht“ and „keine“ are answers', () => {
    const sheet = sheetWith({}, { without: { name: 'unknown', things: 'none', kind: 'declined' } });
    assert.deepEqual(open(sheet), []);
  });

  test('goes through the items of a group', () => {
    const sheet = sheetWith({ name: 'x', kind: 'a' }, { groups: { things: ['1', '2'] } });
    assert.deepEqual(open(sheet), ['thing.year@1', 'thing.price@1', 'thing.year@2', 'thing.price@2']);
  });

  test('an empty group takes as long as its first item for the same matter', () => {
    const [things] = openQuestions(small, sheetWith({ name: 'x', kind: 'a' }), ordinary);
    assert.equal(things?.seconds, 20 + 10 + 10);
  });

  test('progress counts the same places', () => {
    const sheet = sheetWith({ name: 'x' }, { groups: { things: ['1'] } });
    assert.deepEqual(progressOf(small, sheet, ordinary), [
      { section: 'info', answered: 0, open: 0 },
      { section: 'first', answered: 1, open: 1 },
      { section: 'second', answered: 0, open: 2 },
    ]);
  });

  test('a place exists with its item, and only so', () => {
    const sheet = sheetWith({}, { groups: { things: ['1'] } });
    const exists = (question: string, item: string | null) => slotExists(small, sheet, { question, item });
    assert.ok(exists('name', null) && exists('things', null) && exists('thing.year', '1'));
    assert.ok(!exists('name', '1') && !exists('thing.year', null) && !exists('thing.year', '9'));
    assert.ok(!exists('constructor', null));
  });
});

describe('the order of asking', () => {
  const weigh = ({ element }: { element: { requiredFor: readonly string[] } }) => ({
    weight: element.requiredFor.includes('deadline') ? 0 : 1,
    reason: element.requiredFor.join(),
  });

  test('is that of what it decides, then that of the form', () => {
    const { questions, seconds } = orderOpen(small, sheetWith({ kind: 'b' }), 15, ordinary, weigh);
    assert.deepEqual(
      questions.map(({ question }) => question),
      ['kind.why', 'name', 'things'],
    );
    assert.equal(seconds, 10 + 10 + 40);
    assert.ok(questions.every(({ inTime }) => inTime));
  });

  test('a long question that no longer fits lets a shorter one in', () => {
    const longest = ({ question }: { question: string }) => ({
      weight: question === 'things' ? 0 : 1,
      reason: '',
    });
    const { questions } = orderOpen(small, sheetWith({}), 0.5, ordinary, longest);
    assert.deepEqual(
      questions.map(({ question, inTime }) => [question, inTime]),
      [
        ['things', false],
        ['name', true],
        ['kind', true],
      ],
    );
  });

  test('asks all that is open once, and never more in time than there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        fc.array(fc.integer({ min: 0, max: 9 })),
        (minutes, w) => {
          let nth = 0;
          const { questions } = orderOpen(intakeForm, sheetWith({}), minutes, everything, () => ({
            weight: w[nth++ % Math.max(1, w.length)] ?? 0,
            reason: null,
          }));
          const all = openQuestions(intakeForm, sheetWith({}), everything);
          assert.deepEqual(
            questions.map(({ question }) => question).toSorted(),
            all.map(({ question }) => question).toSorted(),
          );
          const inTime = questions.filter((one) => one.inTime);
          assert.ok(inTime.reduce((sum, { seconds }) => sum + seconds, 0) <= minutes * 60);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the numbers on paper', () => {
  test('count sections with questions, questions, and questions of a group', () => {
    const numbers = numberOf(small);
    assert.equal(numbers.name, '1.1');
    assert.equal(numbers.ill, '1.6');
    assert.equal(numbers.things, '2.1');
    assert.equal(numbers['thing.price'], '2.1.2');
    assert.deepEqual(sectionNumbers(small), { first: '1', second: '2' });
  });

  test('are there for every question of the intake, each once', () => {
    const numbers = numberOf(intakeForm);
    const all = spotsOf(intakeForm).map(({ question, element }) => (question ?? element).key);
    assert.deepEqual(Object.keys(numbers).toSorted(), all.toSorted());
    assert.equal(new Set(Object.values(numbers)).size, all.length);
  });
});
