import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export interface BrowserChoice {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Can show a window; the bundled one is a headless shell. */
  readonly windowed: boolean;
}

export type BrowserWish = 'bundled' | 'installed';

/**
 * A Chromium for the stand-in and the end-to-end tests. Without a wish: for a window the installed one; without
 * a window the bundled one where it runs (Linux on x64), because then every machine tests with the same.
 * `WEGBUCH_BROWSER` (bundled, installed, or a path) overrules. Null when there is none.
 */
export async function findBrowser(options: {
  readonly windowed: boolean;
  readonly wish?: BrowserWish | undefined;
}): Promise<BrowserChoice | null> {
  const wish = process.env.WEGBUCH_BROWSER ?? options.wish;
  if (wish !== undefined && wish !== 'bundled' && wish !== 'installed') return installed(wish);
  const found = installedPath();
  if (wish === 'installed' || options.windowed) return found === undefined ? null : installed(found);
  if (bundledRuns()) return bundled();
  return wish === 'bundled' || found === undefined ? null : installed(found);
}

const installed = (executablePath: string): BrowserChoice => ({
  executablePath,
  args: [],
  env: {},
  windowed: true,
});

function installedPath(): string | undefined {
  return candidates().find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function candidates(): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const parts = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return roots.flatMap((folder) => parts.map((part) => join(folder, ...part)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium');
const bundledRuns = () =>
  process.platform === 'linux' &&
  process.arch === 'x64' &&
  existsSync(join(packageFolder, 'bin', 'chromium.br'));

/**
 * Unpacks the Chromium of the development dependency into `.cache/`, with the system libraries and the font
 * it carries for bare machines. About two seconds, once per version; several processes may do it at once.
 */
async function bundled(): Promise<BrowserChoice> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--disable-gpu', '--font-render-hinting=none'],
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    windowed: false,
  };
}

async function unpack(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  // The package unpacks into the system's folder for temporary files, which it looks up at every call.
  process.env.TMPDIR = unfinished;
  try {
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(archives.map((name) => inflate(join(packageFolder, 'bin', name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(unfinished, 'fonts.conf'), fontConfig(folder));
  try {
    renameSync(unfinished, folder);
  } catch {
    // Somebody else was faster.
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The machine's own fonts where there are any, and the one the package carries. */
const fontConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
