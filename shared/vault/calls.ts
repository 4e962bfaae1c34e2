import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { backupInfo, newOffice, passphrase, vaultStatus } from './vault.ts';

const nothing = z.object({});
const done = z.object({});

export const vaultCalls = {
  /** What the folder holds, who may log in, who has it open elsewhere. */
  'vault.status': read(nothing, vaultStatus, { whileLocked: true }),
  /** Makes the office in the chosen, empty folder and opens it. The recovery key is shown this once. */
  'vault.create': write(newOffice, z.object({ recoveryKey: z.string() }), {
    whileLocked: true,
    untracked: true,
    errors: ['vault.folderNotEmpty', 'vault.passphraseTooShort', 'vault.passphraseTooCommon', 'vault.inUse'],
  }),
  /** Two groups of the recovery key typed from the paper; `index` counts from 0. */
  'vault.confirmRecoveryKey': write(
    z.object({
      groups: z.array(z.object({ index: z.int().min(0).max(20), text: z.string().max(20) })).length(2),
    }),
    done,
    { untracked: true, errors: ['vault.recoveryGroupsWrong'] },
  ),
  /** A new recovery key for a lost paper; the one before opens nothing any more. */
  'vault.renewRecoveryKey': write(z.object({ passphrase }), z.object({ recoveryKey: z.string() }), {
    untracked: true,
    errors: ['vault.wrongPassphrase', 'vault.waitBeforeRetry', 'vault.slotUnknown'],
  }),
  'vault.unlock': write(
    z.object({ slotId: z.string().max(60), passphrase }),
    z.object({ userId: z.string() }),
    {
      whileLocked: true,
      untracked: true,
      errors: [
        'vault.wrongPassphrase',
        'vault.waitBeforeRetry',
        'vault.slotUnknown',
        'vault.inUse',
        'vault.keyFileDamaged',
        'vault.keyFileFromFuture',
        'vault.kdfOutOfRange',
        'vault.dataFromFuture',
        'vault.keyDoesNotFit',
        'vault.notAnOffice',
      ],
    },
  ),
  /** Sets a new passphrase for one counsellor with the recovery key, and opens the office. */
  'vault.recover': write(
    z.object({ recoveryKey: z.string().max(200), slotId: z.string().max(60), newPassphrase: passphrase }),
    z.object({ userId: z.string() }),
    {
      whileLocked: true,
      untracked: true,
      errors: [
        'vault.wrongRecoveryKey',
        'vault.recoveryKeyTypo',
        'vault.waitBeforeRetry',
        'vault.slotUnknown',
        'vault.passphraseTooShort',
        'vault.passphraseTooCommon',
        'vault.inUse',
        'vault.keyFileDamaged',
        'vault.keyFileFromFuture',
        'vault.kdfOutOfRange',
        'vault.dataFromFuture',
        'vault.keyDoesNotFit',
        'vault.notAnOffice',
      ],
    },
  ),
  /** The passphrase of who is logged in, once more: opens the way for one call that asks for it. */
  'vault.prove': write(z.object({ passphrase }), done, {
    untracked: true,
    changes: [],
    errors: ['vault.wrongPassphrase', 'vault.waitBeforeRetry', 'vault.slotUnknown'],
  }),
  'vault.changePassphrase': write(z.object({ current: passphrase, next: passphrase }), done, {
    untracked: true,
    errors: [
      'vault.wrongPassphrase',
      'vault.waitBeforeRetry',
      'vault.slotUnknown',
      'vault.passphraseTooShort',
      'vault.passphraseTooCommon',
    ],
  }),
  'vault.addCounsellor': write(
    z.object({ name: z.string().trim().min(1).max(120), passphrase }),
    z.object({ slotId: z.string() }),
    {
      untracked: true,
      changes: ['vault', 'office'],
      errors: ['vault.passphraseTooShort', 'vault.passphraseTooCommon', 'vault.nameTaken'],
    },
  ),
  /** Takes away a counsellor's access. Old backups keep their own key file; the window says so. */
  'vault.removeCounsellor': write(z.object({ slotId: z.string().max(60) }), done, {
    untracked: true,
    changes: ['vault', 'office'],
    errors: ['vault.slotUnknown', 'vault.lastSlot'],
  }),
  'vault.backups': read(nothing, z.object({ backups: z.array(backupInfo) }), { whileLocked: true }),
  /** A verified backup into the office's own `backups/`. */
  'vault.backup': write(nothing, backupInfo, { untracked: true, errors: ['backup.notVerified'] }),
  /** A verified backup into a folder of choice (stick, share). */
  'vault.backupTo': exporting(nothing, backupInfo, {
    pick: 'backupTarget',
    errors: ['backup.notVerified', 'backup.targetInside', 'call.cancelled'],
  }),
  /** Verifies, sets the present state aside, swaps by rename; the office is locked afterwards. */
  'vault.restore': write(z.object({ backupId: z.string().max(120) }), done, {
    untracked: true,
    errors: ['backup.notVerified', 'backup.unknown', 'backup.otherOffice', 'vault.dataFromFuture'],
  }),
  'vault.restoreFrom': write(nothing, done, {
    untracked: true,
    pick: 'backupFolder',
    errors: [
      'backup.notVerified',
      'backup.unknown',
      'backup.otherOffice',
      'vault.dataFromFuture',
      'call.cancelled',
    ],
  }),
  /** Restores a backup of an office too damaged to be opened; unlocking comes after it. */
  'vault.rescue': write(
    z.object({ slotId: z.string().max(60), passphrase, backupId: z.string().max(120) }),
    done,
    {
      whileLocked: true,
      untracked: true,
      errors: [
        'vault.wrongPassphrase',
        'vault.waitBeforeRetry',
        'vault.slotUnknown',
        'vault.inUse',
        'vault.keyFileDamaged',
        'vault.keyFileFromFuture',
        'vault.kdfOutOfRange',
        'vault.dataFromFuture',
        'vault.notAnOffice',
        'backup.notVerified',
        'backup.unknown',
        'backup.otherOffice',
      ],
    },
  ),
} as const;
