import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { scratchFolder } from '../db/scratch.ts';
import type { Go } from './killChild.ts';
import { firstSlot, passphrase, type TestOffice, testOffice } from './testOffice.ts';

const kills = 100;

/** A child that has loaded the program and waits: starting Node is the slow part. */
async function warmChild(t: TestContext, cache: string): Promise<ChildProcess> {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = fork(join(import.meta.dirname, 'killChild.ts'), { env });
  t.after(() => child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

/**
 * Lets it write for so many milliseconds, counted from the start (so that opening is hit too) or from the
 * first acknowledgement; returns the batches it acknowledged before it died.
 */
async function writeUntilKilled(
  child: ChildProcess,
  go: Go,
  from: 'start' | 'first',
  ms: number,
): Promise<number[]> {
  const acknowledged: number[] = [];
  child.on('message', (batch: number) => acknowledged.push(batch));
  const died = once(child, 'exit');
  child.send(go);
  if (from === 'first') await once(child, 'message');
  await pause(ms);
  child.kill('SIGKILL');
  await died;
  return acknowledged;
}

/** Batches in the file with all their rows; opening it checks every page after the crash. */
async function storedBatches({ vault }: TestOffice, slotId: string): Promise<Map<number, number>> {
  await vault.unlock(slotId, passphrase);
  const rows = await vault.opened()?.db.selectFrom('clients').select('name').execute();
  await vault.close({ backup: false });
  const found = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const { name } of rows ?? []) {
    const [batch, size] = name.split('/').map(Number);
    assert.ok(batch !== undefined && size !== undefined);
    sizes.set(batch, size);
    found.set(batch, (found.get(batch) ?? 0) + 1);
  }
  for (const [batch, count] of found) assert.equal(count, sizes.get(batch), `batch ${batch} is whole`);
  return found;
}

test(`killed ${kills} times while writing, an office loses nothing it acknowledged`, async (t) => {
  const office = await testOffice(t);
  const slotId = firstSlot(office.vault);
  await office.vault.close({ backup: false });
  const acknowledged: number[] = [];
  const cache = scratchFolder(t);
  let next = warmChild(t, cache);
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = await next;
    next = warmChild(t, cache);
    const go: Go = { folder: office.folder, slotId, passphrase, firstBatch: kill * 10_000 };
    const early = kill % 4 === 0;
    const ms = Math.random() * (early ? 60 : 40);
    const batches = await writeUntilKilled(child, go, early ? 'start' : 'first', ms);
    acknowledged.push(...batches);
    const stored = await storedBatches(office, slotId);
    for (const batch of acknowledged) assert.ok(stored.has(batch), `batch ${batch} after kill ${kill}`);
    if (batches.length > 0) interrupted++;
  }
  (await next).kill('SIGKILL');
  assert.ok(interrupted > kills / 2, `only ${interrupted} kills came during writes`);
  t.diagnostic(
    `${acknowledged.length} acknowledged transactions, ${interrupted} kills after the first of them`,
  );
});
