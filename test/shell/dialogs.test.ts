import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserWindow, Dialog } from 'electron';
import { createDialogs, freePath, proposedName } from '#electron/shell/dialogs.ts';
import { visiblePlace } from '#electron/shell/place.ts';
import { openStore } from '#electron/shell/store.ts';
import { shell as german } from '#shared/text/de/shell.ts';

const window = {} as BrowserWindow;

function dialogs(answer: string | null) {
  const asked: Record<string, unknown>[] = [];
  const store = openStore('/dev/null/shell.json');
  const dialog = {
    async showOpenDialog(_window: unknown, options: Record<string, unknown>) {
      asked.push(options);
      return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
    },
    async showSaveDialog(_window: unknown, options: Record<string, unknown>) {
      asked.push(options);
      return { canceled: answer === null, filePath: answer ?? '' };
    },
  } as unknown as Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  return { asked, store, dialogs: createDialogs(dialog, window, store, german, '/home/voss/Dokumente') };
}

describe('dialogs', () => {
  test('the next one begins where the last one ended, each kind for itself', async () => {
    const { asked, dialogs: shown } = dialogs('/stick/Sicherung');
    assert.equal(await shown.pick('backupTarget'), '/stick/Sicherung');
    await shown.pick('backupTarget');
    await shown.pick('backupFolder');
    assert.deepEqual(
      asked.map(({ defaultPath }) => defaultPath),
      ['/home/voss/Dokumente', '/stick', '/home/voss/Dokumente'],
    );
  });

  test('folders are made only where something new begins', async () => {
    const { asked, dialogs: shown } = dialogs('/a/b');
    await shown.chooseOffice('open');
    await shown.chooseOffice('create');
    await shown.pick('backupFolder');
    await shown.pick('backupTarget');
    assert.deepEqual(
      asked.map(({ properties }) => (properties as string[]).includes('createDirectory')),
      [false, true, false, true],
    );
  });

  test('cancelled is undefined and forgets nothing', async () => {
    const { store, dialogs: shown } = dialogs(null);
    assert.equal(await shown.pick('saveDocx'), undefined);
    assert.equal(await shown.chooseOffice('open'), undefined);
    assert.deepEqual(store.read().folders, {});
  });

  test('a letter is a Word file whatever is typed', async () => {
    assert.equal(await dialogs('/a/Brief').dialogs.pick('saveDocx'), '/a/Brief.docx');
    assert.equal(await dialogs('/a/Brief.DOCX').dialogs.pick('saveDocx'), '/a/Brief.DOCX');
  });
});

test('an appointment is a calendar file, in a folder of its own memory', async () => {
  const { asked, dialogs: shown } = dialogs('/a/Termin');
  assert.equal(await shown.pick('saveIcs'), '/a/Termin.ics');
  await shown.pick('saveDocx');
  await shown.pick('saveIcs');
  const paths = asked.map(({ defaultPath }) => String(defaultPath));
  assert.deepEqual(
    paths.map((path) => path.replace(/\d{4}-\d\d-\d\d/, 'DAY')),
    ['/home/voss/Dokumente/Termin DAY.ics', '/home/voss/Dokumente/Schreiben DAY.docx', '/a/Termin DAY.ics'],
  );
});

test('a scan is opened as a file, out of the list of recent ones, and saved without a name of anybody', async () => {
  const { asked, dialogs: shown } = dialogs('/stick/Pass.pdf');
  assert.equal(await shown.pick('openScan'), '/stick/Pass.pdf');
  assert.equal(await shown.pick('saveScan'), '/stick/Pass.pdf');
  await shown.pick('openScan');
  assert.deepEqual(asked[0]?.properties, ['openFile', 'dontAddToRecent']);
  assert.deepEqual(asked[0]?.filters, [
    { name: 'PDF, JPEG oder PNG', extensions: ['pdf', 'jpg', 'jpeg', 'png'] },
  ]);
  assert.deepEqual(
    asked.map(({ defaultPath }) => String(defaultPath).replace(/\d{4}-\d\d-\d\d/, 'DAY')),
    ['/home/voss/Dokumente', '/home/voss/Dokumente/Scan DAY', '/stick'],
  );
});

test('a table is opened, not saved: only files of tables are shown', async () => {
  const { asked, dialogs: shown } = dialogs('/listen/alt.csv');
  assert.equal(await shown.pick('openTable'), '/listen/alt.csv');
  assert.deepEqual(asked[0]?.properties, ['openFile', 'dontAddToRecent']);
  assert.deepEqual(asked[0]?.filters, [
    { name: 'Tabellen', extensions: ['csv', 'txt', 'tsv', 'xlsx', 'xls'] },
  ]);
  await shown.pick('openTable');
  assert.equal(asked[1]?.defaultPath, '/listen');
});

test('of a CV and of ESCO only the files that can be read are shown', async () => {
  const { asked, dialogs: shown } = dialogs('/stick/lebenslauf.pdf');
  assert.equal(await shown.pick('openEuropass'), '/stick/lebenslauf.pdf');
  await shown.pick('openEsco');
  assert.deepEqual(
    asked.map(({ filters }) => filters),
    [
      [{ name: 'Europass (PDF oder XML)', extensions: ['pdf', 'xml'] }],
      [{ name: 'CSV-Datei', extensions: ['csv'] }],
    ],
  );
});

test('what is exported has its ending, and a name that says nobody’s', async () => {
  const { asked, dialogs: shown } = dialogs('/a/Ausgabe');
  assert.equal(await shown.pick('saveJson'), '/a/Ausgabe.json');
  assert.equal(await shown.pick('saveCsv'), '/a/Ausgabe.csv');
  assert.equal(await shown.pick('exportFolder'), '/a/Ausgabe');
  assert.match(String(asked[0]?.defaultPath), /Ausgabe \d{4}-\d\d-\d\d\.json$/);
});

describe('the proposed name', () => {
  test('says what and when, and not whose', () => {
    assert.equal(proposedName('Schreiben', new Date(2026, 10, 2)), 'Schreiben 2026-11-02.docx');
  });
  test('is one that is free', () => {
    const taken = new Set(['/a/Brief.docx', '/a/Brief (2).docx']);
    const has = (path: string) => taken.has(path);
    assert.equal(freePath('/a/Brief.docx', has), '/a/Brief (3).docx');
    assert.equal(freePath('/a/Anderer Brief.docx', has), '/a/Anderer Brief.docx');
    assert.equal(
      freePath('/a.b/Termin.ics', (path) => path === '/a.b/Termin.ics'),
      '/a.b/Termin (2).ics',
    );
  });
});

describe('the window’s place', () => {
  const screens = [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
  const place = (x: number, y: number) => ({ x, y, width: 1000, height: 700 });
  test('is kept while it lies on a screen', () => {
    assert.deepEqual(visiblePlace(place(100, 50), screens), place(100, 50));
    assert.deepEqual(visiblePlace(place(-800, 50), screens), place(-800, 50));
  });
  for (const [what, x, y] of [
    ['right of it, where a second screen was', 1920, 0],
    ['left of it', -950, 0],
    ['with its title above it', 100, -40],
    ['below it', 100, 1030],
  ] as const)
    test(`is given up when it lies ${what}`, () =>
      assert.equal(visiblePlace(place(x, y), screens), undefined));
  test('is nothing at the first start', () => assert.equal(visiblePlace(null, screens), undefined));
});
