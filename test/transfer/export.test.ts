import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { isExported } from '#electron/transfer/exportCatalog.ts';
import { tableShapes } from '#electron/transfer/repository.ts';
import type { Notice } from '#shared/contract/messages.ts';
import { readCsv, unguarded } from '#shared/transfer/csv.ts';
import { openTestOffice, passphrase, tempFolder } from '#test/support/office.ts';
import { inFile, rowsOf } from './raw.ts';
import { all, opened } from './tables.ts';

/** A file in which most tables have something to say. */
async function fill(ask: Ask): Promise<string> {
  const { reading } = await opened(
    ask,
    'Nr;Name;Vorname;Deutsch\nA-1;=Haddad;"Ah""mad;\nx";B1\nA-2;Nowak;Anna;C1\n',
  );
  await ask('transfer.take', { reading, choosing: all('new') });
  const { id: clientId } = await ask('clients.create', {
    ...{ familyName: "'=Kovalenko", givenNames: 'Олена', gender: 'female', nationality: 'UA' },
  });
  const fields = { on: '2026-10-01', kind: 'phone', consultation: 'firstContact', minutes: 5 } as const;
  await ask('cases.addContact', { clientId, fields: { ...fields, note: '+1\n„Zitat“; "x"' } });
  await ask('clients.addName', {
    clientId,
    name: { kind: 'original', familyName: 'محمد', givenNames: '' },
  });
  await ask('clients.update', { id: clientId, patch: { town: 'Rostock' } });
  await ask('history.undo', { clientId });
  await ask('session.draft', { key: 'form', value: '{"a":1}' });
  await ask('clients.opened', { id: clientId });
  return clientId;
}

const place = (name: string): string => join(tempFolder(), name);

describe('everything as JSON', () => {
  test('holds every row of every table as it is stored, with the meaning of its codes', async () => {
    const office = await openTestOffice();
    await fill(office.ask);
    const path = place('ausgabe.json');
    await office.ask('vault.prove', { passphrase });
    const { rows, fileName } = await office.ask('transfer.exportJson', {}, path);
    const read = JSON.parse(readFileSync(path, 'utf8'));
    assert.deepEqual(
      [read.format, read.version, read.office, fileName],
      ['wegbuch-export', 1, 'IFDM Testbüro', 'ausgabe.json'],
    );
    assert.equal(read.codes.gender.female, 'weiblich');
    assert.equal(read.codes.country.UA, 'Ukraine');
    assert.equal(statSync(path).mode & 0o777, 0o600);
    let counted = 0;
    await inFile(office, async (db) => {
      for (const { name } of await tableShapes(db)) {
        if (!isExported(name)) {
          assert.equal(read.tables[name], undefined, name);
          continue;
        }
        // The export itself is the last entry of the history, and was not there yet.
        const stored = (await rowsOf(db, name)).filter((row) => row.call !== 'transfer.exportJson');
        assert.deepEqual(read.tables[name], stored, name);
        counted += stored.length;
      }
      const last = (await rowsOf(db, 'historyEntries')).at(-1);
      assert.deepEqual([last?.call, last?.kind], ['transfer.exportJson', 'export']);
    });
    assert.equal(rows, counted);
    assert.ok(counted > 30);
  });

  test('asks for the passphrase each time, and takes no wrong one', async () => {
    const { ask } = await openTestOffice();
    const path = place('a.json');
    await assert.rejects(ask('transfer.exportJson', {}, path), /vault.notProven/);
    await assert.rejects(ask('vault.prove', { passphrase: 'falsch' }), /vault.wrongPassphrase/);
    await assert.rejects(ask('transfer.exportJson', {}, path), /vault.notProven/);
  });

  test('uses a passphrase up, and forgets it after a while and with locking', async () => {
    let now = new Date('2026-11-02T10:00:00Z');
    const before = await openTestOffice(() => now);
    await before.ask('vault.prove', { passphrase });
    await before.ask('transfer.exportJson', {}, place('a.json'));
    await assert.rejects(before.ask('transfer.exportJson', {}, place('b.json')), /vault.notProven/);
    await before.ask('vault.prove', { passphrase });
    now = new Date('2026-11-02T10:06:00Z');
    await assert.rejects(before.ask('transfer.exportJson', {}, place('c.json')), /vault.notProven/);
    await before.ask('vault.prove', { passphrase });
    const { ask } = await before.reopen();
    await assert.rejects(ask('transfer.exportJson', {}, place('d.json')), /vault.notProven/);
  });

  test('ended in the middle leaves no file', async () => {
    const { ask, office, notices } = await openTestOffice();
    const lines = Array.from({ length: 120 }, (_, at) => `Bondar${at};Iryna`);
    const { reading } = await opened(ask, ['Name;Vorname', ...lines].join('\n'));
    await ask('transfer.take', { reading, choosing: all('new') });
    await ask('vault.prove', { passphrase });
    const folder = tempFolder();
    notices.length = 0;
    const running = office.call('transfer.exportJson', {}, join(folder, 'a.json'));
    const begun = (notice: Notice) => notice.kind === 'progress' && notice.task === 'transfer.exportJson';
    while (!notices.some(begun)) await new Promise((resolve) => setImmediate(resolve));
    await ask('transfer.stop', {});
    assert.deepEqual(await running, { ok: false, error: { code: 'call.cancelled' } });
    assert.deepEqual(readdirSync(folder), []);
  });

  test('says when a place cannot be written', async () => {
    const { ask } = await openTestOffice();
    await ask('vault.prove', { passphrase });
    await assert.rejects(ask('transfer.exportJson', {}, place('gibt/es/nicht.json')), /transfer.cannotWrite/);
  });
});

describe('everything as tables', () => {
  test('holds every row, and no cell a spreadsheet would run', async () => {
    const office = await openTestOffice();
    await fill(office.ask);
    const target = tempFolder();
    mkdirSync(join(target, 'Wegbuch-Ausgabe 2026-11-02'));
    await office.ask('vault.prove', { passphrase });
    const { fileName } = await office.ask('transfer.exportCsv', {}, target);
    assert.equal(fileName, 'Wegbuch-Ausgabe 2026-11-02 (2)', 'one of before stays');
    const folder = join(target, fileName);
    const note = readFileSync(join(folder, 'LIESMICH.txt'), 'utf8');
    assert.match(note, /NICHT verschlüsselt/);
    assert.match(note, /female = weiblich/);
    await inFile(office, async (db) => {
      for (const { name, columns } of await tableShapes(db)) {
        if (!isExported(name)) continue;
        const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
        assert.ok(text.startsWith('\ufeff'));
        const [head, ...lines] = readCsv(text.slice(1), ';');
        assert.deepEqual(head?.cells, columns);
        for (const { cells } of lines) for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
        const stored = (await rowsOf(db, name)).filter((row) => row.call !== 'transfer.exportCsv');
        assert.deepEqual(
          lines.map(({ cells }) => cells.map(unguarded)),
          stored.map((row) => columns.map((column) => String(row[column] ?? ''))),
          name,
        );
        assert.ok(note.includes(`${name}.csv – `), name);
      }
    });
    assert.deepEqual(
      readdirSync(target).filter((name) => name.endsWith('.teil')),
      [],
    );
  });

  test('says when the folder cannot be written', async () => {
    const { ask } = await openTestOffice();
    await ask('vault.prove', { passphrase });
    await assert.rejects(ask('transfer.exportCsv', {}, place('gibt es nicht')), /transfer.cannotWrite/);
  });
});

describe('one person', () => {
  test('is told whole and in words, and of nobody else', async () => {
    const office = await openTestOffice();
    const clientId = await fill(office.ask);
    const path = place('person.json');
    await office.ask('transfer.exportPerson', { clientId }, path);
    const text = readFileSync(path, 'utf8');
    const { format, exportedBy, tables } = JSON.parse(text);
    assert.deepEqual([format, exportedBy], ['wegbuch-person', 'Maren Voß']);
    assert.deepEqual(Object.keys(tables).sort(), ['cases', 'clientNames', 'clients', 'contacts']);
    assert.deepEqual(tables.clients.rows[0].gender, {
      field: 'Geschlecht',
      value: 'female',
      means: 'weiblich',
    });
    assert.deepEqual(tables.contacts.rows[0].createdBy.means, 'Maren Voß');
    assert.equal(tables.contacts.rows[0].note.value, '+1\n„Zitat“; "x"');
    assert.ok(!text.includes('Haddad'));
    await inFile(office, async (db) => {
      const last = (await rowsOf(db, 'historyEntries')).at(-1);
      assert.deepEqual(
        [last?.call, last?.kind, last?.clientId],
        ['transfer.exportPerson', 'export', clientId],
      );
    });
  });

  test('nobody is nobody', async () => {
    const { ask } = await openTestOffice();
    await assert.rejects(ask('transfer.exportPerson', { clientId: 'x' }, place('a.json')), /clients.unknown/);
  });
});
