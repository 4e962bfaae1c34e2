import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Either of them makes a folder an office; the office process says which of them is missing or damaged. */
const officeFiles = ['keys.json', 'office.db'] as const;

export const holdsOffice = (folder: string): boolean =>
  officeFiles.some((file) => existsSync(join(folder, file)));

/** What file managers leave behind does not make a folder full. */
const droppings: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']);

export function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => droppings.has(name));
  } catch {
    return false;
  }
}

/** How large an office's file is; 0 when nobody knows. */
export function bytesOfOffice(folder: string): number {
  try {
    return statSync(join(folder, 'office.db')).size;
  } catch {
    return 0;
  }
}
