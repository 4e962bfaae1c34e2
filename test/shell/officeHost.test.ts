import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createOfficeHost } from '#electron/shell/officeHost.ts';
import { ok } from '#shared/contract/result.ts';
import { type FakeChild, fakeChild } from './fakeChild.ts';

function host() {
  const children: (FakeChild & { folder: string })[] = [];
  let crashes = 0;
  const office = createOfficeHost(
    (folder) => {
      const child = { ...fakeChild(children.length + 1), folder };
      children.push(child);
      return child.process;
    },
    { notice: () => {}, crashed: () => (crashes += 1) },
  );
  return { office, children, crashes: () => crashes };
}
const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('at most one office process', () => {
  test('nothing is open at first', async () => {
    const { office } = host();
    assert.equal(office.folder, undefined);
    assert.deepEqual(await office.call('vault.status', {}), { ok: false, error: { code: 'office.closed' } });
  });

  test('the next begins only when the last is gone; calls in between go to the next', async () => {
    const { office, children } = host();
    await office.open('/a');
    const restarted = office.restart({ quick: false });
    const call = office.call('vault.status', {});
    await tick();
    assert.equal(children.length, 1);
    assert.deepEqual(children[0]?.received, [{ kind: 'close', quick: false }]);
    children[0]?.exit();
    await restarted;
    await tick();
    assert.equal(children[1]?.folder, '/a');
    children[1]?.say({ kind: 'result', id: 1, result: ok('locked') });
    assert.deepEqual(await call, ok('locked'));
  });

  test('another folder: the first office is closed, with its backup', async () => {
    const { office, children } = host();
    await office.open('/a');
    const opened = office.open('/b');
    await tick();
    assert.deepEqual(children[0]?.received, [{ kind: 'close', quick: false }]);
    children[0]?.exit();
    await opened;
    assert.equal(office.folder, '/b');
    assert.deepEqual(
      children.map(({ folder }) => folder),
      ['/a', '/b'],
    );
  });

  test('after a crash a restart brings a fresh process', async () => {
    const { office, children, crashes } = host();
    await office.open('/a');
    children[0]?.exit(139);
    assert.equal(crashes(), 1);
    assert.deepEqual(await office.call('x', {}), { ok: false, error: { code: 'office.crashed' } });
    await office.restart({ quick: false });
    assert.equal(office.pid, 2);
  });

  test('closing forgets the folder at once', async () => {
    const { office, children } = host();
    await office.open('/a');
    const closed = office.close({ quick: false });
    assert.equal(office.folder, undefined);
    await tick();
    children[0]?.exit();
    await closed;
    assert.equal(office.pid, undefined);
    await office.restart({ quick: false });
    assert.equal(children.length, 1);
  });

  test('a process that cannot be started does not block the next order', async () => {
    let fail = true;
    const child = fakeChild();
    const office = createOfficeHost(
      () => {
        if (fail) throw new Error('no more processes');
        return child.process;
      },
      { notice: () => {}, crashed: () => {} },
    );
    await assert.rejects(office.open('/a'));
    fail = false;
    await office.restart({ quick: false });
    assert.equal(office.pid, 1);
  });
});
