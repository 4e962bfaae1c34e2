import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bySource, isReadThere } from '#shared/catalogs/bySource.ts';
import { entriesOf } from '#shared/catalogs/entries.ts';
import { overlay } from '#shared/catalogs/overlay.ts';
import { must } from '#shared/contract/result.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { openTestOffice } from '#test/support/office.ts';
import { facts } from '../recognition/profiles.ts';
import { correction, looked, room, today } from './versions.ts';

const later = '2027-06-01';

describe('what was read in one source', () => {
  test('is found across the catalogues; knowledge and lists of our own have none', () => {
    const groups = bySource([], today);
    const found = new Set(must(groups.get('BQFG-MV'), 'the law').map(({ catalog }) => catalog));
    assert.ok(found.size > 1, [...found].join(' '));
    for (const key of ['own', 'office', 'byOffice'] as const) assert.equal(groups.has(key), false);
    for (const [key, rows] of groups)
      for (const { ours } of rows) assert.equal(must(ours, 'it comes with the program').source, key);
  });

  test('reading it answers for what is old, not for what was never found there nor was checked today', () => {
    const all = [...bySource([], later).values()].flat();
    const ticked = all.filter((entry) => isReadThere(entry, later));
    assert.ok(ticked.length > 0 && ticked.every(({ row }) => row.verified));
    assert.ok(all.some(({ row }) => !row.verified));
  });
});

describe('one source checked in one step', () => {
  test('all its rows say by whom and when, the amber is gone where they are used, and one undo brings it back', async () => {
    let now = new Date(`${later}T09:00:00Z`);
    const { ask } = await openTestOffice(() => now);
    const rows = [...must(bySource([], later).get('BQFG'), 'the law')]
      .filter((entry) => isReadThere(entry, later))
      .map(({ catalog, code }) => ({ catalog, code }));
    assert.ok(rows.length > 3);
    const stale = async () => {
      const { rows: own } = await ask('catalogs.get', {});
      return rows.filter(({ catalog, code }) =>
        entriesOf(catalog, own, later).some((entry) => entry.code === code && entry.stale),
      ).length;
    };
    const before = await stale();
    assert.ok(before > 0, 'after fifteen months most is old');
    await ask('catalogs.confirm', { rows, source: 'gesetze-im-internet.de', checkedOn: later });
    assert.equal(await stale(), 0);
    const kept = (await ask('catalogs.get', {})).rows;
    assert.equal(kept.length, rows.length);
    for (const row of kept)
      assert.deepEqual([row.by, row.source, row.checkedOn], ['Maren Voß', 'gesetze-im-internet.de', later]);
    const [first] = rows;
    const { steps } = await ask('catalogs.history', must(first, 'one'));
    assert.deepEqual(
      steps.map(({ call, by }) => [call, by]),
      [['catalogs.confirm', 'Maren Voß']],
    );
    now = new Date(`${later}T09:05:00Z`);
    await ask('history.undo', room);
    assert.equal(await stale(), before);
    assert.deepEqual((await ask('catalogs.get', {})).rows, []);
  });

  test('a way that stood on it tells nothing to check any more', async () => {
    const { ask } = await openTestOffice(() => new Date(`${later}T09:00:00Z`));
    const asked = facts({ occupation: 'pflegefachperson' });
    const staleOf = async () => {
      const { rows } = await ask('catalogs.get', {});
      const ways = findWays({ ...asked, on: later }, overlay(rows, later));
      return ways
        .flatMap(({ checks }) => checks)
        .flatMap(({ text, row }) => (row !== null && text.startsWith('Stand ') ? [row] : []));
    };
    const old = await staleOf();
    assert.deepEqual([...new Set(old.map(({ code }) => code))], ['PFLBG', 'LPH']);
    const groups = bySource([], later);
    // Law and period are told in one line; whoever opens the source answers for both.
    const rows = (['PFLBG', 'LPH'] as const)
      .flatMap((source) => groups.get(source) ?? [])
      .map(({ catalog, code }) => ({ catalog, code }));
    await ask('catalogs.confirm', {
      rows: [...rows, ...rows],
      ...{ source: 'nachgelesen', checkedOn: later },
    });
    assert.deepEqual(await staleOf(), []);
  });

  test('a correction stays what it is and is only checked anew; an unknown row refuses all', async () => {
    const { ask } = await openTestOffice();
    await ask('catalogs.save', correction('fees', 'LPH', { minCents: 100_00, maxCents: 200_00 }));
    const both = [
      { catalog: 'fees', code: 'LPH' },
      { catalog: 'authorities', code: 'LPH' },
    ] as const;
    await assert.rejects(
      ask('catalogs.confirm', { rows: [...both, { catalog: 'fees', code: 'NICHTS' }], ...looked }),
      /catalogs\.unknown/,
    );
    assert.equal((await ask('catalogs.get', {})).rows.length, 1, 'all or none');
    await ask('catalogs.confirm', { rows: [...both], source: 'Merkblatt', checkedOn: today });
    const { rows } = await ask('catalogs.get', {});
    assert.deepEqual(
      rows.map(({ catalog, source, fields }) => [catalog, source, fields.minCents ?? null]).toSorted(),
      [
        ['authorities', 'Merkblatt', null],
        ['fees', 'Merkblatt', 100_00],
      ],
    );
  });
});
