import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eligibilityOf, eligibilityRows } from '#shared/intake/eligibility.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';
import { filled, olena, today } from './sheets.ts';

type Values = Parameters<typeof filled>[0];
const states = (values: Values, light: 'green' | 'amber' | 'red' = 'green', groups = {}) =>
  Object.fromEntries(
    eligibilityOf(filled(values, groups), today, light).map(({ row, state }) => [row.code, state]),
  );

describe('whether this service is the right one', () => {
  test('its rows are dated', () => assertDatedRows('eligibility', eligibilityRows));

  test('it is for Olena', () => {
    const open = eligibilityOf(olena, today, 'green').filter(({ state }) => state !== 'met');
    assert.deepEqual(open, []);
  });

  test('nothing known is open, and nobody is turned away by it', () => {
    assert.deepEqual(states({}, 'amber'), { target: 'open', place: 'open', age: 'open', work: 'open' });
  });

  test('the age on the very day, and a year alone only when it is certain', () => {
    for (const [born, state] of [
      ['2001-11-22', 'met'],
      ['2001-11-23', 'unmet'],
      ['2001', 'open'],
      ['2000', 'met'],
      ['2002', 'unmet'],
    ] as const)
      assert.equal(states({ 'person.birthDate': born }).age, state, born);
    assert.equal(
      eligibilityOf(filled({ 'person.birthDate': '2000-02-29' }), '2025-02-28', 'green')[2]?.state,
      'unmet',
    );
  });

  test('who is German is meant when the way led here from elsewhere', () => {
    const german = { 'person.nationality': 'DE' };
    assert.equal(states(german).target, 'open');
    assert.equal(states({ ...german, 'person.birthCountry': 'DE' }).target, 'unmet');
    assert.equal(states({ ...german, 'person.birthCountry': 'KZ' }).target, 'met');
    assert.equal(states({ ...german, 'arrival.on': '1994' }).target, 'met');
    assert.equal(
      states({ ...german, 'residence.status@r': 'SPAET4' }, 'green', { residences: ['r'] }).target,
      'met',
    );
  });

  test('the way into work is as the light says', () => {
    assert.deepEqual(
      (['green', 'amber', 'red'] as const).map((light) => states({}, light).work),
      ['met', 'open', 'unmet'],
    );
  });
});
