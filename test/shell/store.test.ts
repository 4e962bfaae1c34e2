import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { rememberOffice } from '#electron/shell/answers.ts';
import { holdsOffice, isEmptyFolder } from '#electron/shell/folders.ts';
import { idOf, openStore, withRecent } from '#electron/shell/store.ts';
import { ok, refuse } from '#shared/contract/result.ts';

mkdirSync('.cache/test', { recursive: true });
const folder = mkdtempSync('.cache/test/store-');
after(() => rmSync(folder, { recursive: true, force: true }));
const fresh = () => join(mkdtempSync(join(folder, 'profile-')), 'user', 'shell.json');

describe('what the shell remembers', () => {
  test('comes back after a restart', () => {
    const file = fresh();
    openStore(file).change({ recent: [{ folder: '/a', name: 'Büro A' }], folders: { saveDocx: '/b' } });
    const state = openStore(file).read();
    assert.deepEqual(state.recent, [{ folder: '/a', name: 'Büro A' }]);
    assert.deepEqual(state.folders, { saveDocx: '/b' });
    assert.equal(state.bounds, null);
  });

  for (const damage of ['', '{', '[]', '{"recent":"x"}', '{"bounds":{"x":"1"}}', '\0\0\0'])
    test(`a damaged file is an empty memory: ${JSON.stringify(damage)}`, () => {
      const file = fresh();
      const store = openStore(file);
      store.change({ folders: { a: '/a' } });
      writeFileSync(file, damage);
      assert.deepEqual(openStore(file).read(), { recent: [], bounds: null, folders: {} });
    });

  test('leaves no half-written file behind, and writes nothing when nothing changed', () => {
    const file = fresh();
    const store = openStore(file);
    store.change({ recent: [] });
    assert.equal(existsSync(file), false);
    store.change({ folders: { a: '/a' } });
    assert.deepEqual(readdirSync(join(file, '..')), ['shell.json']);
  });

  test('a profile that cannot be written costs the memory, not the program', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const store = openStore(join(file, 'below', 'shell.json'));
    store.change({ folders: { a: '/a' } });
    assert.deepEqual(store.read().folders, { a: '/a' });
  });

  test('offices: newest first, each once, eight at most', () => {
    let state = openStore(fresh()).read();
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 3])
      state = { ...state, recent: withRecent(state, `/office-${n}`, `Büro ${n}`) };
    assert.deepEqual(
      state.recent.map(({ name }) => name),
      ['Büro 3', 'Büro 9', 'Büro 8', 'Büro 7', 'Büro 6', 'Büro 5', 'Büro 4', 'Büro 2'],
    );
  });

  test('the window gets an id that says nothing of the path', () => {
    assert.match(idOf('/home/voss/Büro'), /^[0-9a-f]{16}$/);
    assert.notEqual(idOf('/a'), idOf('/b'));
  });
});

describe('an office is remembered by the name on its key file', () => {
  const asked = (name: string, value: unknown, chosen: string | undefined = '/a') => {
    const file = fresh();
    const store = openStore(file);
    rememberOffice(store, chosen, name, value === undefined ? refuse({ code: 'office.closed' }) : ok(value));
    return { recent: store.read().recent, file };
  };

  test('when its status shows it', () => {
    const { recent } = asked('vault.status', { officeName: 'Büro A', state: 'locked' });
    assert.deepEqual(recent, [{ folder: '/a', name: 'Büro A' }]);
  });

  test('and nothing else of any answer is kept', () => {
    const { file } = asked('vault.status', {
      officeName: 'Büro A',
      slots: [{ slotId: 's', name: 'Maren Voß' }],
    });
    assert.doesNotMatch(readFileSync(file, 'utf8'), /Maren|slot/);
    assert.deepEqual(asked('clients.get', { officeName: 'Kovalenko' }).recent, []);
  });

  test('not when there is none', () => {
    assert.deepEqual(asked('vault.status', { officeName: null }).recent, []);
    assert.deepEqual(asked('vault.status', undefined).recent, []);
    const store = openStore(fresh());
    rememberOffice(store, undefined, 'vault.status', ok({ officeName: 'Büro A' }));
    assert.deepEqual(store.read().recent, []);
  });
});

describe('folders', () => {
  test('an office is where its key file or its data is', () => {
    for (const name of ['keys.json', 'office.db']) {
      const office = mkdtempSync(join(folder, 'office-'));
      assert.equal(holdsOffice(office), false);
      writeFileSync(join(office, name), '');
      assert.equal(holdsOffice(office), true);
      assert.equal(isEmptyFolder(office), false);
    }
  });

  test('what a file manager leaves does not fill a folder', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    writeFileSync(join(empty, '.DS_Store'), '');
    assert.equal(isEmptyFolder(empty), true);
    writeFileSync(join(empty, 'Liste.xlsx'), '');
    assert.equal(isEmptyFolder(empty), false);
    assert.equal(isEmptyFolder(join(empty, 'missing')), false);
  });
});
