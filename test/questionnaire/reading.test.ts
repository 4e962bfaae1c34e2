import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { intakeForm } from '#shared/intake/form.ts';
import { type AnswerValue, emptySheet } from '#shared/questionnaire/answers.ts';
import { factOf, fieldsOf, isPlaced, type Records, sheetOf } from '#shared/questionnaire/bound.ts';
import { labelOf } from '#shared/questionnaire/labels.ts';
import { readAnswers } from '#shared/questionnaire/reading.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import type { Stored } from '#shared/questionnaire/upgrade.ts';
import { questionsOf, spotOf } from '#shared/questionnaire/walk.ts';
import { wordsOf } from '#shared/questionnaire/words.ts';
import { everything, ordinary, sheetWith, small } from './forms.ts';
import { answersTo } from './sample.ts';

const on = '2026-11-22';
const said = (key: string, value: AnswerValue) => {
  const question = spotOf(intakeForm, key)?.question;
  assert.ok(question, key);
  return wordsOf(question, value, on);
};

describe('an answer in words', () => {
  test('is what a reader says, in both languages', () => {
    assert.deepEqual(said('person.gender', 'female'), { de: 'weiblich', en: 'female' });
    assert.deepEqual(said('person.birthDate', '1990-05'), { de: '05/1990', en: 'May 1990' });
    assert.equal(said('wishes.pay', 150050)?.de, '1.500,50\u00a0€');
    assert.deepEqual(said('education.schoolYears', 1), { de: '1 Jahr', en: '1 year' });
    assert.deepEqual(said('education.schoolYears', 12), { de: '12 Jahre', en: '12 years' });
    assert.deepEqual(said('experience.years', 1.5), { de: '1,5 Jahre', en: '1.5 years' });
    assert.deepEqual(said('family.singleParent', false), { de: 'nein', en: 'no' });
    assert.deepEqual(said('mobility.transport', ['car', 'bicycle']), {
      de: 'Auto, Fahrrad',
      en: 'car, bicycle',
    });
    assert.equal(
      said('contact.place', { district: '13072', municipality: '13072043' })?.de,
      'Güstrow, Landkreis Rostock',
    );
    assert.equal(said('contact.place', { district: '11000', municipality: null })?.de, '11000');
    const paper = { calendar: 'solarHijri', original: '12 Qaus 1391', iso: '2012-12-02' } as const;
    assert.equal(said('qualification.degreeDate', paper)?.de, '12 Qaus 1391 (02.12.2012)');
    assert.equal(said('qualification.degreeDate', { ...paper, iso: null })?.de, '12 Qaus 1391');
  });

  test('uses the name that holds on the day', () => {
    assert.match(said('benefit.system', 'SGB2')?.de ?? '', /Grundsicherungsgeld/);
  });

  test('is there for whatever a question accepts, and never empty', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...questionsOf(intakeForm))
          .chain((one) => fc.tuple(fc.constant(one), answersTo(one))),
        ([one, value]) => {
          const words = wordsOf(one, questionSchema(one).parse(value), on);
          assert.ok(words && words.de.trim() !== '' && words.en.trim() !== '', one.key);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the reading view', () => {
  const sheet = sheetWith(
    { name: 'Haddad', kind: 'b', 'kind.why': 'so', ill: true, 'thing.year@1': '1990', 'thing.price@1': 1000 },
    { groups: { things: ['1', '2'] }, without: { 'thing.year@2': 'unknown' } },
  );

  test('has what was answered and nothing else', () => {
    const [first, second, ...more] = readAnswers(small, sheet, ordinary, on);
    assert.deepEqual(more, []);
    assert.deepEqual(
      first?.parts.map((part) => (part.kind === 'line' ? [part.line.question, part.line.value.de] : [])),
      [
        ['name', 'Haddad'],
        ['kind', 'b'],
        ['kind.why', 'so'],
      ],
    );
    const [things] = second?.parts ?? [];
    assert.ok(things?.kind === 'group');
    assert.deepEqual(
      things.items.map(({ item, lines }) => [item, lines.map(({ value }) => value.de)]),
      [
        ['1', ['1990', '10,00\u00a0€']],
        ['2', ['nicht bekannt']],
      ],
    );
  });

  test('leaves out what is no longer asked, and class 9 without its consent', () => {
    const lines = (allowed: typeof ordinary) =>
      readAnswers(small, sheetWith({ ...sheet.values, kind: 'a' }), allowed, on).flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'line' ? part.line.question : [])),
      );
    assert.deepEqual(lines(ordinary), ['name', 'kind']);
    assert.deepEqual(lines(everything), ['name', 'kind', 'ill']);
  });

  test('says „keine“ of a whole group', () => {
    const [section] = readAnswers(small, sheetWith({}, { without: { things: 'none' } }), ordinary, on);
    const [part] = section?.parts ?? [];
    assert.ok(part?.kind === 'group');
    assert.equal(part.items[0]?.lines[0]?.value.de, 'keine');
  });

  test('an empty form has nothing to read', () => {
    assert.deepEqual(readAnswers(intakeForm, emptySheet, everything, on), []);
  });
});

test('a question is called after itself, within a group after both', () => {
  assert.equal(labelOf(intakeForm, 'arrival.on')?.de, 'In Deutschland seit');
  assert.equal(labelOf(intakeForm, 'qualification.country')?.de, 'Abschluss: Land der Ausbildung');
  assert.equal(labelOf(intakeForm, 'language.language')?.de, 'Sprache');
  assert.equal(labelOf(intakeForm, 'qualifications')?.en, 'Qualifications');
  assert.equal(labelOf(intakeForm, 'nothing'), null);
});

describe('bound questions', () => {
  const bound = questionsOf(intakeForm).filter(({ bind }) => bind !== undefined);

  test('read back what they wrote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bound).chain((one) => fc.tuple(fc.constant(one), fc.option(answersTo(one)))),
        ([one, value]) => {
          const accepted = value === null ? null : questionSchema(one).parse(value);
          assert.deepEqual(factOf(one, fieldsOf(one, accepted)), accepted);
        },
      ),
      { numRuns: 200 },
    );
  });

  const none: Records = {
    ...{ client: [{ id: 'c', familyName: 'Haddad', givenNames: '' }], clientName: [], qualification: [] },
    ...{
      experience: [],
      languageSkill: [],
      languageCertificate: [],
      startingPoint: [],
      germanCourse: [],
      scriptSkill: [],
      residence: [],
      benefit: [],
      family: [],
    },
  };
  const stored = (question: string, value: AnswerValue, more: Partial<Stored> = {}): Stored => ({
    ...{ version: 2, question, item: null, value, without: null },
    ...more,
  });

  test('take their value from the record, whatever an answer says', () => {
    const sheet = sheetOf(intakeForm, none, [stored('person.familyName', 'Other')], false);
    assert.deepEqual(sheet.values, { 'person.familyName': 'Haddad' });
  });

  test('of a record one of which counts take the newest', () => {
    const family = [
      { id: 'new', children: 2, maritalStatus: null },
      { id: 'old', children: 1, maritalStatus: 'single' },
    ];
    const sheet = sheetOf(intakeForm, { ...none, family }, [], false);
    assert.equal(sheet.values['family.children'], 2);
    assert.equal(sheet.values['family.maritalStatus'], undefined);
  });

  test('groups without a record have their items in the order of their rank', () => {
    const wishes = [
      stored('wishes', 2, { item: 'c' }),
      stored('wishes', 0, { item: 'b' }),
      stored('wishes', 1, { item: 'a' }),
    ];
    const sheet = sheetOf(
      intakeForm,
      none,
      [...wishes, stored('wish.words', 'Lager', { item: 'a' }), stored('wish.words', 'x', { item: 'gone' })],
      false,
    );
    assert.deepEqual(sheet.groups.wishes, ['b', 'a', 'c']);
    assert.equal(sheet.values['wish.words@a'], 'Lager');
    assert.ok(!Object.values(sheet.values).includes('x'), 'an item that is gone takes its answers along');
    assert.ok(!isPlaced(intakeForm, sheet, stored('wish.words', 'x', { item: 'gone' })));
  });

  test('„keine“ of a group ends with its first item; class 9 stays unseen without consent', () => {
    const answers = [
      stored('qualifications', null, { without: 'none' }),
      stored('health.limits', 'yes'),
      stored('wishes', null, { without: 'unknown' }),
    ];
    const records = { ...none, qualification: [{ id: 'q' }] };
    const sheet = sheetOf(intakeForm, records, answers, false);
    assert.deepEqual(sheet.without, { wishes: 'unknown' });
    assert.equal(sheet.values['health.limits'], undefined);
    assert.equal(sheetOf(intakeForm, records, answers, true).values['health.limits'], 'yes');
  });
});
