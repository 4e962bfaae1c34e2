import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { Refusal } from '#shared/contract/result.ts';
import { canonicalBytes } from './canonical.ts';
import { type KdfPolicy, keyOfPassphrase, keyOfSecret } from './kdf.ts';
import type { KeyFile, KeyFileHeader, PassphraseSlot, RecoverySlot, Slot } from './keyFile.ts';
import { seal, unseal } from './seal.ts';

const uses = {
  recovery: 'wegbuch-keys/1 recovery',
  mac: 'wegbuch-keys/1 mac',
  confirm: 'wegbuch-keys/1 recovery-to-confirm',
} as const;

export function newHeader(now: Date): KeyFileHeader {
  return {
    format: 'wegbuch-keys',
    version: 1,
    vaultId: randomUUID(),
    createdAt: now.toISOString(),
    cipher: { name: 'sqlcipher', compatibility: 4, key: 'raw-256' },
  };
}

/** A slot, or one whose wrap is still to be made. */
type Unwrapped = { readonly [K in Exclude<keyof Slot, 'wrap' | 'kdf'>]: Slot[K] } & {
  readonly kdf: Slot['kdf'];
  readonly wrap?: Slot['wrap'];
};

/** Bound into every wrap: a slot moved to another file, given another name or cheaper parameters no longer opens. */
function wrapContext(file: KeyFileHeader, whole: Unwrapped): Buffer {
  const { wrap: _, ...slot } = whole;
  const { format, version, vaultId, createdAt, cipher } = file;
  return canonicalBytes({ header: { format, version, vaultId, createdAt, cipher }, slot, use: 'wrap' });
}

/** A slot and the key it is wrapped with, to try it once it is written; the caller wipes the key. */
export interface MadeSlot<S extends Slot = Slot> {
  readonly slot: S;
  readonly key: Buffer;
}

interface NewSlot {
  readonly header: KeyFileHeader;
  readonly dataKey: Uint8Array;
  readonly now: Date;
}

export async function passphraseSlot(
  { header, dataKey, now }: NewSlot,
  { id, name, passphrase }: { id?: string | undefined; name: string; passphrase: string },
  policy: KdfPolicy,
): Promise<MadeSlot<PassphraseSlot>> {
  const salt = randomBytes(16);
  const head: Omit<PassphraseSlot, 'wrap'> = {
    kind: 'passphrase',
    id: id ?? randomUUID(),
    name,
    createdAt: now.toISOString(),
    kdf: { algorithm: 'argon2id', version: 19, ...policy.use, salt: salt.toString('base64') },
  };
  const key = await keyOfPassphrase(passphrase, salt, policy.use, policy);
  return { slot: { ...head, wrap: seal(key, dataKey, wrapContext(header, head)) }, key };
}

export function recoverySlot({ header, dataKey, now }: NewSlot, secret: Uint8Array): MadeSlot<RecoverySlot> {
  const salt = randomBytes(16);
  const head: Omit<RecoverySlot, 'wrap'> = {
    kind: 'recovery',
    id: randomUUID(),
    name: '',
    createdAt: now.toISOString(),
    kdf: { algorithm: 'hkdf-sha256', salt: salt.toString('base64') },
  };
  const key = keyOfSecret(secret, salt, uses.recovery);
  return { slot: { ...head, wrap: seal(key, dataKey, wrapContext(header, head)) }, key };
}

/** That the slot as it stands in `file` gives the data key. @throws when it does not: nobody may be locked out */
export function demandOpens(file: KeyFile, { slot, key }: MadeSlot, dataKey: Uint8Array): void {
  const written = file.slots.find(({ id }) => id === slot.id);
  const opened = written && unseal(key, written.wrap, wrapContext(file, written));
  if (!opened?.equals(dataKey)) throw new Error('invariant: a new slot opens');
  opened.fill(0);
}

/** The data key, or null when the passphrase is another. @throws Refusal `vault.kdfOutOfRange` */
export async function openWithPassphrase(
  file: KeyFile,
  slot: PassphraseSlot,
  passphrase: string,
  policy: KdfPolicy,
): Promise<Buffer | null> {
  const key = await keyOfPassphrase(passphrase, Buffer.from(slot.kdf.salt, 'base64'), slot.kdf, policy);
  try {
    return unseal(key, slot.wrap, wrapContext(file, slot));
  } finally {
    key.fill(0);
  }
}

/** The data key, or null when the recovery key is another. */
export function openWithRecovery(file: KeyFile, slot: RecoverySlot, secret: Uint8Array): Buffer | null {
  const key = keyOfSecret(secret, Buffer.from(slot.kdf.salt, 'base64'), uses.recovery);
  try {
    return unseal(key, slot.wrap, wrapContext(file, slot));
  } finally {
    key.fill(0);
  }
}

function macOf(file: Omit<KeyFile, 'mac'> & { readonly mac?: string }, dataKey: Uint8Array): Buffer {
  const { mac: _, ...rest } = file;
  const key = keyOfSecret(dataKey, Buffer.from(rest.vaultId, 'utf8'), uses.mac);
  try {
    return createHmac('sha256', key).update(canonicalBytes(rest)).digest();
  } finally {
    key.fill(0);
  }
}

/** The file with the proof that who wrote it had the data key. */
export function signed(file: Omit<KeyFile, 'mac'>, dataKey: Uint8Array): KeyFile {
  return { ...file, mac: macOf(file, dataKey).toString('base64') };
}

/** Every member, also the ones no slot is bound to. @throws Refusal `vault.keyFileDamaged` */
export function demandGenuine(file: KeyFile, dataKey: Uint8Array): void {
  if (!timingSafeEqual(macOf(file, dataKey), Buffer.from(file.mac, 'base64'))) {
    throw new Refusal('vault.keyFileDamaged');
  }
}

const confirmContext = (file: KeyFileHeader) => canonicalBytes({ use: uses.confirm, vaultId: file.vaultId });

/**
 * The recovery key under the data key, until two groups were typed back: the office may be locked while
 * the counsellor walks to the printer. Gives nothing to anyone who does not have the data key already.
 */
export function sealRecoverySecret(header: KeyFileHeader, dataKey: Uint8Array, secret: Uint8Array) {
  const key = keyOfSecret(dataKey, Buffer.from(header.vaultId, 'utf8'), uses.confirm);
  try {
    return seal(key, secret, confirmContext(header));
  } finally {
    key.fill(0);
  }
}

/** The recovery key that is still to be confirmed; null when it was. */
export function unconfirmedRecoverySecret(file: KeyFile, dataKey: Uint8Array): Buffer | null {
  if (!file.recoveryToConfirm) return null;
  const key = keyOfSecret(dataKey, Buffer.from(file.vaultId, 'utf8'), uses.confirm);
  try {
    return unseal(key, file.recoveryToConfirm, confirmContext(file));
  } finally {
    key.fill(0);
  }
}
