import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findBrowser } from '#build/browser.ts';
import { toBrowser, toShell } from '#build/standin/address.ts';
import { guarded } from '#build/standin/guard.ts';
import type { Stage } from '#build/standin/stage.ts';
import { createUtilityProcess } from '#build/standin/utilityProcess.ts';
import { electronBinary, hasDisplay } from '#build/start.ts';
import { must } from '#shared/contract/result.ts';
import { scratch } from './program.ts';

describe('addresses', () => {
  test('ours become ones a browser accepts, and come back', () => {
    assert.equal(toBrowser('app://office/index.html?a#b'), 'https://office.app.invalid/index.html?a#b');
    assert.equal(toShell('https://office.app.invalid/index.html?a#b'), 'app://office/index.html?a#b');
    assert.equal(toShell('blob:https://office.app.invalid/0-1'), 'blob:app://office/0-1');
  });

  test('others stay what they are', () => {
    for (const url of [
      'https://example.org/',
      'https://office.app.invalid.evil/',
      'data:,a',
      'about:blank',
      '',
    ])
      assert.equal(toShell(url), url);
    assert.equal(toBrowser('https://example.org/app://office/'), 'https://example.org/app://office/');
  });

  test('there and back is the same, whatever the path', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const url = `app://office${path}`;
        assert.equal(toShell(toBrowser(url)), url);
      }),
    );
  });
});

test('what is not there says so by name', async () => {
  const part = guarded('thing', { here: 1 } as { here: number; missing?: number });
  assert.equal(part.here, 1);
  assert.throws(() => part.missing, /no thing\.missing/);
  // A guarded part may be awaited and printed.
  assert.equal(await part, part);
});

describe('the office’s process', () => {
  const stage = { children: new Set(), showOfficeOutput: true } as unknown as Stage;
  const start = (source: string) => {
    const file = join(scratch(), 'child.mjs');
    writeFileSync(file, source);
    return createUtilityProcess(stage).fork(file, ['--office=/a b'], { stdio: 'inherit' });
  };
  const exit = (child: ReturnType<typeof start>) =>
    new Promise<number>((resolve) => child.once('exit', resolve));
  const message = (child: ReturnType<typeof start>) =>
    new Promise<unknown>((resolve) => child.once('message', resolve));

  test('messages wait until somebody listens, and keep their kind', async () => {
    const child = start(
      `setTimeout(() => process.parentPort.on('message', ({ data }) => process.parentPort.postMessage({ data, args: process.argv.slice(2) })), 50)`,
    );
    const data = {
      bytes: new Uint8Array([1, 2]),
      date: new Date(5),
      nothing: undefined,
      map: new Map([['a', 1]]),
    };
    child.postMessage(data);
    assert.deepEqual(await message(child), { data, args: ['--office=/a b'] });
    child.kill();
    await exit(child);
  });

  test('the exit code is the process’s own', async () => {
    assert.equal(await exit(start('process.exit(70)')), 70);
  });

  test('ending by force ends', async () => {
    const child = start('setInterval(() => {}, 1000)');
    await new Promise<void>((resolve) => child.once('spawn', () => resolve()));
    child.kill();
    await exit(child);
    assert.equal(stage.children.size, 0);
  });

  test('sending to one that is gone does nothing', async () => {
    const child = start('process.exit()');
    await exit(child);
    child.postMessage({ late: true });
  });
});

describe('the browser', () => {
  const bundled = process.platform === 'linux' && process.arch === 'x64';

  test('the bundled one runs without anything of the machine’s', {
    skip: !bundled && 'only on Linux x64',
  }, async () => {
    const found = must(await findBrowser({ windowed: false, wish: 'bundled' }), 'it comes with npm ci');
    assert.ok(found.executablePath.includes(join('.cache', 'chromium-')));
    assert.equal(found.windowed, false);
    assert.ok(existsSync(must(found.env.FONTCONFIG_FILE, 'set for a machine without fonts')));
    // Its libraries come from the archive beside it, so an empty environment is enough.
    const said = execFileSync(found.executablePath, ['--version'], {
      env: { ...found.env },
      encoding: 'utf8',
    });
    assert.match(said, /Chromium|HeadlessChrome|Chrome/);
  });

  test('a window needs an installed one', async () => {
    const found = await findBrowser({ windowed: true });
    if (found !== null) assert.equal(found.windowed, true);
  });
});

describe('npm start', () => {
  test('a window needs a display, on Linux', () => {
    assert.equal(hasDisplay('linux', {}), false);
    assert.equal(hasDisplay('linux', { DISPLAY: '' }), false);
    assert.equal(hasDisplay('linux', { DISPLAY: ':0' }), true);
    assert.equal(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' }), true);
    assert.equal(hasDisplay('win32', {}), true);
    assert.equal(hasDisplay('darwin', {}), true);
  });

  test('says what to do instead, and fails', {
    skip: process.platform !== 'linux' && 'elsewhere there is a display',
  }, () => {
    const { DISPLAY: _d, WAYLAND_DISPLAY: _w, ...env } = process.env;
    assert.throws(
      () => execFileSync(process.execPath, ['build/start.ts'], { env, encoding: 'utf8', stdio: 'pipe' }),
      ({ status, stdout }: { status: number; stdout: string }) => status === 2 && /npm run demo/.test(stdout),
    );
  });

  const nowhere = { PATH: '', HOME: scratch(), DISPLAY: ':99', ELECTRON_MIRROR: 'http://127.0.0.1:9/' };
  const alone = electronBinary() === undefined && process.platform === 'linux' ? false : 'Electron is here';

  test('with neither Electron nor a browser it says so, and fails', { skip: alone }, () => {
    assert.throws(
      () =>
        execFileSync(process.execPath, ['build/start.ts'], { env: nowhere, encoding: 'utf8', stdio: 'pipe' }),
      ({ status, stdout }: { status: number; stdout: string }) =>
        status === 3 && /Weder Electron noch/.test(stdout),
    );
  });

  test('installers cannot be made without Electron: says what to do, and fails', { skip: alone }, () => {
    assert.throws(
      () =>
        execFileSync(process.execPath, ['build/package.ts'], {
          env: nowhere,
          encoding: 'utf8',
          stdio: 'pipe',
        }),
      ({ status, stdout }: { status: number; stdout: string }) =>
        status === 3 && /nicht zu erreichen[\s\S]*--electron-dist/.test(stdout),
    );
  });

  test('Electron is there when its binary is, not when only its package is', () => {
    const folder = scratch();
    assert.equal(electronBinary(folder), undefined);
    writeFileSync(join(folder, 'path.txt'), 'electron');
    assert.equal(electronBinary(folder), undefined);
  });
});
