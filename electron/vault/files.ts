import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** The steps a durable change of a folder is made of. A parameter where a test breaks them one by one. */
export interface Files {
  readonly read: (path: string) => Buffer;
  readonly exists: (path: string) => boolean;
  /** Whole and on the disk when it returns. */
  readonly write: (path: string, content: string) => void;
  /** A second name for the same content; a copy where the file system has no links (exFAT, some shares). */
  readonly keep: (path: string, as: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly syncFolder: (path: string) => void;
}

export function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function write(path: string, content: string): void {
  const handle = openSync(path, 'w', 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function keep(path: string, as: string): void {
  rmSync(as, { force: true });
  try {
    linkSync(path, as);
  } catch {
    copyFileSync(path, as, constants.COPYFILE_EXCL);
    syncFile(as);
  }
}

const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** A virus scanner on Windows holds a new file for a moment; everywhere else the first try counts. */
function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 6) throw error;
      pause(attempt * 40);
    }
  }
}

/** Makes a rename last. Windows has no such call for folders, and keeps its own journal of names. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export const disk: Files = {
  read: (path) => readFileSync(path),
  exists: existsSync,
  write,
  keep,
  rename,
  remove: (path) => rmSync(path, { force: true, recursive: true, maxRetries: 3 }),
  syncFolder,
};
