import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFlush, flushMs } from '#electron/shell/flush.ts';

test('waits for the window’s answer, and no longer', async () => {
  let asked = 0;
  const flush = createFlush(() => (asked += 1), 10_000);
  const begun = Date.now();
  const waiting = flush.request();
  assert.equal(asked, 1);
  flush.done();
  await waiting;
  assert.ok(Date.now() - begun < 1_000);
});

test('a window that does not answer holds nobody up', async () => {
  const flush = createFlush(() => {}, 5);
  await flush.request();
});

test('two who wait ask once', async () => {
  let asked = 0;
  const flush = createFlush(() => (asked += 1), 5);
  await Promise.all([flush.request(), flush.request()]);
  assert.equal(asked, 1);
  await flush.request();
  assert.equal(asked, 2);
});

test('an answer nobody waits for does nothing', () => createFlush(() => {}).done());

test('a closing lid leaves about a second', () => assert.equal(flushMs, 800));
