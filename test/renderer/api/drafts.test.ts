import assert from 'node:assert/strict';
import { beforeEach, describe, mock, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { draftNow, loadDrafts, setDraft } from '../../../renderer/api/drafts.ts';
import { flushAll, hold } from '../../../renderer/api/pending.ts';

const invoke = mock.fn(async (_name: string, _input: unknown) => ({ ok: true, value: {} }));
Object.assign(globalThis, { window: { office: { invoke, onNotice: () => () => undefined } } });
const sent = (): unknown[] => invoke.mock.calls.map(({ arguments: [name, input] }) => [name, input]);

describe('drafts', () => {
  beforeEach(() => invoke.mock.resetCalls());

  test('before unlocking nothing is sent: there is no vault to store in', async () => {
    setDraft('appearance', 'dark');
    await flushAll();
    assert.equal(draftNow('appearance'), 'dark');
    assert.deepEqual(sent(), []);
  });

  test('what is typed quickly is stored once, with its last text', async () => {
    loadDrafts({ note: 'alt' });
    for (const text of ['a', 'ab', 'abc']) setDraft('note', text);
    assert.deepEqual(sent(), []);
    await wait(500);
    assert.deepEqual(sent(), [['session.draft', { key: 'note', value: 'abc' }]]);
  });

  test('who types on without a rest is stored meanwhile', async () => {
    loadDrafts({});
    let text = '';
    for (let key = 0; key < 16; key++) {
      text += 'x';
      setDraft('note', text);
      await wait(40);
    }
    assert.ok(sent().length > 0, 'nothing was stored in 640 ms of typing');
    await flushAll();
    assert.deepEqual(sent().at(-1), ['session.draft', { key: 'note', value: text }]);
  });

  test('a flush stores at once, and only what changed', async () => {
    loadDrafts({ note: 'abc', other: 'x' });
    setDraft('note', 'abcd');
    setDraft('other', 'x');
    await flushAll();
    assert.deepEqual(sent(), [['session.draft', { key: 'note', value: 'abcd' }]]);
    await flushAll();
    assert.equal(sent().length, 1);
  });

  test('a forgotten draft is forgotten in the vault, too', async () => {
    loadDrafts({ note: 'abc' });
    setDraft('note', null);
    await flushAll();
    assert.deepEqual(sent(), [['session.draft', { key: 'note', value: null }]]);
    assert.equal(draftNow('note'), null);
  });

  test('unlocking brings the drafts of the vault and no other', () => {
    loadDrafts({ a: '1' });
    loadDrafts({ b: '2' });
    assert.equal(draftNow('a'), null);
    assert.equal(draftNow('b'), '2');
  });
});

describe('pending writers', () => {
  test('one that fails does not keep the others from storing', async () => {
    const done: string[] = [];
    const release = [
      hold(async () => {
        throw new Error('disk');
      }),
      hold(async () => {
        await wait(5);
        done.push('second');
      }),
    ];
    await flushAll();
    assert.deepEqual(done, ['second']);
    for (const letGo of release) letGo();
    await flushAll();
    assert.deepEqual(done, ['second']);
  });

  test('text a field is refused becomes a draft, and the same flush stores it', async () => {
    loadDrafts({});
    invoke.mock.resetCalls();
    const release = hold(async () => {
      setDraft('client-1-birthDate', '31.02.');
      release();
    });
    await flushAll();
    assert.deepEqual(sent(), [['session.draft', { key: 'client-1-birthDate', value: '31.02.' }]]);
  });
});
