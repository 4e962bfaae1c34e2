import { migrations } from '#electron/db/migrations/index.ts';
import type { Tables } from '#electron/db/tables.ts';
import { addUser, foundOffice, userOfSlot } from '#electron/office/office.ts';
import { createVault } from '#electron/vault/vault.ts';
import { must } from '#shared/contract/result.ts';
import { cheapKdf } from './kdf.ts';
import { passphrase, type TestOffice } from './office.ts';

/** The file itself, beside the office, which is closed for it. */
export async function openRaw(of: TestOffice) {
  await of.office.close({ backup: false });
  const now = () => new Date();
  const vault = createVault<Tables>({
    folder: of.folder,
    migrations,
    now,
    kdf: cheapKdf,
    onCreate: (trx, made) => foundOffice(trx, made, now()),
    onCounsellor: (trx, made) => addUser(trx, made, now()),
    userOfSlot,
  });
  await vault.unlock(must(vault.status().slots[0], 'one counsellor').slotId, passphrase);
  return { db: must(vault.opened(), 'unlocked').db, close: () => vault.close({ backup: false }) };
}
