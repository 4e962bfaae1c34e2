import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestOffice, passphrase, type TestOffice } from '#test/support/office.ts';
import type { Go } from './killChild.ts';
import { everybody, fileOf } from './tables.ts';

const people = 150;
const names = Array.from({ length: people }, (_, at) => `Bondar${at};Iryna;B1`);
const table = ['Name;Vorname;Deutsch', ...names].join('\n');

/** Kills the office process so many milliseconds after it has begun to take the table over. */
async function killedAfter(ms: number, of: TestOffice): Promise<TestOffice> {
  await of.office.close({ backup: false });
  const child = fork(join(import.meta.dirname, 'killChild.ts'));
  await once(child, 'message');
  const begun = once(child, 'message');
  const go: Go = { folder: of.folder, passphrase, path: fileOf(table) };
  child.send(go);
  await begun;
  await pause(ms);
  const died = once(child, 'exit');
  child.kill('SIGKILL');
  await died;
  return of.reopen();
}

test('killed while people are taken over, an office has all of them or none', async () => {
  let office = await openTestOffice();
  let none = 0;
  for (const ms of [0, 40, 90, 160]) {
    office = await killedAfter(ms, office);
    const found = (await everybody(office.ask)).length;
    const { runs } = await office.ask('transfer.runs', {});
    assert.equal(found, runs.length * people, `after ${ms} ms`);
    if (runs.length === 0) none += 1;
    for (const { id } of runs) await office.ask('transfer.takeBack', { runId: id });
    if (runs.length > 0) break;
  }
  assert.ok(none > 0, 'at least one kill came in the middle');
  const { rows } = await office.ask('clients.search', { query: 'bondar1', offset: 0, limit: 5 });
  assert.deepEqual(rows, [], 'no search term is left of anybody');
});
