import type { ErrorCode } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import { retryInMs } from '#shared/vault/delay.ts';
import { passphraseSlotOf, recoverySlotOf } from './counsellors.ts';
import { folderKind, type OfficePaths } from './folder.ts';
import type { KdfPolicy } from './kdf.ts';
import type { KeyFile } from './keyFile.ts';
import { demandGenuine, openWithPassphrase, openWithRecovery } from './keyRing.ts';
import { loadKeyFile, settleKeyFile } from './keyStore.ts';
import { parseRecoveryKey } from './recoveryKey.ts';
import { tidyFolder } from './session.ts';
import type { OfficeState } from './state.ts';

/** What guards every way to the data key. */
export interface Door {
  readonly state: OfficeState;
  readonly now: () => Date;
  readonly policy: KdfPolicy;
  /** Told before a quarter of a second of work. */
  readonly deriving: () => void;
}

/**
 * One try of a passphrase or recovery key behind the growing delay. It counts as failed before it is made:
 * ending the program in the middle is no way around the wait.
 * @throws Refusal `vault.waitBeforeRetry` with `retryInMs`, or `wrong` with the wait that follows
 */
async function attempt(
  { state, now }: Door,
  wrong: ErrorCode,
  open: () => Promise<Buffer | null>,
): Promise<Buffer> {
  const wait = () => retryInMs(state.failures, state.lastFailureAt, now().getTime());
  const left = wait();
  if (left > 0) throw new Refusal('vault.waitBeforeRetry', { params: { retryInMs: left } });
  const before = state.failures;
  state.failed(now());
  const key = await open().catch((error: unknown) => {
    // Not a wrong guess: the key file was at fault.
    state.restoreFailures(before);
    throw error;
  });
  if (!key) throw new Refusal(wrong, { params: { retryInMs: wait() } });
  state.succeeded();
  return key;
}

/** Also the members no slot is bound to must be those of who had the data key. */
function genuine(keyFile: KeyFile, dataKey: Buffer): Buffer {
  try {
    demandGenuine(keyFile, dataKey);
    return dataKey;
  } catch (error) {
    dataKey.fill(0);
    throw error;
  }
}

/**
 * The key file of an office whose lock is held, after what a crash interrupted was brought to an end.
 * @throws Refusal `vault.notAnOffice`, `vault.keyFileDamaged`, `vault.keyFileFromFuture`
 */
export function presentKeys(paths: OfficePaths): KeyFile {
  const kind = folderKind(paths);
  if (kind !== 'office' && kind !== 'halved') throw new Refusal('vault.notAnOffice');
  settleKeyFile(paths);
  tidyFolder(paths);
  return loadKeyFile(paths);
}

/** @throws Refusal `vault.slotUnknown`, `vault.waitBeforeRetry`, `vault.wrongPassphrase`, `vault.kdfOutOfRange`, `vault.keyFileDamaged` */
export async function keyByPassphrase(
  door: Door,
  keyFile: KeyFile,
  slotId: string,
  passphrase: string,
): Promise<Buffer> {
  const slot = passphraseSlotOf(keyFile, slotId);
  door.deriving();
  const open = () => openWithPassphrase(keyFile, slot, passphrase, door.policy);
  return genuine(keyFile, await attempt(door, 'vault.wrongPassphrase', open));
}

/** @throws Refusal `vault.recoveryKeyTypo`, `vault.waitBeforeRetry`, `vault.wrongRecoveryKey`, `vault.keyFileDamaged` */
export async function keyByRecovery(door: Door, keyFile: KeyFile, recoveryKey: string): Promise<Buffer> {
  const secret = parseRecoveryKey(recoveryKey);
  try {
    const open = async () => openWithRecovery(keyFile, recoverySlotOf(keyFile), secret);
    return genuine(keyFile, await attempt(door, 'vault.wrongRecoveryKey', open));
  } finally {
    secret.fill(0);
  }
}
