import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Input } from '#shared/contract/index.ts';
import { openTestOffice } from '#test/support/office.ts';
import { enter, merge } from './merging.ts';

describe('consents of two files', () => {
  type Decision = Input<'privacy.decide'>['decision'];
  const said = (
    state: Decision['state'],
    on: string,
    purpose: Decision['purpose'] = 'statistics',
  ): Decision => ({
    ...{ purpose, authority: null, body: '', state, on, language: 'uk', interpreter: 'Iryna Bondar' },
    ...{ textVersion: '2026-1', validUntil: null },
  });
  async function twoFiles(keep: readonly Decision[], gone: readonly Decision[]) {
    let clock = Date.parse('2026-11-02T10:00:00Z');
    const { ask } = await openTestOffice(() => {
      clock += 1000;
      return new Date(clock);
    });
    const keepId = await enter(ask, { familyName: 'Kovalenko' });
    const goneId = await enter(ask, { familyName: 'Kowalenko' });
    for (const decision of keep) await ask('privacy.decide', { clientId: keepId, decision });
    for (const decision of gone) await ask('privacy.decide', { clientId: goneId, decision });
    const preview = await merge(ask, keepId, goneId);
    const { decisions } = await ask('privacy.list', { clientId: keepId });
    return { ask, keepId, preview, decisions };
  }

  test('a no in either counts, although the other has a later yes', async () => {
    const no = said('refused', '2026-01-05');
    const yes = said('given', '2026-09-01');
    for (const [keep, gone, where] of [
      [[no], [yes], 'keep'],
      [[yes], [no], 'gone'],
    ] as const) {
      const { preview, decisions } = await twoFiles(keep, gone);
      assert.deepEqual(
        preview.consents.map(({ strict, strictIn, given }) => [strict.state, strict.on, strictIn, given.on]),
        [['refused', '2026-01-05', where, '2026-09-01']],
      );
      assert.deepEqual(
        decisions.map(({ state, on, textVersion }) => [state, on, textVersion]),
        [
          ['refused', '2026-11-02', 'Zusammenführung'],
          ['given', '2026-09-01', '2026-1'],
          ['refused', '2026-01-05', '2026-1'],
        ],
      );
    }
  });

  test('a withdrawal counts; asked again the person may say yes', async () => {
    const { ask, keepId, decisions } = await twoFiles(
      [said('given', '2026-01-01', 'followUp'), said('withdrawn', '2026-02-01', 'followUp')],
      [said('given', '2026-10-01', 'followUp')],
    );
    assert.deepEqual([decisions[0]?.state, decisions[0]?.on], ['withdrawn', '2026-11-02']);
    await ask('privacy.decide', { clientId: keepId, decision: said('given', '2026-11-02', 'followUp') });
    assert.equal((await ask('privacy.list', { clientId: keepId })).decisions[0]?.state, 'given');
  });

  test('what does not clash stays as it is', async () => {
    const { preview, decisions } = await twoFiles(
      [said('given', '2026-01-01'), said('refused', '2026-10-01', 'messaging')],
      [
        said('given', '2026-02-01'),
        said('given', '2026-03-01', 'messaging'),
        said('given', '2026-03-01', 'esf'),
      ],
    );
    assert.deepEqual(preview.consents, []);
    assert.equal(decisions.length, 5);
  });
});
