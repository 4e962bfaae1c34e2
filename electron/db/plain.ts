import { writeFileSync } from 'node:fs';
import { applyProfile, connect, type OfficeFile, officeFile } from './connection.ts';

/**
 * The same profile without encryption, in a new file. Only `build/bench` may use it, to measure what the
 * encryption costs; nothing of a client ever goes into such a file.
 */
export function createPlainFile<DB>(path: string): OfficeFile<DB> {
  writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
  const driver = connect(path);
  applyProfile(driver, { readonly: false });
  return officeFile<DB>(path, driver, false);
}
