import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { UNDO_DAYS } from '#shared/papers/scanKeep.ts';
import { openTestOffice } from '#test/support/office.ts';
import { png } from '#test/support/scanFiles.ts';

const red = () => png(4, 3, [200, 30, 30]);
const noon = (day: string) => new Date(`${day}T11:00:00Z`);
const begun = '2026-11-02';

async function scanOf(ask: Ask, familyName = 'Kovalenko') {
  const { id: clientId } = await ask('clients.create', { familyName });
  const into = { clientId, paper: { type: 'diploma' as const } };
  const { paperId, scanId } = await ask('papers.addScan', { into, title: 'Diplom', bytes: red() });
  const content = async () => {
    const { scans } = await ask('papers.get', { id: paperId });
    const [scan] = scans;
    if (!scan) return 'no scan';
    const { bytes } = await ask('papers.scan', { id: scan.id });
    return bytes === null ? `erased on ${scan.erasedOn}` : bytes.length;
  };
  return { clientId, paperId, scanId, content };
}

describe('a removed scan', () => {
  test('comes back whole by undo for thirty days', async () => {
    let now = noon(begun);
    const { ask } = await openTestOffice(() => now);
    const { clientId, scanId, content } = await scanOf(ask);
    await ask('papers.removeScan', { id: scanId });
    assert.equal(await content(), 'no scan');
    now = noon(addDays(begun, UNDO_DAYS - 1));
    await ask('clients.create', { familyName: 'Haddad' });
    await ask('history.undo', { clientId });
    assert.equal(await content(), red().length);
  });

  test('is erased for good at the first unlock after that, and undo says so', async () => {
    let now = noon(begun);
    const first = await openTestOffice(() => now);
    const { clientId, scanId } = await scanOf(first.ask);
    await first.ask('papers.removeScan', { id: scanId });
    now = noon(addDays(begun, UNDO_DAYS));
    const { ask } = await first.reopen();
    await ask('history.undo', { clientId });
    const { bytes, erasedOn, title } = await ask('papers.scan', { id: scanId });
    assert.deepEqual([bytes, erasedOn, title], [null, '2026-12-02', 'Diplom']);
    await assert.rejects(ask('papers.exportScan', { id: scanId }, '/nowhere/scan'), /papers.erased/);
    // The line that says so goes like any other.
    await ask('papers.removeScan', { id: scanId });
  });

  test('goes with its paper, and comes back with it', async () => {
    const { ask } = await openTestOffice(() => noon(begun));
    const { clientId, paperId, content } = await scanOf(ask);
    await ask('papers.remove', { id: paperId });
    await ask('history.undo', { clientId });
    assert.equal(await content(), red().length);
  });

  test('whose making is undone waits as long, and comes back by redo', async () => {
    let now = noon(begun);
    const { ask } = await openTestOffice(() => now);
    const { clientId, content } = await scanOf(ask);
    await ask('history.undo', { clientId });
    now = noon(addDays(begun, UNDO_DAYS - 1));
    await ask('history.redo', { clientId });
    assert.equal(await content(), red().length);
  });
});

describe('erased for good', () => {
  test('it is gone at once, and undo brings back a line that says since when', async () => {
    const { ask } = await openTestOffice(() => noon(begun));
    const { clientId, scanId, content } = await scanOf(ask);
    await ask('papers.eraseScan', { id: scanId });
    assert.equal(await content(), 'no scan');
    await ask('history.undo', { clientId });
    assert.equal(await content(), 'erased on 2026-11-02');
  });

  test('another person’s same file stays theirs', async () => {
    const { ask } = await openTestOffice(() => noon(begun));
    const [one, other] = [await scanOf(ask), await scanOf(ask, 'Haddad')];
    await ask('papers.eraseScan', { id: one.scanId });
    assert.equal(await other.content(), red().length);
    await ask('papers.eraseScan', { id: other.scanId });
    await ask('history.undo', { clientId: one.clientId });
    assert.equal(await one.content(), 'erased on 2026-11-02');
  });

  test('the same file taken in anew is there again', async () => {
    const { ask } = await openTestOffice(() => noon(begun));
    const { clientId, paperId, scanId, content } = await scanOf(ask);
    await ask('papers.eraseScan', { id: scanId });
    await ask('papers.addScan', { into: { paperId, keep: null }, title: '', bytes: red() });
    assert.equal(await content(), red().length);
    await ask('history.undo', { clientId });
    await ask('history.undo', { clientId });
    assert.equal(await content(), red().length, 'kept for undo, so the former line shows it too');
  });
});
