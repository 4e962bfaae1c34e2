import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import type { OwnVersion } from '#shared/catalogs/calls.ts';
import { entryOf } from '#shared/catalogs/entries.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice } from '#test/support/office.ts';
import { openRaw } from '#test/support/raw.ts';

const today = '2026-11-02';
const ours = fieldsOfRow('authorities', must(shippedRow('authorities', 'HWK-SN', today), 'ours'));

/**
 * An office that corrected the telephone of a chamber while our row still had another website: what an update
 * of the program leaves behind.
 */
async function afterAnUpdate(): Promise<Ask> {
  const office = await openTestOffice();
  await office.ask('catalogs.save', {
    ...{ catalog: 'authorities', id: null, code: 'HWK-SN', fields: { ...ours, phone: '0385 1' } },
    ...{ validFrom: null, validTo: null, note: '', source: 'Anruf', checkedOn: today },
  } as OwnVersion);
  const { db, close } = await openRaw(office);
  await db
    .updateTable('catalogRows')
    .set({ basis: JSON.stringify({ ...ours, web: 'https://www.hwk-schwerin-alt.de' }) })
    .execute();
  await close();
  return (await office.reopen()).ask;
}

const entry = async (ask: Ask) =>
  must(entryOf('authorities', 'HWK-SN', (await ask('catalogs.get', {})).rows, today), 'the chamber');

describe('after an update of the program', () => {
  test('theirs stays in force, and the difference in ours is told', async () => {
    const found = await entry(await afterAnUpdate());
    assert.equal((found.row as unknown as { phone: string }).phone, '0385 1');
    assert.deepEqual(
      found.drifts.map(({ fields }) => fields),
      [['web']],
    );
  });

  test('one call adopts ours; undo brings theirs and the question back', async () => {
    const ask = await afterAnUpdate();
    const [drift] = (await entry(ask)).drifts;
    await ask('catalogs.revert', {
      catalog: 'authorities',
      code: 'HWK-SN',
      id: must(drift, 'one').version.id,
    });
    assert.deepEqual([(await entry(ask)).versions, (await entry(ask)).drifts], [[], []]);
    await ask('history.undo', { room: 'catalogs' });
    assert.equal((await entry(ask)).drifts.length, 1);
  });

  test('kept, theirs counts as made from ours of today', async () => {
    const ask = await afterAnUpdate();
    const [drift] = (await entry(ask)).drifts;
    await ask('catalogs.keep', { id: must(drift, 'one').version.id });
    const found = await entry(ask);
    assert.deepEqual([found.drifts, found.versions.length], [[], 1]);
    assert.deepEqual(found.versions[0]?.basis, JSON.parse(JSON.stringify(ours)));
    await assert.rejects(ask('catalogs.keep', { id: 'gone' }), /catalogs\.unknown/);
    await ask('history.undo', { room: 'catalogs' });
    assert.equal((await entry(ask)).drifts.length, 1);
  });
});
