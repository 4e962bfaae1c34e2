import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { createElectron } from './electron.ts';
import { runMain } from './hooks.ts';
import type { Stage } from './stage.ts';

const projectRoot = resolve(import.meta.dirname, '..', '..');

export interface ProgramOptions {
  /** Folder for what the shell remembers between starts; a fresh one per test. */
  readonly userData: string;
  /** As `--office=DIR`. */
  readonly office?: string | undefined;
  /** As `--lang=LANG`. */
  readonly lang?: string | undefined;
  /** Where file dialogs begin; `userData` by default. */
  readonly documents?: string | undefined;
  /** Where the built program lies; `out` of the project by default. */
  readonly out?: string | undefined;
  /** Shows what the office process prints. */
  readonly showOfficeOutput?: boolean | undefined;
}

/** Whatever the shell decides: what the browser itself would send goes to a port where nobody listens. */
export const offlineArgs = ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=<-loopback>'] as const;

type Player = Pick<Stage, 'openPage' | 'answerDialog' | 'openPath'>;

/** Runs the built program as it is, with `electron` answered by the stand-in. Resolves when its window shows. */
export async function runProgram(
  options: ProgramOptions,
  player: Player,
  context: BrowserContextOptions = {},
) {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const stage: Stage = {
    ...player,
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
  const electron = createElectron(stage, context);
  const main = join(resolve(options.out ?? join(projectRoot, 'out')), 'main', 'main.js');
  await runMain(pathToFileURL(main).href, electron.electron);
  electron.control.becomeReady();
  const ended = stage.ended.promise.then((code) => ({ ended: code }));
  const first = await Promise.race([electron.firstWindow, ended]);
  if ('ended' in first) return { stage, electron, page: undefined };
  const page = await first.page;
  await Promise.race([first.shown, ended]);
  return { stage, electron, page };
}
