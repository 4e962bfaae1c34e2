import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import { closeBrowser, type LaunchedApp, type LaunchOptions, launchApp } from '#build/standin/launch.ts';

mkdirSync('.cache/test', { recursive: true });
const folders: string[] = [];
after(async () => {
  await closeBrowser();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function scratch(): string {
  const folder = resolve(mkdtempSync('.cache/test/standin-'));
  folders.push(folder);
  return folder;
}

/** A program of a few lines in place of ours, to see how the stand-in behaves towards any program. */
export function launchSmall(
  given: { readonly main: string; readonly preload?: string; readonly office?: string },
  options: Partial<LaunchOptions> = {},
): Promise<LaunchedApp> {
  const out = scratch();
  mkdirSync(join(out, 'main'));
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  writeFileSync(join(out, 'main', 'main.js'), given.main);
  writeFileSync(join(out, 'preload.cjs'), given.preload ?? '');
  writeFileSync(join(out, 'office.js'), given.office ?? '');
  return launchApp({ userData: scratch(), out, ...options });
}

/** The usual beginning of such a program: serves a page of its own, opens one window on it. */
export const openWindow = `
import { app, BrowserWindow, Menu, session, protocol, utilityProcess } from 'electron';
import { join } from 'node:path';
const folder = join(import.meta.dirname, '..');
const own = session.fromPartition('test', { cache: false });
const pages = { 'app://office/index.html': '<title>Seite</title><p id=p>hallo</p><iframe name=inner></iframe>' };
own.protocol.handle('app', (request) => new Response(pages[request.url] ?? null, {
  status: request.url in pages ? 200 : 404, headers: { 'content-type': 'text/html' } }));
const open = () => {
  const window = new BrowserWindow({ webPreferences: { session: own, preload: join(folder, 'preload.cjs') } });
  app.on('window-all-closed', () => app.quit());
  return window;
};
`;
