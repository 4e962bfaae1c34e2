import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import type { PaperType } from '#shared/papers/paper.ts';
import { MAX_SCAN_BYTES } from '#shared/papers/scanFormat.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { jpeg, pdf, png } from '#test/support/scanFiles.ts';

const red = () => png(4, 3, [200, 30, 30]);
const blue = () => png(4, 3, [30, 30, 200]);

async function paper(ask: Ask, type: PaperType = 'diploma') {
  const { id: clientId } = await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
  const { id } = await ask('papers.add', { clientId, fields: { type } });
  const add = async (bytes: Uint8Array<ArrayBuffer>, title = '') =>
    (await ask('papers.addScan', { into: { paperId: id, keep: null }, title, bytes })).scanId;
  const scans = async () => (await ask('papers.get', { id })).scans;
  return { clientId, id, add, scans };
}

const titles = (scans: readonly { readonly title: string }[]) => scans.map(({ title }) => title);

describe('scans of a paper', () => {
  test('come back byte for byte, also after the office was closed', async () => {
    const first = await openTestOffice();
    const { add } = await paper(first.ask);
    const files = [red(), jpeg(), pdf(['Diplom'], { filler: 3 * 1024 * 1024 + 7 })];
    const ids = await Promise.all(files.map((file) => add(file)));
    const { ask } = await first.reopen();
    for (const [index, id] of ids.entries()) {
      const { bytes, size, format } = await ask('papers.scan', { id });
      assert.deepEqual(Buffer.from(must(bytes, 'is there')), Buffer.from(must(files[index], 'three')));
      assert.deepEqual([size, format], [files[index]?.length, ['png', 'jpeg', 'pdf'][index]]);
      // What crosses the border of the process must not carry its neighbours in memory.
      assert.equal(bytes?.buffer.byteLength, size);
    }
  });

  test('have an order, a title and a turn; each step is taken back alone', async () => {
    const { ask } = await openTestOffice();
    const { clientId, add, scans } = await paper(ask);
    const a = await add(red(), 'Vorderseite');
    await add(blue(), 'Rückseite');
    const c = await add(jpeg(), 'Anlage');
    await ask('papers.moveScan', { id: c, to: 0 });
    assert.deepEqual(titles(await scans()), ['Anlage', 'Vorderseite', 'Rückseite']);
    await ask('papers.moveScan', { id: c, to: 99 });
    assert.deepEqual(titles(await scans()), ['Vorderseite', 'Rückseite', 'Anlage']);
    await ask('papers.updateScan', { id: a, patch: { title: 'Diplom', rotation: 90 } });
    await ask('papers.removeScan', { id: a });
    assert.deepEqual(titles(await scans()), ['Rückseite', 'Anlage']);
    await ask('history.undo', { clientId });
    assert.deepEqual(
      (await scans()).map(({ title, rotation }) => [title, rotation]),
      [
        ['Diplom', 90],
        ['Rückseite', 0],
        ['Anlage', 0],
      ],
    );
    await ask('history.undo', { clientId });
    await ask('history.undo', { clientId });
    assert.deepEqual(titles(await scans()), ['Anlage', 'Vorderseite', 'Rückseite']);
    const turned = { id: a, patch: { rotation: 45 as never } };
    await assert.rejects(ask('papers.updateScan', turned), /input.invalid/);
    await assert.rejects(ask('papers.moveScan', { id: 'nobody', to: 0 }), /papers.unknownScan/);
  });

  test('make a paper that was missing one of which there is a copy, received today', async () => {
    const { ask } = await openTestOffice();
    const { id, add } = await paper(ask);
    await add(red());
    const { state, receivedOn } = await ask('papers.get', { id });
    assert.deepEqual([state, receivedOn], ['copy', '2026-11-02']);
  });

  test('the same file twice on one paper is refused, on another it is kept once', async () => {
    const { ask, office, folder } = await openTestOffice();
    const { clientId, add } = await paper(ask);
    const large = pdf(['x'], { filler: 4_000_000 });
    await add(large);
    await assert.rejects(add(large), /papers.sameScan/);
    const into = { clientId, paper: { type: 'transcript' as const } };
    await ask('papers.addScan', { into, title: '', bytes: large });
    await office.close({ backup: false });
    const size = readFileSync(join(folder, 'office.db')).length;
    assert.ok(size < 2 * large.length, `${size} bytes hold it once`);
  });
});

describe('what is no scan leaves nothing behind', () => {
  const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    return bytes;
  };
  const wrong: readonly (readonly [string, () => Uint8Array<ArrayBuffer>, RegExp])[] = [
    ['nothing', () => new Uint8Array(), /papers.empty/],
    ['40 MB', () => pdf(['x'], { filler: 40_000_000 }), /papers.tooLarge/],
    ['one byte too much', () => new Uint8Array(MAX_SCAN_BYTES + 1), /papers.tooLarge/],
    ['a flipped byte at the beginning', () => flipped(red(), 1), /papers.unknownFormat/],
    ['cut in the middle', () => jpeg().slice(0, 200), /papers.damaged/],
    ['a program called scan', () => new Uint8Array(Buffer.from('MZ\x90\x00')), /papers.unknownFormat/],
  ];
  for (const [name, bytes, code] of wrong)
    test(name, async () => {
      const { ask } = await openTestOffice();
      const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
      const into = { clientId, paper: { type: 'diploma' as const } };
      await assert.rejects(ask('papers.addScan', { into, title: '', bytes: bytes() }), code);
      assert.deepEqual((await ask('papers.list', { clientId })).papers, [], 'no paper either');
      assert.match(
        JSON.stringify((await ask('history.state', { clientId })).undo),
        /clients.create/,
        'nothing to undo',
      );
    });

  test('what is no array of bytes at all', async () => {
    const { ask, office } = await openTestOffice();
    const { id } = await paper(ask);
    for (const bytes of [null, 'AAAA', [1, 2, 3], { 0: 1, length: 1 }, new ArrayBuffer(8), 5]) {
      const result = await office.call('papers.addScan', {
        ...{ into: { paperId: id, keep: null }, title: '' },
        bytes,
      });
      assert.ok(!result.ok && result.error.code === 'input.invalid');
    }
  });
});

describe('a file picked in the dialog', () => {
  async function picked(name: string, bytes: Uint8Array) {
    const { ask } = await openTestOffice();
    const made = await paper(ask);
    const path = join(tempFolder(), name);
    writeFileSync(path, bytes);
    const open = (from = path) => ask('papers.openScan', { into: { paperId: made.id, keep: null } }, from);
    return { ...made, path, open };
  }

  test('is read by the office itself; its name becomes a title and nothing else', async () => {
    const { open, scans } = await picked('Diplom Vorderseite.PNG', red());
    await open();
    assert.deepEqual(titles(await scans()), ['Diplom Vorderseite']);
  });

  test('40 MB are refused before they are read', async () => {
    const { open, scans } = await picked('groß.pdf', pdf(['x'], { filler: 40_000_000 }));
    await assert.rejects(open(), /papers.tooLarge/);
    assert.deepEqual(await scans(), []);
  });

  test('a folder, a missing file and a device are told as such', async () => {
    const { open, path } = await picked('a.png', red());
    const folder = `${path}.folder`;
    mkdirSync(folder);
    for (const wrong of [folder, `${path}.gone`, '/dev/zero'])
      await assert.rejects(open(wrong), /papers.cannotRead/);
  });

  test('cancelled changes nothing', async () => {
    const { ask, office } = await openTestOffice();
    const { id } = await paper(ask);
    const result = await office.call('papers.openScan', { into: { paperId: id, keep: null } });
    assert.deepEqual(result, { ok: false, error: { code: 'call.cancelled' } });
  });
});

describe('papers that identify somebody', () => {
  const keep = { scanPurpose: 'Antrag beim LPH', scanUntil: '2027-03-01' };

  test('take a scan only with a purpose and a day of deletion', async () => {
    const { ask } = await openTestOffice();
    const { id, add, scans } = await paper(ask, 'identity');
    await assert.rejects(add(red()), /papers.needsPurpose/);
    const take = (given: typeof keep, bytes: Uint8Array<ArrayBuffer>) =>
      ask('papers.addScan', { into: { paperId: id, keep: given }, title: 'Pass', bytes });
    await assert.rejects(take({ ...keep, scanPurpose: ' ' }, red()), /papers.needsPurpose/);
    await assert.rejects(take({ ...keep, scanUntil: '2026-11-01' }, red()), /papers.untilPast/);
    assert.deepEqual([(await scans()).length, (await ask('papers.get', { id })).scanPurpose], [0, '']);
    await take(keep, red());
    await add(blue());
    assert.equal((await scans()).length, 2);
    for (const patch of [{ scanPurpose: '' }, { scanUntil: null }])
      await assert.rejects(ask('papers.update', { id, patch }), /papers.needsPurpose/);
  });

  test('no other paper with scans becomes one of them without both', async () => {
    const { ask } = await openTestOffice();
    const { id, add } = await paper(ask, 'other');
    await add(red());
    const patch = { type: 'residenceTitle' as const };
    await assert.rejects(ask('papers.update', { id, patch }), /papers.needsPurpose/);
    await ask('papers.update', { id, patch: { ...patch, ...keep } });
    assert.equal((await ask('papers.get', { id })).type, 'residenceTitle');
  });

  test('are proposed for deletion a week before, also when the case is closed, until the scans are gone', async () => {
    let now = new Date('2026-11-02T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const { scanId } = await ask('papers.addScan', {
      into: { clientId, paper: { type: 'identity', ...keep } },
      ...{ title: '', bytes: red() },
    });
    await ask('cases.close', {
      clientId,
      closing: { on: '2026-11-02', reason: 'work', exitStatus: null },
    });
    const due = async () => (await ask('cases.today', { waitingFor: null, limit: 9 })).parts.scans;
    now = new Date('2027-02-21T10:00:00Z');
    assert.equal((await due()).total, 0);
    now = new Date('2027-02-22T10:00:00Z');
    const [row] = (await due()).rows;
    assert.deepEqual([row?.on, row?.waitingFor], ['2027-03-01', 'office']);
    await ask('cases.answerProposal', { clientId, key: must(row, 'proposed').id, dueOn: null });
    assert.equal((await due()).total, 0);
    now = new Date('2027-03-08T10:00:00Z');
    assert.equal((await due()).total, 1, 'it still lies there');
    await ask('papers.removeScan', { id: scanId });
    assert.equal((await due()).total, 0);
    await ask('history.undo', { clientId });
    assert.equal((await due()).total, 1);
    await ask('papers.eraseScan', { id: scanId });
    assert.equal((await due()).total, 0);
  });
});

test('what was made for an application and is scanned stays when the application is removed', async () => {
  const { ask } = await openTestOffice();
  const { clientId, applicationId } = await enterPerson(ask, {
    ...must(demoPeople[0], 'three people'),
    held: { powerOfAttorney: { state: 'original' } },
  });
  const { papers } = await ask('papers.list', { clientId });
  const { id } = must(papers[0], 'the power of attorney');
  await ask('papers.addScan', { into: { paperId: id, keep: null }, title: '', bytes: red() });
  await ask('recognition.remove', { id: applicationId });
  const left = (await ask('papers.list', { clientId })).papers;
  assert.deepEqual(
    left.map(({ applicationId: of, scans }) => [of, scans.length]),
    [[null, 1]],
  );
  await ask('history.undo', { clientId });
  assert.equal((await ask('papers.get', { id })).applicationId, applicationId);
});
