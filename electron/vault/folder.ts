import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in an office's folder. */
export interface OfficePaths {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly keysNew: string;
  readonly keysPrevious: string;
  readonly state: string;
  readonly lock: string;
  readonly backups: string;
}

export function officePaths(folder: string): OfficePaths {
  return {
    folder,
    database: join(folder, 'office.db'),
    keys: join(folder, 'keys.json'),
    keysNew: join(folder, 'keys.json.new'),
    keysPrevious: join(folder, 'keys.json.previous'),
    state: join(folder, 'state.json'),
    lock: join(folder, 'office.lock'),
    backups: join(folder, 'backups'),
  };
}

/** Begins the names of folders that are only there while something is being made. */
export const unfinished = '.tmp-';

/** What systems and our own interrupted work leave in a folder that holds nothing of anyone's. */
const meaningless =
  /^(\.DS_Store|Thumbs\.db|desktop\.ini|office\.lock(-journal)?|state\.json(\.new)?|keys\.json\.new)$/;

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}

/**
 * `office`: data and a key file (possibly under the name it has while being replaced). `halved`: one of the
 * two is missing; nothing may be made over it. `empty`: an office may be made here. `foreign`: other files.
 */
export function folderKind(paths: OfficePaths): 'office' | 'halved' | 'empty' | 'foreign' {
  const found = names(paths.folder);
  const has = (name: string) => found.includes(name);
  const data = has('office.db');
  const keys = has('keys.json') || has('keys.json.previous') || (data && has('keys.json.new'));
  if (data && keys) return 'office';
  if (data || keys) return 'halved';
  const others = found.filter((name) => !meaningless.test(name) && !name.startsWith(unfinished));
  if (others.length === 0) return 'empty';
  if (others.length === 1 && has('backups')) return isEmptyFolder(paths.backups) ? 'empty' : 'halved';
  return 'foreign';
}
