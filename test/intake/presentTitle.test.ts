import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { workFacts } from '#shared/intake/known.ts';
import { workPermission } from '#shared/intake/workPermission.ts';
import { openTestOffice } from '#test/support/office.ts';

/** Today is 2 November 2026 in these offices. */
const today = '2026-11-02';
const person = async (ask: Ask) => (await ask('clients.create', { familyName: 'Haddad' })).id;
const light = async (ask: Ask, clientId: string) => {
  const sheet = await ask('intake.get', { clientId });
  return workPermission(workFacts(sheet, today)).light;
};
const ending = async (ask: Ask) =>
  (await ask('cases.today', { waitingFor: null, limit: 100 })).parts.ending.rows.map(({ on }) => on);
const title = (status: string, validUntil: string, workCode: 'allowed' | 'no' | null = null) => ({
  kind: 'residence' as const,
  fields: { status, validUntil, workCode },
});

describe('the residence title that counts', () => {
  test('is the present one, also when the one before it is added later as history', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    await ask('profile.add', { clientId, item: title('GFK', '2026-12-01', 'allowed') });
    assert.deepEqual([await light(ask, clientId), await ending(ask)], ['green', ['2026-12-01']]);
    await ask('profile.add', { clientId, item: title('DULD_ID', '2024-03-01', 'no') });
    assert.deepEqual([await light(ask, clientId), await ending(ask)], ['green', ['2026-12-01']]);
    const { residence } = await ask('profile.get', { clientId });
    assert.deepEqual(
      residence.map(({ status }) => status),
      ['GFK', 'DULD_ID'],
    );
  });

  test('is the new one, however long the one before it would still have held', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    await ask('profile.add', { clientId, item: title('GFK', '2028-12-01', 'allowed') });
    await ask('profile.add', { clientId, item: title('DULD', '2026-12-10', 'no') });
    assert.deepEqual([await light(ask, clientId), await ending(ask)], ['red', ['2026-12-10']]);
  });

  test('of several that have ended it is the last, in whatever order they were entered', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    for (const until of ['2026-01-31', '2024-01-31', '2025-01-31'])
      await ask('profile.add', { clientId, item: title('AE255', until) });
    const { residence } = await ask('profile.get', { clientId });
    assert.deepEqual(
      residence.map(({ validUntil }) => validUntil),
      ['2026-01-31', '2025-01-31', '2024-01-31'],
    );
  });

  test('whoever has become German is free: what stood in the document before says nothing', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    const { id } = await ask('profile.add', { clientId, item: title('GEST', '2026-11-20', 'no') });
    assert.deepEqual([await light(ask, clientId), await ending(ask)], ['red', ['2026-11-20']]);
    await ask('profile.update', { id, item: { kind: 'residence', fields: { status: 'DE_EING' } } });
    assert.deepEqual([await light(ask, clientId), await ending(ask)], ['green', []]);
  });
});
