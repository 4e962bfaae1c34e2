import { vaultOn } from './testOffice.ts';

/** Opens an office and says so, then stays until it is told to close or killed. Input: folder, slot, passphrase. */
const [folder = '', slotId = '', typed = ''] = process.argv.slice(2);
const vault = vaultOn(folder);
await vault.unlock(slotId, typed);
process.send?.('open');
process.on('message', async () => {
  await vault.close({ backup: false });
  process.disconnect();
});
