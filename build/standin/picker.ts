import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { FileFilter } from 'electron';
import type { Page } from 'playwright-core';
import { showPicker } from './pickerView.ts';
import type { DialogRequest, Picked } from './stage.ts';

/**
 * The stand-in's file dialog: a browser does not tell a program the paths a person picks, so it shows the
 * folders itself, inside the window.
 */
export async function pick(request: DialogRequest, page: Page): Promise<Picked> {
  const { title = '', defaultPath = homedir(), buttonLabel } = request.options;
  let folder = existingFolder(request.kind === 'save' ? dirname(defaultPath) : defaultPath);
  const opens = request.kind === 'open' && (request.options.properties?.includes('openFile') ?? false);
  let fileName = request.kind === 'save' ? basename(defaultPath) : opens ? '' : null;
  let message = '';
  /** The file a person has been told exists; choosing it again means to replace it. */
  let confirmed: string | undefined;
  for (;;) {
    const deed = await page.evaluate(showPicker, {
      title,
      folder,
      folders: foldersIn(folder),
      files: opens ? filesIn(folder, request.options.filters) : [],
      fileName,
      mayCreate:
        (request.options.properties as readonly string[] | undefined)?.includes('createDirectory') ?? false,
      message,
      choose: buttonLabel ?? 'Speichern',
    });
    message = '';
    switch (deed.kind) {
      case 'cancel':
        return null;
      case 'up':
        folder = dirname(folder);
        break;
      case 'enter':
        folder = join(folder, deed.name);
        break;
      case 'go':
        if (isFolder(deed.folder)) folder = resolve(deed.folder);
        else message = 'Diesen Ordner gibt es nicht.';
        break;
      case 'open':
        return join(folder, basename(deed.name));
      case 'create':
        message = create(folder, deed.name);
        if (message === '') folder = join(folder, deed.name);
        break;
      case 'choose': {
        if (deed.fileName === null) return folder;
        const path = join(folder, basename(deed.fileName));
        if (opens) {
          if (isFile(path)) return path;
          message = 'Diese Datei gibt es nicht.';
          break;
        }
        if (!existsSync(path) || confirmed === path) return path;
        confirmed = path;
        fileName = basename(path);
        message = 'Diese Datei gibt es schon. Noch einmal wählen, um sie zu ersetzen.';
      }
    }
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const existingFolder = (path: string): string => (isFolder(path) ? resolve(path) : homedir());

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && isFolder(join(folder, entry.name)))
      .map((entry) => entry.name)
      .sort(new Intl.Collator('de').compare);
  } catch {
    return [];
  }
}

function filesIn(folder: string, filters: readonly FileFilter[] = []): readonly string[] {
  const endings = filters.flatMap(({ extensions }) => extensions.map((ending) => `.${ending.toLowerCase()}`));
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && isFile(join(folder, name)))
      .filter((name) => endings.length === 0 || endings.includes(extname(name).toLowerCase()))
      .sort(new Intl.Collator('de').compare);
  } catch {
    return [];
  }
}

function create(folder: string, name: string): string {
  if (name === '' || basename(name) !== name) return 'Dieser Name geht nicht.';
  try {
    mkdirSync(join(folder, name));
    return '';
  } catch {
    return 'Der Ordner lässt sich hier nicht anlegen.';
  }
}
