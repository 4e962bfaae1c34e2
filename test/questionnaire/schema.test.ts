import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { intakeForm } from '#shared/intake/form.ts';
import { type AnswerValue, answerValue } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { questionSchema, schemaOf } from '#shared/questionnaire/schema.ts';
import { questionsOf, spotOf } from '#shared/questionnaire/walk.ts';
import { wordsOf } from '#shared/questionnaire/words.ts';
import { small } from './forms.ts';
import { answersTo } from './sample.ts';

const questions = questionsOf(intakeForm);
const anyQuestion = fc.constantFrom(...questions);

function question(key: string): Question {
  const found = spotOf(intakeForm, key)?.question;
  assert.ok(found, key);
  return found;
}

const accepts = (key: string, value: unknown): AnswerValue => questionSchema(question(key)).parse(value);
const refuses = (key: string, value: unknown): string[] => {
  const parsed = questionSchema(question(key)).safeParse(value);
  assert.ok(!parsed.success, key);
  return parsed.error.issues.map(({ message }) => message);
};

describe('what a question accepts', () => {
  test('each kind, and that once accepted changes no more', () => {
    fc.assert(
      fc.property(
        anyQuestion.chain((one) => fc.tuple(fc.constant(one), answersTo(one))),
        ([one, value]) => {
          const schema = questionSchema(one);
          const accepted = schema.parse(value);
          assert.notEqual(accepted, null, one.key);
          assert.deepEqual(schema.parse(accepted), accepted);
          assert.deepEqual(answerValue.parse(accepted), accepted, 'crosses the process border');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('whatever comes, it says yes or no', () => {
    fc.assert(
      fc.property(anyQuestion, fc.anything(), (one, value) => {
        const parsed = questionSchema(one).safeParse(value);
        if (parsed.success && parsed.data !== null)
          assert.deepEqual(questionSchema(one).parse(parsed.data), parsed.data);
      }),
      { numRuns: 600 },
    );
  });

  test('nothing clears, and so do empty text, an empty list and a date without text', () => {
    assert.equal(accepts('person.givenNames', ''), null);
    assert.equal(accepts('person.givenNames', '  \t '), null);
    assert.equal(accepts('mobility.transport', []), null);
    assert.equal(accepts('arrival.on', null), null);
    const blank = { calendar: 'solarHijri', original: '', iso: null };
    assert.equal(accepts('qualification.degreeDate', blank), null);
    assert.equal(accepts('contact.place', { district: null, municipality: null }), null);
  });

  test('but not what an item is nothing without', () => {
    assert.deepEqual(refuses('language.language', null), ['input.required']);
    assert.deepEqual(refuses('name.kind', null), ['input.required']);
  });

  test('days that do not exist are refused with what to type instead', () => {
    assert.deepEqual(refuses('arrival.on', '2020-02-31'), ['input.date']);
    assert.deepEqual(refuses('residence.validUntil', '2026-13-01'), ['input.wholeDay']);
    assert.deepEqual(refuses('residence.validUntil', '2026-05'), ['input.wholeDay']);
    assert.deepEqual(refuses('person.birthDate', '1890'), ['input.date']);
  });

  test('codes no list has are refused, each code of several is kept once', () => {
    assert.deepEqual(refuses('person.gender', 'robot'), ['input.notInList']);
    assert.deepEqual(refuses('person.nationality', 'QQ'), ['input.notInList']);
    assert.deepEqual(refuses('qualification.occupation', 'zauberer'), ['input.notInList']);
    assert.deepEqual(refuses('person.gender', 'toString'), ['input.notInList']);
    assert.deepEqual(accepts('mobility.transport', ['car', 'bicycle', 'car']), ['car', 'bicycle']);
  });

  test('several languages, each from the list', () => {
    const several: Question = {
      ...{ key: 'several', kind: 'languages', label: { de: 'Sprachen', en: 'Languages' } },
      ...{ requiredFor: [], protection: 2, seconds: 10 },
    };
    assert.deepEqual(questionSchema(several).parse(['uk', 'ru', 'uk']), ['uk', 'ru']);
    assert.ok(!questionSchema(several).safeParse(['uk', 'klingon']).success);
    assert.equal(wordsOf(several, ['uk', 'ru'], '2026-11-22')?.de, 'Ukrainisch, Russisch');
  });

  test('numbers within their bounds, whole where there are no halves', () => {
    assert.deepEqual(refuses('education.schoolYears', 26), ['input.outOfRange']);
    assert.deepEqual(refuses('education.schoolYears', -1), ['input.outOfRange']);
    assert.deepEqual(refuses('education.schoolYears', 1.5), ['input.wholeNumber']);
    assert.deepEqual(refuses('education.schoolYears', Number.NaN), ['input.wholeNumber']);
    assert.deepEqual(refuses('wishes.pay', '1500'), ['input.number']);
    assert.equal(accepts('experience.years', 1.5), 1.5);
  });

  test('a municipality lies in its district', () => {
    const guestrow = { district: '13072', municipality: '13072043' };
    assert.deepEqual(accepts('contact.place', guestrow), guestrow);
    assert.deepEqual(refuses('contact.place', { ...guestrow, district: '13003' }), ['input.notInList']);
  });

  test('long names are told, not cut; control and turning signs are cleaned away', () => {
    assert.equal(accepts('person.familyName', 'x'.repeat(300)), 'x'.repeat(300));
    assert.equal(questionSchema(question('person.familyName')).safeParse('x'.repeat(301)).success, false);
    assert.equal(accepts('person.familyName', 'Ko\u0000va\u202elenko\u2069'), 'Ko valenko');
    assert.equal(accepts('need.ownWords', 'a\r\nb\u0007\tc'), 'a\nb\tc');
  });
});

describe('a whole form', () => {
  const schema = schemaOf(small);

  test('is one object, its groups lists of objects', () => {
    const filled = { name: 'Haddad', kind: 'b', things: [{ 'thing.year': '1990' }, {}] };
    assert.deepEqual(schema.parse(filled), filled);
    assert.deepEqual(schema.parse({}), {});
  });

  test('refuses what no question asks, at any depth', () => {
    assert.ok(!schema.safeParse({ religion: 'x' }).success);
    assert.ok(!schema.safeParse({ things: [{ name: 'x' }] }).success);
  });

  test('names the place of a refused value', () => {
    const parsed = schema.safeParse({ things: [{ 'thing.price': -1 }] });
    assert.deepEqual(parsed.error?.issues[0]?.path, ['things', 0, 'thing.price']);
  });
});
