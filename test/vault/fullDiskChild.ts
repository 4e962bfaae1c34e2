import { storageErrorCode } from '#electron/db/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import { addClient, clientNames, vaultOn } from './testOffice.ts';

/**
 * Runs under a limit on the size of files and reports as lines of JSON: what was stored, which error came,
 * what can still be read after it.
 */
const [task = '', folder = '', slotId = '', passphrase = '', target = ''] = process.argv.slice(2);
const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
const codeOf = (error: unknown) => (error instanceof Refusal ? error.error.code : storageErrorCode(error));

const vault = vaultOn(folder);
await vault.unlock(slotId, passphrase);

async function work(): Promise<void> {
  if (task === 'backup') await vault.backup();
  if (task === 'backupTo') await vault.backupTo(target);
  for (let n = 1000; task === 'write' && n < 2000; n++) {
    await addClient(vault, `${n} ${'x'.repeat(20_000)}`);
    say({ stored: n });
  }
}

await work().catch((error: unknown) => say({ code: codeOf(error) }));
say({ readable: (await clientNames(vault)).length });
await vault.close({ backup: false }).catch((error: unknown) => say({ closing: codeOf(error) }));
