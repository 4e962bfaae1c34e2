import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserChoice } from '#build/browser.ts';
import { pick } from './picker.ts';
import { offlineArgs, type ProgramOptions, runProgram } from './program.ts';

/** What a browser would offer to do with a client's data: translate it by a service, keep it, fill it in. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  spellcheck: { use_spelling_service: false },
  search: { suggest_enabled: false },
};

/**
 * Runs the built program in an app window of an installed browser, until it is closed. The browser gets a
 * profile that lives as long as the window, and keeps nothing in it (incognito). Resolves with an exit code.
 */
export async function showProgram(options: ProgramOptions, browser: BrowserChoice): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'wegbuch-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const administrator = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    headless: false,
    viewport: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    // Chromium has no sandbox for the administrator; for everybody else it has.
    chromiumSandbox: !administrator,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--app=data:text/html,<title>Wegbuch</title>',
      '--incognito',
      '--window-size=1280,860',
      '--no-first-run',
      '--lang=de',
      // Hides the bar that would say so.
      ...(administrator ? ['--test-type'] : []),
      ...browser.args,
      ...offlineArgs,
    ],
    env: { ...process.env, ...browser.env },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const { stage } = await runProgram(options, {
      openPage: async () => ({ context, page }),
      answerDialog: pick,
      openPath: openWithSystem,
    });
    return await stage.ended.promise;
  } finally {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where Electron would keep the program's settings on this system. */
export function defaultUserData(): string {
  const home = homedir();
  if (process.platform === 'win32')
    return join(process.env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Wegbuch');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Wegbuch');
  return join(process.env.XDG_CONFIG_HOME ?? join(home, '.config'), 'Wegbuch');
}

export function defaultDocuments(): string {
  const folders = [join(homedir(), 'Dokumente'), join(homedir(), 'Documents')];
  return folders.find((folder) => existsSync(folder)) ?? homedir();
}

/** As `shell.openPath`: the empty string, or what went wrong. */
function openWithSystem(path: string): Promise<string> {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['explorer.exe', path]
      : process.platform === 'darwin'
        ? ['open', path]
        : ['xdg-open', path];
  return new Promise((resolve) => {
    const child = spawn(command ?? '', args, { stdio: 'ignore', detached: true });
    child.once('error', (error) => resolve(error.message));
    child.once('spawn', () => {
      child.unref();
      resolve('');
    });
  });
}
