import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#electron/db/migrate.ts';
import { openFile } from '#electron/db/open.ts';
import type { NewOffice } from '#shared/vault/vault.ts';
import { disk, syncFile } from './files.ts';
import { type OfficePaths, unfinished } from './folder.ts';
import { kdfPolicy } from './kdf.ts';
import { type KeyFile, writeKeyFile } from './keyFile.ts';
import {
  demandOpens,
  newHeader,
  passphraseSlot,
  recoverySlot,
  sealRecoverySecret,
  signed,
} from './keyRing.ts';
import type { VaultOptions } from './options.ts';
import { formatRecoveryKey, newRecoverySecret } from './recoveryKey.ts';
import type { Unlocked } from './session.ts';

/** The first bytes of every unencrypted SQLite file. */
const plainHead = 'SQLite format 3';

function demandEncrypted(path: string): void {
  const head = Buffer.alloc(plainHead.length);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, head);
  } finally {
    closeSync(handle);
  }
  if (head.toString('latin1') === plainHead) throw new Error('invariant: the office file is encrypted');
}

/** Two slots: the first counsellor's passphrase and the recovery key. */
async function newKeys(made: NewOffice, dataKey: Buffer, now: Date, policy = kdfPolicy) {
  const header = newHeader(now);
  const secret = newRecoverySecret();
  const first = await passphraseSlot(
    { header, dataKey, now },
    { name: made.counsellor, passphrase: made.passphrase },
    policy,
  );
  const second = recoverySlot({ header, dataKey, now }, secret);
  const keyFile: KeyFile = signed(
    {
      ...header,
      office: made.office.name,
      slots: [first.slot, second.slot],
      recoveryToConfirm: sealRecoverySecret(header, dataKey, secret),
    },
    dataKey,
  );
  for (const made of [first, second]) {
    demandOpens(keyFile, made, dataKey);
    made.key.fill(0);
  }
  const recoveryKey = formatRecoveryKey(secret);
  secret.fill(0);
  return { keyFile, recoveryKey, slotId: first.slot.id };
}

/**
 * Makes the office beside its final place and moves it in whole: a crash before the last rename leaves a
 * folder in which an office can still be made. The caller holds the lock and has seen the folder empty.
 */
export async function foundOffice<DB>(
  paths: OfficePaths,
  made: NewOffice,
  options: VaultOptions<DB>,
): Promise<Unlocked & { readonly recoveryKey: string }> {
  const dataKey = randomBytes(32);
  const workshop = join(paths.folder, `${unfinished}new`);
  const database = join(workshop, 'office.db');
  try {
    const { keyFile, recoveryKey, slotId } = await newKeys(made, dataKey, options.now(), options.kdf);
    disk.remove(workshop);
    mkdirSync(workshop, { mode: 0o700 });
    const file = openFile<DB>({ path: database, key: dataKey, mode: 'create', trace: options.trace });
    try {
      await migrate(file, options.migrations, async () => {});
      const { office, counsellor } = made;
      await file.db.transaction().execute((trx) => options.onCreate(trx, { office, counsellor, slotId }));
    } finally {
      await file.close();
    }
    demandEncrypted(database);
    syncFile(database);
    disk.write(paths.keysNew, writeKeyFile(keyFile));
    disk.rename(database, paths.database);
    disk.rename(paths.keysNew, paths.keys);
    disk.syncFolder(paths.folder);
    disk.remove(workshop);
    return { keyFile, dataKey, slotId, recoveryKey };
  } catch (error) {
    dataKey.fill(0);
    disk.remove(workshop);
    throw error;
  }
}
