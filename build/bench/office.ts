import { createOffice } from '#electron/office/createOffice.ts';
import { officePaths } from '#electron/vault/folder.ts';
import { kdfPolicy } from '#electron/vault/kdf.ts';
import { openWithPassphrase } from '#electron/vault/keyRing.ts';
import { loadKeyFile } from '#electron/vault/keyStore.ts';
import { must } from '#shared/contract/result.ts';
import { askOf } from '../ask.ts';

export const benchPassphrase = 'Messbank Hafen Leuchtturm';

/** An office as the program makes one; its file and key, for measuring without a window. */
export async function foundBenchOffice(folder: string): Promise<{ path: string; key: Buffer }> {
  const office = createOffice({ folder, notify: () => {} });
  const ask = askOf(office.call);
  const { recoveryKey } = await ask('vault.create', {
    office: {
      name: 'Messbüro',
      provider: '',
      street: '',
      postcode: '',
      town: 'Rostock',
      phone: '',
      email: '',
    },
    counsellor: 'Bank',
    passphrase: benchPassphrase,
  });
  const groups = recoveryKey.split('-');
  await ask('vault.confirmRecoveryKey', {
    groups: [0, 1].map((index) => ({ index, text: groups[index] ?? '' })),
  });
  await office.close({ backup: false });
  const paths = officePaths(folder);
  const keyFile = loadKeyFile(paths);
  const slot = must(
    keyFile.slots.find((candidate) => candidate.kind === 'passphrase'),
    'the counsellor has a slot',
  );
  const key = await openWithPassphrase(keyFile, slot, benchPassphrase, kdfPolicy);
  return { path: paths.database, key: must(key, 'the passphrase was just set') };
}
