import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';
import { buildIfStale } from './build.ts';
import { canFetchElectron } from './fetchable.ts';
import { defaultDocuments, defaultUserData, showProgram } from './standin/show.ts';

const root = resolve(import.meta.dirname, '..');
const electronFolder = join(root, 'node_modules', 'electron');

/** A slow line may take its time; it happens once. */
const fetchMs = 300_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Whether a window can be shown at all. */
export const hasDisplay = (
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): boolean => platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);

/** Electron's executable, where its binary is present; the package itself comes without it since version 42. */
export function electronBinary(folder = electronFolder): string | undefined {
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Electron's own installation step. Quiet: where there is no way to it, the stand-in is no failure. */
async function fetchElectron(): Promise<string | undefined> {
  if (!(await canFetchElectron())) return undefined;
  say('Electron wird geholt (einmalig, etwa 120 MB) …');
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore', timeout: fetchMs });
  return electronBinary();
}

function runElectron(binary: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(binary, [root, ...args], { stdio: 'inherit' });
    child.once('exit', (code) => done(code ?? 1));
  });
}

export interface StartOptions {
  readonly office?: string | undefined;
  readonly lang?: string | undefined;
}

/** Opens the program: on Electron where its binary is or can be fetched, else on the stand-in. Returns an exit code. */
export async function start({ office, lang }: StartOptions): Promise<number> {
  if (!hasDisplay()) {
    say('Kein Bildschirm gefunden (DISPLAY und WAYLAND_DISPLAY sind leer), also kein Fenster.');
    say(
      'Was das Programm tut, zeigt „npm run demo“; die Fenster prüft „npm test“ in einem Browser ohne Bildschirm.',
    );
    return 2;
  }
  await buildIfStale();
  const args = [
    ...(office === undefined ? [] : [`--office=${resolve(office)}`]),
    ...(lang === undefined ? [] : [`--lang=${lang}`]),
  ];
  const binary = electronBinary() ?? (await fetchElectron());
  if (binary !== undefined) {
    say('Wegbuch läuft auf Electron.');
    return runElectron(binary, args);
  }
  const browser = await findBrowser({ windowed: true });
  if (browser === null) {
    say('Weder Electron noch ein Chromium, Chrome oder Edge gefunden: Bitte eines davon installieren.');
    return 3;
  }
  say(`Electron ist hier nicht zu haben; Wegbuch läuft in einem Fenster von ${browser.executablePath}.`);
  return showProgram({ office, lang, userData: defaultUserData(), documents: defaultDocuments() }, browser);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { office: { type: 'string' }, lang: { type: 'string' } } });
  process.exit(await start(values));
}
