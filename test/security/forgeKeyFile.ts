import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ForgedSlot {
  [member: string]: unknown;
  id: string;
  kind: string;
  name: string;
  kdf: Record<string, unknown>;
}

export interface Forged {
  [member: string]: unknown;
  slots: ForgedSlot[];
}

/** What somebody with the folder and this source can do without any key: change it and make the checksum fit. */
export function forgeKeyFile(folder: string, change: (keys: Forged) => void): void {
  const path = join(folder, 'keys.json');
  const { checksum: _, ...keys } = JSON.parse(readFileSync(path, 'utf8'));
  change(keys);
  const covered = `${JSON.stringify(keys, null, 2).slice(0, -2)},\n`;
  const checksum = createHash('sha256').update(covered).digest('hex');
  writeFileSync(path, `${covered}  "checksum": "${checksum}"\n}\n`);
}
