import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import vm from 'node:vm';
import { buildIfStale } from '#build/build.ts';
import { calls } from '#shared/contract/index.ts';
import type { OfficeBridge } from '#shared/contract/messages.ts';
import { invokeChannel, noticeChannel } from '#shared/shell/channels.ts';

/** Runs the preload as built in a world of its own that has nothing but the given `electron`. */
function run(source: string) {
  const exposed: Record<string, unknown> = {};
  const invoked: unknown[][] = [];
  const listeners: [string, (...args: unknown[]) => void][] = [];
  const off: [string, (...args: unknown[]) => void][] = [];
  const required: string[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (key: string, api: unknown) => (exposed[key] = api) },
    ipcRenderer: {
      invoke: (...args: unknown[]) => {
        invoked.push(args);
        return Promise.resolve({ ok: true, value: {} });
      },
      on: (channel: string, listener: () => void) => listeners.push([channel, listener]),
      off: (channel: string, listener: () => void) => off.push([channel, listener]),
    },
  };
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  vm.runInNewContext(`(function (require, module, exports) {${source}\n})`, {})(require, { exports: {} }, {});
  return { exposed, invoked, listeners, off, required, office: exposed.office as OfficeBridge };
}

describe('the preload as built', () => {
  let source = '';
  before(async () => {
    await buildIfStale();
    source = readFileSync('out/preload/preload.cjs', 'utf8');
  });

  test('point 4: one CommonJS file that needs electron and nothing else', () => {
    assert.deepEqual(readdirSync('out/preload'), ['preload.cjs']);
    assert.deepEqual(run(source).required, ['electron']);
    assert.doesNotMatch(source, /\bimport\(|^import /m);
    assert.ok(source.length < 10_000, 'the schemas stay out');
  });

  test('point 20: the window gets one object with two functions', () => {
    const { exposed, office } = run(source);
    assert.deepEqual(Object.keys(exposed), ['office']);
    assert.deepEqual(
      Object.entries(office).map(([key, value]) => [key, typeof value]),
      [
        ['invoke', 'function'],
        ['onNotice', 'function'],
      ],
    );
  });

  test('every call of the contract goes through', async () => {
    const { office, invoked } = run(source);
    for (const name of Object.keys(calls)) await office.invoke(name, { a: 1 });
    assert.deepEqual(
      invoked,
      Object.keys(calls).map((name) => [invokeChannel, name, { a: 1 }]),
    );
  });

  for (const name of [
    'toString',
    '__proto__',
    'constructor',
    '',
    'vault',
    'vault.status ',
    'Vault.status',
    'fs.readFile',
  ])
    test(`an unknown name is refused at the door: ${JSON.stringify(name)}`, async () => {
      const { office, invoked } = run(source);
      const result = await office.invoke(name, {});
      // Made in the other world, so compared as text.
      assert.equal(JSON.stringify(result), '{"ok":false,"error":{"code":"call.unknown"}}');
      assert.deepEqual(invoked, []);
    });

  test('a name that is no text is refused too', async () => {
    const { office, invoked } = run(source);
    for (const name of [null, undefined, 1, { toString: () => 'vault.status' }, ['vault.status']])
      await office.invoke(name as unknown as string, {});
    assert.deepEqual(invoked, []);
  });

  test('a notice reaches the window without Electron’s event, until it stops listening', () => {
    const { office, listeners, off } = run(source);
    const heard: unknown[][] = [];
    const stop = office.onNotice((...args) => heard.push(args));
    assert.deepEqual(
      listeners.map(([channel]) => channel),
      [noticeChannel],
    );
    listeners[0]?.[1]({ sender: 'electron' }, { kind: 'flush' }, 'more');
    assert.deepEqual(heard, [[{ kind: 'flush' }]]);
    assert.equal(stop(), undefined);
    assert.equal(off[0]?.[1], listeners[0]?.[1]);
  });
});
