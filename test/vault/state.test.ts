import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadOfficeState } from '#electron/vault/state.ts';
import { scratchFolder } from '../db/scratch.ts';

const at = new Date('2026-03-02T08:00:00.000Z');

test('what is remembered outlives the program, and holds nothing secret', (t) => {
  const path = join(scratchFolder(t), 'state.json');
  const state = loadOfficeState(path);
  state.failed(at);
  state.setChanged();
  state.backupFailed('office.diskFull');
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), {
    format: 'wegbuch-state',
    version: 1,
    failures: 1,
    lastFailureAt: at.toISOString(),
    changed: true,
    backupProblem: 'office.diskFull',
  });
  const again = loadOfficeState(path);
  assert.deepEqual([again.failures, again.lastFailureAt, again.changed], [1, at.getTime(), true]);
  again.succeeded();
  again.backedUp(again.changes);
  assert.deepEqual([loadOfficeState(path).failures, loadOfficeState(path).changed], [0, false]);
});

test('a state that cannot be read asks for a backup; none at all does not', (t) => {
  const path = join(scratchFolder(t), 'state.json');
  assert.equal(loadOfficeState(path).changed, false);
  for (const text of ['', '{', '{"format":"wegbuch-state"}', '[]']) {
    writeFileSync(path, text);
    assert.equal(loadOfficeState(path).changed, true);
    assert.equal(loadOfficeState(path).failures, 0);
  }
});

test('where nothing can be written, this program remembers', (t) => {
  const path = join(scratchFolder(t), 'state.json');
  mkdirSync(`${path}.new`);
  const state = loadOfficeState(path);
  for (let i = 0; i < 3; i++) state.failed(at);
  state.reload();
  assert.equal(state.failures, 3);
});
