import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { windowOptions } from '#electron/shell/windowOptions.ts';
import type { Notice } from '#shared/contract/messages.ts';
import { must } from '#shared/contract/result.ts';
import { type BuiltProgram, isAlive, launchBuilt, scratch, until } from './built.ts';

const officeState = async (app: BuiltProgram) => {
  const status = await app.ask('vault.status');
  return status.ok ? (status.value as { state: string }).state : status.error.code;
};
const shellStatus = async (app: BuiltProgram) => {
  const status = await app.ask('shell.status');
  assert.ok(status.ok);
  return status.value as {
    chosen: boolean;
    folderName: string;
    recent: { id: string; name: string }[];
    runtime: string;
  };
};
/** Notices the window hears from now on, kept on this side of the reload. */
async function hear(app: BuiltProgram): Promise<Notice[]> {
  const heard: Notice[] = [];
  await app.page.exposeFunction('heard', (notice: Notice) => heard.push(notice));
  await app.page.evaluate('window.office.onNotice((notice) => window.heard(notice)) && undefined');
  return heard;
}

describe('main.ts as built', () => {
  test('starts in the right order', async () => {
    const app = await launchBuilt();
    assert.deepEqual(app.log, [
      'protocol.registerSchemesAsPrivileged [{"scheme":"app","privileges":{"standard":true,"secure":true}}]',
      'app.enableSandbox',
      'app.requestSingleInstanceLock',
      'ready',
      'session.fromPartition office {"cache":false}',
      'new BrowserWindow',
    ]);
    await app.close();
  });

  test('makes its window with the pinned options and no others', async () => {
    const app = await launchBuilt();
    const { options } = await app.electron.firstWindow;
    const session = must(options.webPreferences?.session, 'the window has the office session');
    const preload = must(options.webPreferences?.preload, 'the window has a preload');
    assert.deepEqual(options, windowOptions({ session, preload, development: true }));
    assert.ok(preload.endsWith(join('out', 'preload', 'preload.cjs')));
    await app.close();
  });

  test('a second start shows the first window and ends', async () => {
    const userData = scratch();
    const first = await launchBuilt({ userData });
    await assert.rejects(launchBuilt({ userData }), /opens no window/);
    assert.equal((await shellStatus(first)).runtime, 'standin');
    await first.close();
  });

  test('speaks German, or English when asked to', async () => {
    const label = (app: BuiltProgram) => app.electron.menu.template()[0]?.label;
    const german = await launchBuilt();
    const english = await launchBuilt({ lang: 'en-GB' });
    assert.deepEqual([label(german), label(english)], ['Datei', 'File']);
    await Promise.all([german.close(), english.close()]);
  });
});

describe('a call to the office and back', () => {
  test('reaches the process of the folder given on the command line', async () => {
    const office = scratch();
    const app = await launchBuilt({ office });
    assert.equal(await officeState(app), 'empty');
    assert.equal((await shellStatus(app)).chosen, true);
    assert.ok(isAlive(must(app.officePid(), 'an office is open')));
    await app.close();
  });

  test('without a folder there is no office, and every call says so', async () => {
    const app = await launchBuilt();
    assert.equal(app.officePid(), undefined);
    assert.equal(await officeState(app), 'office.closed');
    assert.equal((await shellStatus(app)).chosen, false);
    await app.close();
  });

  test('a folder is chosen in the shell’s dialog, never by the window', async () => {
    const app = await launchBuilt();
    const empty = scratch();
    const full = scratch();
    writeFileSync(join(full, 'Liste.xlsx'), '');
    const choose = async (purpose: string, path: string | null) => {
      app.pickNext(path);
      const result = await app.ask('shell.chooseFolder', { purpose, folder: empty });
      return result.ok ? 'chosen' : result.error.code;
    };
    assert.equal(await choose('open', null), 'call.cancelled');
    assert.equal(await choose('open', empty), 'vault.notAnOffice');
    assert.equal(await choose('create', full), 'vault.folderNotEmpty');
    assert.equal(app.officePid(), undefined);
    assert.equal(await choose('create', empty), 'chosen');
    assert.equal(await officeState(app), 'empty');
    await app.close();
  });

  test('a dialog that is cancelled ends the call before the office hears of it', async () => {
    const app = await launchBuilt({ office: scratch() });
    app.pickNext(null);
    assert.deepEqual(await app.ask('vault.backupTo'), { ok: false, error: { code: 'call.cancelled' } });
    assert.equal(app.dialogs.at(-1)?.kind, 'open');
    await app.close();
  });

  test('an office that is gone is refused, and can be forgotten', async () => {
    const userData = scratch();
    const folder = join(userData, 'weg');
    mkdirSync(userData, { recursive: true });
    writeFileSync(join(userData, 'shell.json'), JSON.stringify({ recent: [{ folder, name: 'Altes Büro' }] }));
    const app = await launchBuilt({ userData });
    const { recent } = await shellStatus(app);
    assert.deepEqual(
      recent.map(({ name }) => name),
      ['Altes Büro'],
    );
    const id = must(recent[0]?.id, 'one is remembered');
    assert.deepEqual(await app.ask('shell.openRecent', { id }), {
      ok: false,
      error: { code: 'vault.notAnOffice' },
    });
    assert.deepEqual(await app.ask('shell.openRecent', { id: '../../etc' }), {
      ok: false,
      error: { code: 'vault.notAnOffice' },
    });
    assert.deepEqual(await app.ask('shell.forgetRecent', { id }), { ok: true, value: {} });
    assert.deepEqual((await shellStatus(app)).recent, []);
    await app.close();
  });
});

describe('locking', () => {
  const ways: [string, (app: BuiltProgram) => Promise<unknown>][] = [
    ['by the window', (app) => app.ask('shell.lock')],
    ['by the menu', async (app) => app.menu('lock')],
    ['when the machine sleeps', async (app) => app.emit('suspend')],
    ['when the screen is locked', async (app) => app.emit('lock-screen')],
  ];
  for (const [way, lock] of ways)
    test(`${way}: the window stores first, then the process and the page are new`, async () => {
      const app = await launchBuilt({ office: scratch() });
      assert.equal(await officeState(app), 'empty');
      const before = must(app.officePid(), 'an office is open');
      const heard = await hear(app);
      await app.page.evaluate("window.kovalenko = 'in memory'");
      await app.reloading(() => lock(app));
      await until(() => !isAlive(before));
      assert.deepEqual(heard, [{ kind: 'flush' }]);
      assert.equal(await app.page.evaluate('typeof window.kovalenko'), 'undefined');
      assert.equal(await officeState(app), 'empty');
      assert.notEqual(app.officePid(), before);
      await app.close();
    });

  test('two reasons at once lock once', async () => {
    const app = await launchBuilt({ office: scratch() });
    await officeState(app);
    const heard = await hear(app);
    await app.reloading(async () => {
      app.emit('suspend');
      app.emit('lock-screen');
    });
    assert.equal(await officeState(app), 'empty');
    assert.deepEqual(heard, [{ kind: 'flush' }]);
    await app.close();
  });

  test('closing the office leaves none behind', async () => {
    const app = await launchBuilt({ office: scratch() });
    await officeState(app);
    const before = must(app.officePid(), 'an office is open');
    await app.reloading(() => app.ask('shell.closeOffice'));
    await until(() => !isAlive(before));
    assert.equal((await shellStatus(app)).chosen, false);
    await app.close();
  });

  test('closing the window ends the office process, and the program', async () => {
    const app = await launchBuilt({ office: scratch() });
    await officeState(app);
    const pid = must(app.officePid(), 'an office is open');
    const heard = await hear(app);
    await app.close();
    assert.equal(await app.ended, 0);
    assert.equal(isAlive(pid), false);
    assert.deepEqual(heard, [{ kind: 'flush' }]);
  });
});

test('closing a window that is closing already changes nothing', async () => {
  const app = await launchBuilt({ office: scratch() });
  await officeState(app);
  const { window } = await app.electron.firstWindow;
  window.close();
  window.close();
  app.emit('suspend');
  assert.equal(await app.ended, 0);
});

describe('the office process dies', () => {
  test('the window is told, calls are answered, one call brings a new one', async () => {
    const app = await launchBuilt({ office: scratch() });
    await officeState(app);
    const before = must(app.officePid(), 'an office is open');
    const heard = await hear(app);
    process.kill(before, 'SIGKILL');
    await until(() => heard.length > 0);
    assert.deepEqual(heard, [{ kind: 'crashed' }]);
    assert.equal(await officeState(app), 'office.crashed');
    await app.reloading(() => app.ask('shell.lock'));
    assert.equal(await officeState(app), 'empty');
    assert.notEqual(app.officePid(), before);
    await app.close();
  });

  test('a page that dies is brought back, locked', async () => {
    const app = await launchBuilt({ office: scratch() });
    await officeState(app);
    const before = must(app.officePid(), 'an office is open');
    const { webContents } = (await app.electron.firstWindow).window;
    await app.reloading(async () =>
      (await app.electron.firstWindow).contents.emit('render-process-gone', {}, { reason: 'oom' }),
    );
    await until(() => !isAlive(before));
    assert.equal(await officeState(app), 'empty');
    assert.equal(webContents.isDestroyed(), false);
    await app.close();
  });

  test('one that dies again at once ends the program instead of going round', async () => {
    const app = await launchBuilt({ office: scratch() });
    const { contents } = await app.electron.firstWindow;
    await app.reloading(async () => contents.emit('render-process-gone', {}, { reason: 'oom' }));
    contents.emit('render-process-gone', {}, { reason: 'oom' });
    assert.equal(await app.ended, 1);
  });
});
