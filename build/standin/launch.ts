import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type BrowserWish, findBrowser } from '#build/browser.ts';
import { createElectron } from './electron.ts';
import { runMain } from './hooks.ts';
import type { DialogRequest, Picked, Stage } from './stage.ts';

const projectRoot = resolve(import.meta.dirname, '..', '..');

/** No name resolves, whatever the shell decides: the stand-in opens no connection either. */
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=OptimizationHints,MediaRouter'];

export interface LaunchOptions {
  /** Folder for what the shell remembers between starts; a fresh one per test. */
  readonly userData: string;
  /** As `--office=DIR`. */
  readonly office?: string;
  /** As `--lang=LANG`. */
  readonly lang?: string;
  readonly documents?: string;
  readonly browser?: BrowserWish;
  /** Viewport, colour scheme, locale and the like of the page. */
  readonly context?: BrowserContextOptions;
  /** Where the built program lies; `out` of the project by default. */
  readonly out?: string;
  /** Shows what the office process prints. */
  readonly showOfficeOutput?: boolean;
}

export interface LaunchedApp {
  readonly page: Page;
  /** Answers the next dialog; null cancels it. Answers queue up. */
  pickNext(path: Picked): void;
  /** What dialogs were asked for, with their options. */
  readonly dialogs: readonly DialogRequest[];
  /** An event of `powerMonitor`: suspend, resume, lock-screen, shutdown. */
  emit(event: string): void;
  /** Chooses an entry of the menu by its id. */
  menu(id: string): void;
  officePid(): number | undefined;
  /** Files the program has handed to the operating system. */
  readonly opened: readonly string[];
  /** What `shell.openPath` answers from now on; the empty string is success. */
  openingFails(message: string): void;
  /** Errors and warnings of the page: exceptions, console errors, violations of the policy. */
  readonly consoleErrors: readonly string[];
  /** What the program asked of Electron, in order. */
  readonly log: readonly string[];
  readonly electron: ReturnType<typeof createElectron>;
  /** Resolves with the exit code when the program has ended. */
  readonly ended: Promise<number>;
  /** Closes the window as a person would, and waits for the end. */
  close(): Promise<void>;
}

let shared: Promise<Browser> | undefined;

/** One browser for all launches of a process, on a pipe; it ends with the process or with `closeBrowser`. */
function sharedBrowser(wish: BrowserWish | undefined): Promise<Browser> {
  shared ??= (async () => {
    const choice = await findBrowser({ windowed: false, wish });
    if (choice === null)
      throw new Error('Kein Chromium gefunden: weder das mitgelieferte noch ein installiertes.');
    return chromium.launch({
      executablePath: choice.executablePath,
      headless: true,
      args: [...choice.args, ...offline],
      env: { ...process.env, ...choice.env } as Record<string, string>,
    });
  })();
  return shared;
}

export async function closeBrowser(): Promise<void> {
  const browser = await shared?.catch(() => undefined);
  shared = undefined;
  await browser?.close();
}

/** Runs the built program headless on the stand-in, for the end-to-end tests. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  const browser = await sharedBrowser(options.browser);
  const answers: Picked[] = [];
  const dialogs: DialogRequest[] = [];
  const opened: string[] = [];
  const consoleErrors: string[] = [];
  let openAnswer = '';
  const stage: Stage = {
    ...stageOf(options),
    async openPage(context) {
      const made = await browser.newContext({ acceptDownloads: false, serviceWorkers: 'block', ...context });
      const page = await made.newPage();
      watch(page, consoleErrors);
      return { context: made, page };
    },
    async answerDialog(request) {
      dialogs.push(request);
      const answer = answers.shift();
      if (answer === undefined)
        throw new Error(`No answer prepared for the dialog: ${request.options.title}`);
      return answer;
    },
    async openPath(path) {
      opened.push(path);
      return openAnswer;
    },
  };

  const electron = createElectron(stage, options.context);
  await runMain(
    pathToFileURL(join(resolve(options.out ?? join(projectRoot, 'out')), 'main', 'main.js')).href,
    electron.electron,
  );
  electron.control.becomeReady();
  const started = await Promise.race([electron.firstWindow, stage.ended.promise]);
  if (typeof started === 'number') throw new Error('The program ended before it opened a window.');
  const page = await started.page;
  await started.shown;

  return {
    page,
    pickNext: (path) => void answers.push(path),
    dialogs,
    emit: (event) => void electron.power.emit(event),
    menu: electron.menu.choose,
    officePid: () => [...stage.children].at(-1)?.pid,
    opened,
    openingFails(message) {
      openAnswer = message;
    },
    consoleErrors,
    log: stage.log,
    electron,
    ended: stage.ended.promise,
    async close() {
      for (const window of electron.control.windows) window.close();
      await stage.ended.promise;
      await page.context().close();
    },
  };
}

export function stageOf(options: LaunchOptions): Omit<Stage, 'openPage' | 'answerDialog' | 'openPath'> {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    projectRoot,
    userData: options.userData,
    documents: options.documents ?? options.userData,
    version,
    switches: {
      ...(options.office === undefined ? {} : { office: options.office }),
      ...(options.lang === undefined ? {} : { lang: options.lang }),
    },
    showOfficeOutput: options.showOfficeOutput ?? false,
    children: new Set(),
    log: [],
    ended: Promise.withResolvers<number>(),
  };
}

function watch(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      errors.push(`${message.type()}: ${message.text()}`);
  });
}
