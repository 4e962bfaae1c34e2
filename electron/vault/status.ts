import type { ErrorCode } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import { retryInMs } from '#shared/vault/delay.ts';
import type { VaultStatus } from '#shared/vault/vault.ts';
import { listBackups } from './backup.ts';
import { passphraseSlots } from './counsellors.ts';
import { folderKind, type OfficePaths } from './folder.ts';
import { type KeyFile, nameAtDoor } from './keyFile.ts';
import { loadKeyFile } from './keyStore.ts';
import { officeHolder } from './lock.ts';
import type { OfficeState } from './state.ts';

type Reading = { readonly keyFile: KeyFile } | { readonly problem: ErrorCode };

function readKeys(paths: OfficePaths): Reading {
  try {
    return { keyFile: loadKeyFile(paths) };
  } catch (error) {
    return { problem: error instanceof Refusal ? error.error.code : 'office.storageFailed' };
  }
}

const withoutOffice = (): Omit<VaultStatus, 'state' | 'retryInMs' | 'lastBackupAt' | 'backupProblem'> => ({
  officeName: null,
  slots: [],
  holder: null,
  userId: null,
  recoveryKeyConfirmed: false,
  problem: null,
});

/** What may be known of an office without its key. */
export function vaultStatusOf(
  paths: OfficePaths,
  session: { readonly keyFile: KeyFile; readonly userId: string } | null,
  state: OfficeState,
  now: Date,
): VaultStatus {
  const always = {
    retryInMs: retryInMs(state.failures, state.lastFailureAt, now.getTime()),
    lastBackupAt: listBackups(paths.backups)[0]?.createdAt ?? null,
    backupProblem: state.backupProblem,
  };
  const kind = session ? 'office' : folderKind(paths);
  if (kind === 'empty' || kind === 'foreign') return { ...always, ...withoutOffice(), state: kind };
  const reading = session ?? readKeys(paths);
  if ('problem' in reading)
    return { ...always, ...withoutOffice(), state: 'damaged', problem: reading.problem };
  const { keyFile } = reading;
  const found = session ? null : officeHolder(paths.lock);
  return {
    ...always,
    state: session ? 'open' : found ? 'inUse' : kind === 'halved' ? 'damaged' : 'locked',
    officeName: keyFile.office,
    slots: passphraseSlots(keyFile).map((slot) => ({ slotId: slot.id, name: nameAtDoor(keyFile, slot) })),
    holder: found && { host: found.host, account: found.account, since: found.since },
    userId: session?.userId ?? null,
    recoveryKeyConfirmed: keyFile.recoveryToConfirm === null,
    // The key file is there and the data is not: `vault.rescue` can bring it back.
    problem: kind === 'halved' ? 'vault.notAnOffice' : null,
  };
}
