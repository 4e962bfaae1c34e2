import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from 'electron';
import { windowOptions } from '#electron/shell/windowOptions.ts';

const session = {} as Session;

test('points 2, 3, 4, 6, 8, 9, 10, 11: the window is made with exactly these options', () => {
  assert.deepEqual(windowOptions({ session, preload: '/out/preload/preload.cjs', development: false }), {
    title: 'Wegbuch',
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: false,
    webPreferences: {
      session,
      preload: '/out/preload/preload.cjs',
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      webgl: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: false,
    },
  });
});

test('developer tools are the only thing development changes', () => {
  const released = windowOptions({ session, preload: 'p', development: false });
  const development = windowOptions({ session, preload: 'p', development: true });
  assert.equal(development.webPreferences?.devTools, true);
  assert.deepEqual(
    { ...development, webPreferences: { ...development.webPreferences, devTools: false } },
    released,
  );
});
