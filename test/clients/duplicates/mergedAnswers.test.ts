import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';
import { enter, merge } from './merging.ts';

const given = { source: 'said', language: 'uk', interpreter: '' } as const;
const special = {
  ...({ purpose: 'special', authority: null, body: '', state: 'given' } as const),
  ...{ language: 'uk', interpreter: '' },
  ...{ textVersion: '2026-1', validUntil: null },
};

test('answers of two intake forms: the newer counts, the older stays to be read, those on health in no second place', async () => {
  let clock = Date.parse('2026-11-02T10:00:00Z');
  const { ask } = await openTestOffice(() => {
    clock += 1000;
    return new Date(clock);
  });
  const keepId = await enter(ask, { familyName: 'Kovalenko' });
  const goneId = await enter(ask, { familyName: 'Kowalenko' });
  const answer = (clientId: string, question: string, value: string | number) =>
    ask('intake.answer', { clientId, question, value, given });
  for (const clientId of [keepId, goneId]) await ask('privacy.decide', { clientId, decision: special });
  await answer(keepId, 'wishes.radius', 20);
  await answer(goneId, 'wishes.radius', 50);
  await answer(goneId, 'health.limits', 'no');
  await answer(keepId, 'health.limits', 'yes');
  await ask('intake.addItem', {
    clientId: keepId,
    group: 'wishes',
    values: { 'wish.words': 'Köchin' },
    given,
  });
  await ask('intake.addItem', {
    clientId: goneId,
    group: 'wishes',
    values: { 'wish.words': 'Pflege' },
    given,
  });
  const sheets = await Promise.all([keepId, goneId].map((clientId) => ask('intake.get', { clientId })));

  const preview = await merge(ask, keepId, goneId);
  assert.deepEqual(preview.singles, [{ table: 'answers', count: 1 }]);
  const { values, groups } = await ask('intake.get', { clientId: keepId });
  assert.deepEqual([values['wishes.radius'], values['health.limits']], [50, 'yes']);
  assert.deepEqual(
    (groups.wishes ?? []).map((item) => values[`wish.words@${item}`]),
    ['Köchin', 'Pflege'],
  );
  const { files } = await ask('clients.formerNumbers', { id: keepId });
  assert.deepEqual(
    files[0]?.leftOut.rows.map(({ table, columns }) => [table, columns.question, columns.value]),
    [['answers', 'wishes.radius', '20']],
  );

  await ask('history.undo', { clientId: keepId });
  assert.deepEqual(
    await Promise.all([keepId, goneId].map((clientId) => ask('intake.get', { clientId }))),
    sheets,
  );
});
