import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract/index.ts';
import { ok, type Result, refuse } from '#shared/contract/result.ts';
import type { shellCalls } from '#shared/shell/calls.ts';
import type { Dialogs } from './dialogs.ts';
import { holdsOffice, isEmptyFolder } from './folders.ts';
import { idOf, type Store } from './store.ts';

type Name = keyof typeof shellCalls;
export type ShellHandlers = { readonly [N in Name]: (input: Input<N>) => Promise<Result<Output<N>>> };

export interface ShellDeeds {
  readonly folder: () => string | undefined;
  openOffice(folder: string): Promise<void>;
  closeOffice(): Promise<void>;
  lock(): Promise<void>;
  flushed(): void;
}

export interface ShellFacts {
  readonly version: string;
  readonly runtime: 'electron' | 'standin';
  readonly demoFolder: string;
}

/** What the shell answers itself. It sends the window names and ids of folders, and takes only ids back. */
export function shellHandlers(
  deeds: ShellDeeds,
  dialogs: Dialogs,
  store: Store,
  facts: ShellFacts,
): ShellHandlers {
  const done = ok({});
  const openIfOffice = async (folder: string | undefined) => {
    if (folder === undefined || !holdsOffice(folder)) return refuse({ code: 'vault.notAnOffice' });
    await deeds.openOffice(folder);
    return done;
  };
  const recent = (id: string) => store.read().recent.find((entry) => idOf(entry.folder) === id)?.folder;

  return {
    'shell.status': async () => {
      const folder = deeds.folder();
      return ok({
        chosen: folder !== undefined,
        folderName: folder === undefined ? null : basename(folder),
        recent: store.read().recent.map((entry) => ({
          id: idOf(entry.folder),
          name: entry.name,
          folder: entry.folder,
          present: existsSync(entry.folder),
        })),
        runtime: facts.runtime,
        version: facts.version,
        demoAvailable: holdsOffice(facts.demoFolder),
      });
    },
    'shell.chooseFolder': async ({ purpose }) => {
      const folder = await dialogs.chooseOffice(purpose);
      if (folder === undefined) return refuse({ code: 'call.cancelled' });
      if (purpose === 'open') return openIfOffice(folder);
      if (!isEmptyFolder(folder)) return refuse({ code: 'vault.folderNotEmpty' });
      await deeds.openOffice(folder);
      return done;
    },
    'shell.openRecent': async ({ id }) => openIfOffice(recent(id)),
    'shell.openDemo': async () => openIfOffice(facts.demoFolder),
    'shell.forgetRecent': async ({ id }) => {
      store.change({ recent: store.read().recent.filter((entry) => idOf(entry.folder) !== id) });
      return done;
    },
    'shell.closeOffice': async () => {
      await deeds.closeOffice();
      return done;
    },
    'shell.lock': async () => {
      await deeds.lock();
      return done;
    },
    'shell.flushed': async () => {
      deeds.flushed();
      return done;
    },
  };
}
