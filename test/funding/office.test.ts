import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlay } from '#shared/catalogs/overlay.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { whoMayPay } from '#shared/funding/whoMayPay.ts';
import { cost, person } from './people.ts';

const day = '2026-11-22';

/** What the office says of an instrument: ours but for what is given. */
function says(code: string, changed: Record<string, unknown> = {}, more: Partial<OwnRow> = {}): OwnRow {
  const basis = fieldsOfRow('funding', must(shippedRow('funding', code, day), 'ours'));
  return {
    ...{ id: code, catalog: 'funding', code, validFrom: null, validTo: null, basis },
    ...{ fields: { ...basis, ...changed }, source: 'Anruf', checkedOn: day, note: '' },
    ...{ at: `${day}T09:00:00Z`, by: 'Maren Voß', ...more },
  };
}

const fee = cost('fee', 800);
const on = (own: readonly OwnRow[], code: string, asked = day) =>
  must(
    whoMayPay(person({ benefits: [] }), [fee, cost('course')], asked, overlay(own, asked)).candidates.find(
      (one) => one.code === code,
    ),
    'it pays for these costs',
  );

test('a limit the office has put right is reckoned with, from its first day', () => {
  const pots = [{ covers: ['fee', 'translation'], maxCents: 700_00, percent: 100 }];
  const own = [says('recognitionGrant', { pots }, { validFrom: '2027-01-01' })];
  assert.equal(on([], 'recognitionGrant').limitCents, 3600_00, '600 for the fee, 3000 for the course');
  assert.equal(on(own, 'recognitionGrant').limitCents, 3600_00);
  assert.equal(on(own, 'recognitionGrant', '2027-01-01').limitCents, 700_00);
});

test('after the last day of theirs ours is reckoned with again', () => {
  const pots = [{ covers: ['fee'], maxCents: 100_00, percent: 100 }];
  const own = [says('recognitionGrant', { pots }, { validTo: '2026-11-21' })];
  assert.equal(on(own, 'recognitionGrant', '2026-11-21').limitCents, 100_00);
  assert.equal(on(own, 'recognitionGrant').limitCents, 3600_00);
});

test('what to check names its row, and is gone once the office has looked it up', () => {
  const before = on([], 'trainingCheque');
  assert.ok(before.checks.length > 0);
  for (const { row } of before.checks) assert.deepEqual(row, { catalog: 'funding', code: 'trainingCheque' });
  const after = on([says('trainingCheque')], 'trainingCheque');
  assert.deepEqual([after.checks, after.verified, after.source], [[], true, 'byOffice']);
  assert.deepEqual(on([], 'budget').checks.length > 0, true, 'single conditions are to check too');
  assert.deepEqual(on([says('budget')], 'budget').checks, []);
});
