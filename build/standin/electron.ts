import { readFileSync } from 'node:fs';
import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  OpenDialogOptions,
  OpenDialogReturnValue,
  PowerMonitor,
  SaveDialogOptions,
  SaveDialogReturnValue,
  Screen,
  Session,
  Shell,
} from 'electron';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createApp } from './app.ts';
import { type Ask, bindingName, preloadScript } from './bridge.ts';
import { createContents } from './contents.ts';
import { emitterOf } from './emitter.ts';
import { guarded } from './guard.ts';
import { createMenu } from './menu.ts';
import { createSessions } from './session.ts';
import type { Stage } from './stage.ts';
import { createUtilityProcess } from './utilityProcess.ts';
import { createWindow, type WindowControl } from './window.ts';

/** Of Electron's overloads the ones with a window: no dialog of ours stands alone. */
interface WithWindow {
  showOpenDialog(window: BrowserWindow, options: OpenDialogOptions): Promise<OpenDialogReturnValue>;
  showSaveDialog(window: BrowserWindow, options: SaveDialogOptions): Promise<SaveDialogReturnValue>;
}

type DialogPart = Dialog extends WithWindow ? WithWindow : never;

/** Puts the stand-in's `electron` together for one run of the program. */
export function createElectron(stage: Stage, contextOptions: BrowserContextOptions = {}) {
  const control = createApp(stage);
  const menu = createMenu(() => control.app.quit());
  const sessions = createSessions(stage);
  const { emitter: power, ...powerMonitor } = emitterOf<PowerMonitor>();
  const firstWindow = Promise.withResolvers<WindowControl>();

  /** `new BrowserWindow(options)` returns at once, the page opens behind it. */
  function makeWindow(options: BrowserWindowConstructorOptions): BrowserWindow {
    stage.log.push('new BrowserWindow');
    const { preload, session: wanted } = options.webPreferences ?? {};
    const session = sessions.controlOf(wanted as Session);
    const contents = createContents(open(), { list: menu.accelerators, press: menu.press });
    async function open(): Promise<Page> {
      const { context, page } = await stage.openPage(contextOptions);
      await context.exposeBinding(bindingName, ({ frame }, ask: Ask) => contents.asked(ask, frame));
      if (preload !== undefined)
        await context.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8')) });
      await session?.attach(context, (request) => contents.refuses(request));
      context.on('page', (other) => void other.close());
      page.on('download', (download) => void (session?.download() || download.cancel()));
      return page;
    }
    const made = createWindow(options, contents, control.windowClosed);
    control.windows.add(made.window);
    control.emit('web-contents-created', {}, contents.webContents);
    firstWindow.resolve(made);
    return made.window as BrowserWindow;
  }

  const pageOf = async () => (await firstWindow.promise).page;
  const dialog = guarded('dialog', {
    async showOpenDialog(_window, options) {
      const picked = await stage.answerDialog({ kind: 'open', options }, await pageOf());
      return picked === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [picked] };
    },
    async showSaveDialog(_window, options) {
      const picked = await stage.answerDialog({ kind: 'save', options }, await pageOf());
      return picked === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: picked };
    },
  } satisfies DialogPart);
  const screen = guarded('screen', {
    getAllDisplays: () =>
      [{ workArea: { x: 0, y: 0, width: 1280, height: 860 } }] as ReturnType<Screen['getAllDisplays']>,
  } satisfies Pick<Screen, 'getAllDisplays'>);
  const shell = guarded('shell', { openPath: (path: string) => stage.openPath(path) } satisfies Pick<
    Shell,
    'openPath'
  >);

  /** What `import … from 'electron'` gets. A name that is not here does not link, and the error names it. */
  const electron = {
    app: control.app,
    BrowserWindow: makeWindow,
    dialog,
    Menu: menu.Menu,
    powerMonitor: guarded('powerMonitor', powerMonitor),
    protocol: sessions.protocol,
    screen,
    session: sessions.session,
    shell,
    utilityProcess: createUtilityProcess(stage),
  };
  return { electron, control, menu, sessions, power, firstWindow: firstWindow.promise };
}
