import { join, resolve } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  powerMonitor,
  session,
  shell,
  utilityProcess,
} from 'electron';
import type { Notice } from '#shared/contract/messages.ts';
import type { Result } from '#shared/contract/result.ts';
import { noticeChannel } from '#shared/shell/channels.ts';
import { shell as german } from '#shared/text/de/shell.ts';
import { shell as english } from '#shared/text/en/shell.ts';
import { startPage } from './address.ts';
import { openWritten, rememberOffice } from './answers.ts';
import { createDialogs } from './dialogs.ts';
import { createFlush } from './flush.ts';
import { listen } from './ipc.ts';
import { keepLifecycle } from './lifecycle.ts';
import { menuTemplate, nextZoom } from './menu.ts';
import { createOfficeHost } from './officeHost.ts';
import { officeSession } from './session.ts';
import { type ShellHandlers, shellHandlers } from './shellCalls.ts';
import { openStore } from './store.ts';
import { createWindow } from './window.ts';

/** Where the built program's parts lie, seen from `out/main`. */
const out = resolve(import.meta.dirname, '..');
const forkOffice = (folder: string) =>
  utilityProcess.fork(join(out, 'main', 'office.js'), [`--office=${folder}`], {
    serviceName: 'Wegbuch Büro',
    // What a library might print must not end in a log of the desktop.
    stdio: 'ignore',
  });

/** Puts the program together, once Electron is ready. Returns the window, so that a second start can show it. */
export async function openProgram(): Promise<BrowserWindow> {
  const development = !app.isPackaged;
  const text = app.commandLine.getSwitchValue('lang').startsWith('en') ? english : german;
  const store = openStore(join(app.getPath('userData'), 'shell.json'));
  const confined = officeSession(session, join(out, 'renderer'), development);
  const window = createWindow(store, {
    session: confined,
    preload: join(out, 'preload', 'preload.cjs'),
    development,
  });
  const { webContents } = window;

  const tell = (notice: Notice) => webContents.isDestroyed() || webContents.send(noticeChannel, notice);
  const flush = createFlush(() => tell({ kind: 'flush' }));
  const host = createOfficeHost(forkOffice, { notice: tell, crashed: () => tell({ kind: 'crashed' }) });
  const life = keepLifecycle(window, host, flush, () => app.exit(1));
  const dialogs = createDialogs(dialog, window, store, text, app.getPath('documents'));
  const handlers = shellHandlers(
    {
      folder: () => host.folder,
      openOffice: life.openOffice,
      closeOffice: life.closeOffice,
      lock: () => life.lock({ quick: false }),
      flushed: flush.done,
    },
    dialogs,
    store,
    {
      version: app.getVersion(),
      runtime: process.versions.electron === undefined ? 'standin' : 'electron',
      demoFolder: join(app.getAppPath(), 'demo-office'),
    },
  );

  listen(webContents, {
    shell: (name, input) => callShell(handlers, name, input),
    office: host.call,
    pick: dialogs.pick,
    async answered(name, input, result, picked) {
      rememberOffice(store, host.folder, name, result);
      return openWritten(name, input, result, picked, (path) => shell.openPath(path));
    },
  });

  for (const sleep of ['suspend', 'lock-screen', 'shutdown'] as const)
    powerMonitor.on(sleep as 'suspend', () => void life.lock({ quick: true }));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(
        text,
        {
          lock: () => void life.lock({ quick: false }),
          closeOffice: () => void life.closeOffice(),
          zoom: (change) => webContents.setZoomFactor(nextZoom(webContents.getZoomFactor(), change)),
        },
        development,
      ),
    ),
  );

  const asked = app.commandLine.getSwitchValue('office');
  if (asked !== '') await life.openOffice(resolve(asked));
  await window.loadURL(startPage);
  return window;
}

/** `name` is one of the contract's shell calls and `input` has passed its schema: `answer` in ipc.ts saw to it. */
function callShell(handlers: ShellHandlers, name: string, input: unknown): Promise<Result<unknown>> {
  const handle = handlers[name as keyof ShellHandlers] as (input: unknown) => Promise<Result<unknown>>;
  return handle(input);
}
