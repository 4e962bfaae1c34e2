import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type BrowserWish, findBrowser } from '#build/browser.ts';
import { must } from '#shared/contract/result.ts';
import type { createElectron } from './electron.ts';
import { offlineArgs, type ProgramOptions, runProgram } from './program.ts';
import type { DialogRequest, Picked } from './stage.ts';

export interface LaunchOptions extends ProgramOptions {
  readonly browser?: BrowserWish;
  /** Viewport, colour scheme, locale and the like of the page. */
  readonly context?: BrowserContextOptions;
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
  /** Does something that makes the program load its page anew (locking), and waits for the new page. */
  reloading(deed: () => Promise<unknown>): Promise<void>;
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
      args: [...choice.args, ...offlineArgs],
      env: { ...process.env, ...choice.env },
    });
  })();
  return shared;
}

/** To be called when a test file is done: an open browser keeps its process alive. */
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
  const started = await runProgram(
    options,
    {
      async openPage(context) {
        const made = await browser.newContext({
          acceptDownloads: false,
          serviceWorkers: 'block',
          ...context,
        });
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
    },
    options.context,
  );
  const { stage, electron } = started;
  const page = must(started.page, 'a second program on the same profile opens no window');

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
    async reloading(deed) {
      // The deed's own answer is lost with the page that asked.
      await Promise.all([page.waitForEvent('load'), deed().catch(() => undefined)]);
    },
    ended: stage.ended.promise,
    async close() {
      for (const window of electron.control.windows) window.close();
      await stage.ended.promise;
      await page.context().close();
    },
  };
}

function watch(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      errors.push(`${message.type()}: ${message.text()}`);
  });
}
