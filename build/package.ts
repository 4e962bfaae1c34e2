import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Configuration, Platform } from 'electron-builder';
import { buildIfStale } from './build.ts';
import { canFetchElectron } from './fetchable.ts';
import { isSupported } from './package/electronSupport.ts';

const root = resolve(import.meta.dirname, '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The installers are made on the system they are for: each needs that system's native modules. */
const platforms = { win32: Platform.WINDOWS, darwin: Platform.MAC, linux: Platform.LINUX } as const;

/**
 * Makes this system's installers in `dist/`. With `only: 'folder'` just the program's folder. `electronDist`
 * is an unpacked Electron or a folder with its zip, for machines that cannot fetch it. Returns their paths.
 */
export async function packageProgram(options: {
  readonly electronDist?: string | undefined;
  readonly only?: 'folder';
  readonly overrides?: Configuration;
}): Promise<readonly string[]> {
  const platform = platforms[process.platform as keyof typeof platforms];
  if (platform === undefined) throw new Error(`Für ${process.platform} gibt es keine Installationspakete.`);
  return build({
    projectDir: root,
    targets: platform.createTarget(options.only === 'folder' ? 'dir' : null),
    publish: 'never',
    config: {
      extends: 'build/electron-builder.yml',
      ...(options.electronDist === undefined ? {} : { electronDist: options.electronDist }),
      ...options.overrides,
    },
  });
}

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { 'electron-dist': { type: 'string' } } });
  const electronDist = values['electron-dist'];
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  ) as { version: string };
  if (!isSupported(version, new Date().toISOString().slice(0, 10)))
    say(
      `Achtung: Electron ${version} bekommt, soweit hier bekannt, keine Sicherheitsupdates mehr. Bitte erneuern.`,
    );
  if (electronDist === undefined && !(await canFetchElectron())) {
    say('Electron ist von hier aus nicht zu erreichen; ohne Electron gibt es keine Installationspakete.');
    say('Entweder auf einem Rechner mit Netz ausführen, oder Electron mitbringen:');
    say(
      `npm run package -- --electron-dist ORDNER   (darin electron-v${version}-${process.platform}-${process.arch}.zip)`,
    );
    return 3;
  }
  await buildIfStale();
  try {
    for (const path of await packageProgram({ electronDist })) say(`Fertig: ${relative(root, path)}`);
    return 0;
  } catch (error) {
    say(
      'Die Installationspakete sind nicht zustande gekommen. Meist fehlt ein Werkzeug, das aus dem Netz kommt:',
    );
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

if (import.meta.main) process.exit(await run());
