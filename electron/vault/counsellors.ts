import { asRefusal } from '#electron/db/errors.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { isSameName } from '#shared/vault/names.ts';
import { passphraseFault } from '#shared/vault/passphrase.ts';
import type { OfficePaths } from './folder.ts';
import { type KdfPolicy, kdfPolicy } from './kdf.ts';
import { type KeyFile, nameAtDoor, type PassphraseSlot, type RecoverySlot } from './keyFile.ts';
import {
  demandGenuine,
  demandOpens,
  type MadeSlot,
  passphraseSlot,
  recoverySlot,
  sealRecoverySecret,
  signed,
  unconfirmedRecoverySecret,
} from './keyRing.ts';
import { replaceKeyFile } from './keyStore.ts';
import { formatRecoveryKey, groupsMatch, newRecoverySecret } from './recoveryKey.ts';

/** @throws Refusal `vault.passphraseTooShort`, `vault.passphraseTooCommon` */
export function demandGoodPassphrase(passphrase: string, personal: readonly string[]): void {
  const fault = passphraseFault(passphrase, personal);
  if (fault) throw new Refusal(fault);
}

/** Names everybody at the door can read. */
export const personalNames = (file: KeyFile, ...more: string[]): string[] => [
  file.office,
  ...file.slots.map((slot) => nameAtDoor(file, slot)),
  ...more,
];

export const passphraseSlots = (file: KeyFile): PassphraseSlot[] =>
  file.slots.filter((slot) => slot.kind === 'passphrase');

/** @throws Refusal `vault.slotUnknown` */
export function passphraseSlotOf(file: KeyFile, slotId: string): PassphraseSlot {
  const slot = passphraseSlots(file).find(({ id }) => id === slotId);
  if (!slot) throw new Refusal('vault.slotUnknown');
  return slot;
}

export const recoverySlotOf = (file: KeyFile): RecoverySlot =>
  must(
    file.slots.find((slot) => slot.kind === 'recovery'),
    'the key file schema demands one recovery slot',
  );

/** What a change of the key file needs. */
export interface KeyChange {
  readonly paths: OfficePaths;
  readonly keyFile: KeyFile;
  readonly dataKey: Buffer;
  readonly now: Date;
  readonly policy?: KdfPolicy | undefined;
}

/** Signs, swaps, and proves on the written file that nobody is locked out by the change. */
function store(
  { paths, keyFile, dataKey }: KeyChange,
  change: Partial<Omit<KeyFile, 'mac'>>,
  made?: MadeSlot,
): KeyFile {
  const { mac: _, ...body } = keyFile;
  const next = signed({ ...body, ...change }, dataKey);
  try {
    replaceKeyFile(paths, next, (written) => {
      demandGenuine(written, dataKey);
      if (made) demandOpens(written, made, dataKey);
    });
  } catch (error) {
    throw asRefusal(error);
  } finally {
    made?.key.fill(0);
  }
  return next;
}

/** The same counsellor with another passphrase; the data is not touched, nor are old backups. */
export async function withNewPassphrase(
  change: KeyChange,
  slotId: string,
  passphrase: string,
): Promise<KeyFile> {
  const { keyFile, dataKey, now, policy = kdfPolicy } = change;
  const { id, name } = passphraseSlotOf(keyFile, slotId);
  const made = await passphraseSlot({ header: keyFile, dataKey, now }, { id, name, passphrase }, policy);
  return store(change, { slots: keyFile.slots.map((slot) => (slot.id === id ? made.slot : slot)) }, made);
}

/** @throws Refusal `vault.nameTaken`: two equal names at the unlock page cannot be told apart */
export async function withCounsellor(
  change: KeyChange,
  name: string,
  passphrase: string,
): Promise<{ keyFile: KeyFile; slotId: string }> {
  const { keyFile, dataKey, now, policy = kdfPolicy } = change;
  if (passphraseSlots(keyFile).some((slot) => isSameName(nameAtDoor(keyFile, slot), name))) {
    throw new Refusal('vault.nameTaken');
  }
  const made = await passphraseSlot({ header: keyFile, dataKey, now }, { name, passphrase }, policy);
  return { keyFile: store(change, { slots: [...keyFile.slots, made.slot] }, made), slotId: made.slot.id };
}

/** @throws Refusal `vault.slotUnknown`, `vault.lastSlot` */
export function withoutCounsellor(change: KeyChange, slotId: string): KeyFile {
  const { keyFile } = change;
  passphraseSlotOf(keyFile, slotId);
  if (passphraseSlots(keyFile).length === 1) throw new Refusal('vault.lastSlot');
  return store(change, { slots: keyFile.slots.filter(({ id }) => id !== slotId) });
}

/** A new recovery key in place of the one before, which opens nothing any more. */
export function withNewRecoveryKey(change: KeyChange): { keyFile: KeyFile; recoveryKey: string } {
  const { keyFile, dataKey, now } = change;
  const secret = newRecoverySecret();
  const made = recoverySlot({ header: keyFile, dataKey, now }, secret);
  const slots = keyFile.slots.map((slot) => (slot.kind === 'recovery' ? made.slot : slot));
  const recoveryToConfirm = sealRecoverySecret(keyFile, dataKey, secret);
  const recoveryKey = formatRecoveryKey(secret);
  secret.fill(0);
  return { keyFile: store(change, { slots, recoveryToConfirm }, made), recoveryKey };
}

/** @throws Refusal `vault.recoveryGroupsWrong` */
export function withConfirmedRecovery(
  change: KeyChange,
  groups: readonly { readonly index: number; readonly text: string }[],
): KeyFile {
  const secret = unconfirmedRecoverySecret(change.keyFile, change.dataKey);
  if (!secret) return change.keyFile;
  const match = groupsMatch(secret, groups);
  secret.fill(0);
  if (!match) throw new Refusal('vault.recoveryGroupsWrong');
  return store(change, { recoveryToConfirm: null });
}

/** Names as the data have them: of the office, and of counsellors by the id of their slot. */
export interface NamesAtDoor {
  readonly office: string;
  readonly counsellors: ReadonlyMap<string, string>;
}

/**
 * What the unlock page says, after names were changed in the data; null when it says so already. A slot's own
 * name is bound into its wrap and only a passphrase could change it, so another name stands beside the slots.
 */
export function withNames(change: KeyChange, { office, counsellors }: NamesAtDoor): KeyFile | null {
  const { keyFile } = change;
  const names = passphraseSlots(keyFile).flatMap(({ id, name: made }) => {
    const name = counsellors.get(id) ?? '';
    return name === '' || name === made ? [] : [{ slotId: id, name }];
  });
  const { names: before = [] } = keyFile;
  if (office === keyFile.office && JSON.stringify(names) === JSON.stringify(before)) return null;
  return store(change, { office, names: names.length === 0 ? undefined : names });
}
