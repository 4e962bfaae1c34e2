import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import type { PickKind } from '#shared/contract/call.ts';
import type { shell } from '#shared/text/de/shell.ts';
import type { Store } from './store.ts';

export interface Dialogs {
  /** The path the counsellor picks for a call, or undefined when they cancel. */
  pick(kind: PickKind): Promise<string | undefined>;
  chooseOffice(purpose: 'open' | 'create'): Promise<string | undefined>;
}

/** Text tables and Excel's workbooks; an old `.xls` can be picked too, to be told what to do with it. */
const scanEndings = ['pdf', 'jpg', 'jpeg', 'png'];
const europassEndings = ['pdf', 'xml'];
const templateEndings = ['docx', 'dotx', 'docm', 'dotm', 'doc', 'dot'];
const tableEndings = ['csv', 'txt', 'tsv', 'xlsx', 'xls'];

const twoDigits = (n: number) => String(n).padStart(2, '0');

/**
 * The proposed name says what it is and when, never whose letter it is: a file name shows up in lists of
 * recent documents.
 */
export const proposedName = (word: string, today: Date, ending = '.docx'): string =>
  `${word} ${today.getFullYear()}-${twoDigits(today.getMonth() + 1)}-${twoDigits(today.getDate())}${ending}`;

/** This path, or the first numbered one that is free, so that nothing is overwritten without a question. */
export function freePath(path: string, taken: (path: string) => boolean = existsSync): string {
  const ending = extname(path);
  const stem = path.slice(0, path.length - ending.length);
  let free = path;
  for (let n = 2; taken(free); n += 1) free = `${stem} (${n})${ending}`;
  return free;
}

export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: BrowserWindow,
  store: Store,
  text: typeof shell,
  documents: string,
): Dialogs {
  const lastFolder = (kind: string) => store.read().folders[kind] ?? documents;
  const remember = (kind: string, folder: string) =>
    store.change({ folders: { ...store.read().folders, [kind]: folder } });

  async function chooseFolder(kind: string, title: string, mayCreate: boolean): Promise<string | undefined> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      defaultPath: lastFolder(kind),
      buttonLabel: text.choose,
      properties: mayCreate ? ['openDirectory', 'createDirectory'] : ['openDirectory'],
    });
    const folder = canceled ? undefined : filePaths[0];
    if (folder !== undefined) remember(kind, dirname(folder));
    return folder;
  }

  const saved = {
    saveDocx: { ending: '.docx', title: text.saveLetter, word: text.letterFile, name: text.wordFiles },
    saveTemplate: {
      ending: '.docx',
      title: text.saveTemplate,
      word: text.templateFile,
      name: text.wordFiles,
    },
    saveIcs: {
      ...{ ending: '.ics', title: text.saveAppointment },
      ...{ word: text.appointmentFile, name: text.calendarFiles },
    },
    // What a scan is only the office knows: it puts the ending on.
    saveScan: { ending: '', title: text.saveScan, word: text.scanFile, name: '' },
    saveCsv: { ending: '.csv', title: text.saveTable, word: text.refusedFile, name: text.tableFiles },
    saveJson: { ending: '.json', title: text.saveExport, word: text.exportFile, name: text.dataFiles },
  } as const;

  async function saveFile(kind: keyof typeof saved): Promise<string | undefined> {
    const { ending, title, word, name } = saved[kind];
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: freePath(join(lastFolder(kind), proposedName(word, new Date(), ending))),
      filters: ending === '' ? [] : [{ name, extensions: [ending.slice(1)] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return undefined;
    remember(kind, dirname(filePath));
    // The system has asked about the name as typed, not about the one with the ending.
    return filePath.toLowerCase().endsWith(ending) ? filePath : freePath(`${filePath}${ending}`);
  }

  async function openFile(
    kind: string,
    title: string,
    name: string,
    extensions: readonly string[],
    buttonLabel?: string,
  ): Promise<string | undefined> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      defaultPath: lastFolder(kind),
      ...(buttonLabel === undefined ? {} : { buttonLabel }),
      filters: [{ name, extensions: [...extensions] }],
      // Nothing of a client in the system's list of recent documents.
      properties: ['openFile', 'dontAddToRecent'],
    });
    const file = canceled ? undefined : filePaths[0];
    if (file !== undefined) remember(kind, dirname(file));
    return file;
  }

  return {
    chooseOffice: (purpose) =>
      purpose === 'open'
        ? chooseFolder('office', text.chooseOpen, false)
        : chooseFolder('office', text.chooseCreate, true),
    pick(kind) {
      switch (kind) {
        case 'saveDocx':
        case 'saveTemplate':
        case 'saveIcs':
        case 'saveScan':
        case 'saveCsv':
        case 'saveJson':
          return saveFile(kind);
        case 'openScan':
          return openFile(kind, text.openScan, text.scanFiles, scanEndings, text.openScanChoose);
        case 'openTemplate':
          return openFile(kind, text.chooseTemplate, text.wordFiles, templateEndings);
        case 'openTable':
          return openFile(kind, text.chooseTable, text.tableFiles, tableEndings);
        case 'openEuropass':
          return openFile(kind, text.chooseEuropass, text.europassFiles, europassEndings);
        case 'openEsco':
          return openFile(kind, text.chooseEsco, text.escoFiles, ['csv']);
        case 'exportFolder':
          return chooseFolder(kind, text.chooseExportFolder, true);
        case 'backupTarget':
          return chooseFolder(kind, text.chooseBackupTarget, true);
        case 'mailingFolder':
          return chooseFolder(kind, text.chooseMailingFolder, true);
        case 'dossierFolder':
          return chooseFolder(kind, text.chooseDossierFolder, true);
        case 'backupFolder':
          return chooseFolder(kind, text.chooseBackupFolder, false);
      }
    },
  };
}
