import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { intakeForm } from '#shared/intake/form.ts';
import { reportAskers, reportingVariable, reportingVariables } from '#shared/intake/statistics.ts';
import type { Definition } from '#shared/questionnaire/definition.ts';
import { missingVariables } from '#shared/questionnaire/review.ts';
import { questionsOf } from '#shared/questionnaire/walk.ts';
import { sheetWith } from '#test/questionnaire/forms.ts';

const form: Definition = intakeForm;
const named = questionsOf(form).flatMap(({ key, statistics }) =>
  statistics ? [[key, statistics] as const] : [],
);
const missing = (sheet: Parameters<typeof missingVariables>[1], special = false) =>
  missingVariables(form, sheet, { special }).map(({ variable }) => variable);

describe('variables of reports', () => {
  test('each that a question names is known, named once, and asked for by somebody', () => {
    for (const [key, code] of named) assert.ok(reportingVariable(code), `${key}: ${code}`);
    const codes = named.map(([, code]) => code);
    assert.deepEqual([...new Set(codes)].length, codes.length, 'one question answers a variable');
    assert.deepEqual(
      reportingVariables.map(({ code }) => code).sort(),
      [...codes].sort(),
      'no report waits for what nobody is asked',
    );
    for (const { code, askedBy } of reportingVariables) {
      assert.ok(askedBy.length > 0, code);
      for (const asker of askedBy) assert.ok(reportAskers.includes(asker));
    }
  });

  test('nobody has looked up what is told from experience: it says what to check', () => {
    for (const { code, verified, check } of reportingVariables)
      assert.equal(verified, check === undefined, code);
  });
});

describe('what the statistics still lack', () => {
  test('is what is asked and not answered; „unknown“ is an answer', () => {
    const empty = missing(sheetWith({}));
    assert.ok(empty.includes('gender') && empty.includes('age') && empty.includes('qualificationCountry'));
    assert.ok(!missing(sheetWith({ 'person.gender': 'female' })).includes('gender'));
    assert.ok(!missing(sheetWith({}, { without: { 'person.gender': 'declined' } })).includes('gender'));
  });

  test('of several things one that is told is enough; without any the group is where to go', () => {
    const country =
      questionsOf(form).find(({ statistics }) => statistics === 'qualificationCountry')?.key ?? '';
    const [place] = missingVariables(form, sheetWith({}), { special: false }).filter(
      ({ variable }) => variable === 'qualificationCountry',
    );
    assert.equal(place?.item, null);
    const two = { groups: { qualifications: ['1', '2'] } };
    assert.ok(missing(sheetWith({}, two)).includes('qualificationCountry'));
    assert.ok(!missing(sheetWith({ [`${country}@2`]: 'UA' }, two)).includes('qualificationCountry'));
    assert.ok(
      !missing(sheetWith({}, { without: { qualifications: 'none' } })).includes('qualificationCountry'),
      'whoever has learnt nothing lacks no country',
    );
  });

  test('health is never missed where it may not be asked', () => {
    assert.ok(!missing(sheetWith({})).includes('disability'));
  });
});
