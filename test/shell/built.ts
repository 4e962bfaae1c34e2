import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before } from 'node:test';
import { buildIfStale } from '#build/build.ts';
import { closeBrowser, type LaunchedApp, type LaunchOptions, launchApp } from '#build/standin/launch.ts';
import type { OfficeBridge } from '#shared/contract/messages.ts';
import type { Result } from '#shared/contract/result.ts';

mkdirSync('.cache/test', { recursive: true });
const folders: string[] = [];
const running = new Set<LaunchedApp>();

before(async () => void (await buildIfStale()));
after(async () => {
  await Promise.all([...running].map((app) => app.close().catch(() => undefined)));
  await closeBrowser();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function scratch(): string {
  const folder = resolve(mkdtempSync('.cache/test/shell-'));
  folders.push(folder);
  return folder;
}

export interface BuiltProgram extends LaunchedApp {
  /** As the window's own code would ask. */
  ask(name: string, input?: unknown): Promise<Result<unknown>>;
}

/** The program as built, on an empty folder as its office unless told otherwise. */
export async function launchBuilt(options: Partial<LaunchOptions> = {}): Promise<BuiltProgram> {
  const app = await launchApp({ userData: scratch(), ...options });
  running.add(app);
  void app.ended.then(() => running.delete(app));
  return {
    ...app,
    ask: (name, input = {}) =>
      app.page.evaluate(
        ([wanted, given]) => (window as unknown as { office: OfficeBridge }).office.invoke(wanted, given),
        [name, input] as const,
      ),
  };
}

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Waits until something is so; the test's own time limit ends it when it never is. */
export async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 20));
}
