import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { electronSupport, isSupported } from '#build/package/electronSupport.ts';
import { sources } from '#test/support/sources.ts';

const shell = sources('electron').filter(
  ({ path }) => path.startsWith('electron/shell/') || /^electron\/(main|preload)\.ts$/.test(path),
);
const holding = (pattern: RegExp) => shell.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
/** Comments may name what the code must not. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('what the shell must not have at all', () => {
  const never: [string, RegExp][] = [
    ['point 15: openExternal', /openExternal/],
    ['point 10: enableBlinkFeatures', /enableBlinkFeatures/],
    ['point 17: listeners for everybody', /\bipcMain\b/],
    ['point 18: files as pages', /loadFile|file:\/\//],
    ['crash reports', /crashReporter/],
    ['updates', /autoUpdater/],
    ['requests', /\bnet\b\.|net\.(fetch|request)|safeStorage/],
    ['views without the options of ours', /BrowserView|WebContentsView|<webview/],
    ['running text as code', /executeJavaScript|insertCSS|\beval\(|new Function/],
    ['a second way into the window', /exposeInIsolatedWorld|MessageChannelMain/],
    ['a session that stays', /persist:|defaultSession/],
  ];
  for (const [what, pattern] of never)
    test(what, () => {
      const found = shell.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
      assert.deepEqual(found, []);
    });

  test('the scan sees the shell', () => assert.ok(shell.length > 20));
});

describe('what stands in one place only', () => {
  const once: [RegExp, string][] = [
    [/new BrowserWindow\(/, 'electron/shell/window.ts'],
    [/shell\.openPath/, 'electron/shell/program.ts'],
    [/utilityProcess\.fork/, 'electron/shell/program.ts'],
    [/exposeInMainWorld/, 'electron/preload.ts'],
    [/\.ipc\.handle\(/, 'electron/shell/ipc.ts'],
    [/fromPartition\(/, 'electron/shell/session.ts'],
    [/protocol\.handle\(/, 'electron/shell/protocol.ts'],
  ];
  for (const [pattern, path] of once)
    test(`${pattern.source} in ${path}`, () => assert.deepEqual(holding(pattern), [path]));
});

describe('point 16: a current Electron', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const version = devDependencies.electron ?? '';

  test('one exact version, of a major known to be supported', () => {
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.ok(electronSupport.some(({ major }) => major === Number.parseInt(version, 10)));
    assert.ok(Number.parseInt(version, 10) >= 45);
  });

  test('support ends on a day', () => {
    assert.equal(isSupported('44.1.0', '2027-03-02'), true);
    assert.equal(isSupported('44.1.0', '2027-03-03'), false);
    assert.equal(isSupported('43.0.0', '2026-11-22'), false);
  });
});
