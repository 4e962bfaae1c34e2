import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { describe, test } from 'node:test';
import type { Office } from '#electron/office/createOffice.ts';
import { serveOffice } from '#electron/office/port.ts';
import type { FromOffice, Notice, ToOffice } from '#shared/contract/messages.ts';
import { ok } from '#shared/contract/result.ts';

function served(call: Office['call'] = async () => ok({})) {
  const port = new EventEmitter();
  const sent: FromOffice[] = [];
  const closed: { backup: boolean }[] = [];
  let notify: (notice: Notice) => void = () => {};
  const done = serveOffice(
    Object.assign(port, { postMessage: (message: FromOffice) => sent.push(message) }),
    (tell) => {
      notify = tell;
      return { call, close: async (options) => void closed.push(options) };
    },
  );
  const say = (data: ToOffice) => port.emit('message', { data });
  return { sent, closed, done, say, notify: (notice: Notice) => notify(notice) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the office behind its port', () => {
  test('answers each call under its number, the quick before the slow', async () => {
    const slow = Promise.withResolvers<void>();
    const { say, sent } = served(async (name, input, picked) => {
      if (name === 'slow') await slow.promise;
      return ok({ name, input, picked });
    });
    say({ kind: 'call', id: 1, name: 'slow', input: {} });
    say({ kind: 'call', id: 2, name: 'quick', input: { a: 1 }, picked: '/p' });
    await settled();
    assert.deepEqual(sent, [
      { kind: 'result', id: 2, result: ok({ name: 'quick', input: { a: 1 }, picked: '/p' }) },
    ]);
    slow.resolve();
    await settled();
    assert.equal(sent.length, 2);
  });

  test('passes notices on', () => {
    const { notify, sent } = served();
    notify({ kind: 'changed', rooms: ['clients'] });
    assert.deepEqual(sent, [{ kind: 'notice', notice: { kind: 'changed', rooms: ['clients'] } }]);
  });

  test('closes with a backup, and without one when the machine is about to sleep', async () => {
    for (const quick of [false, true]) {
      const { say, closed, done } = served();
      say({ kind: 'close', quick });
      await done;
      assert.deepEqual(closed, [{ backup: !quick }]);
    }
  });
});

test('the process without a folder ends at once and says nothing', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/office/process.ts'], {
    encoding: 'utf8',
  });
  assert.deepEqual({ status, stdout, stderr }, { status: 64, stdout: '', stderr: '' });
});

test('a surprise ends the process without a word of it', () => {
  // Without a port the process fails where nobody expected it.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['electron/office/process.ts', '--office=/Kovalenko'],
    { encoding: 'utf8' },
  );
  assert.deepEqual({ status, stdout, stderr }, { status: 70, stdout: '', stderr: '' });
});
