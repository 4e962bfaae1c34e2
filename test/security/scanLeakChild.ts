import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askOf } from '#build/ask.ts';
import { createOffice } from '#electron/office/createOffice.ts';
import { cheapKdf } from '../support/kdf.ts';
import { newOffice } from '../support/office.ts';
import { pdf } from '../support/scanFiles.ts';

/**
 * Takes in large scans that hold `mark` all over, looks at them, backs them up, erases one, and dies in the
 * middle. Prints the files it had open meanwhile.
 */
const [folder = '', stick = '', desk = '', mark = ''] = process.argv.slice(2);

function openFiles(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return [];
    }
  });
}

const seen = new Set<string>();
const look = () => {
  for (const file of openFiles()) seen.add(file);
};
const timer = setInterval(look, 1);

const office = createOffice({ folder, kdf: cheapKdf, notify: () => {} });
const ask = askOf(office.call);
await ask('vault.create', newOffice);
const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
const into = { clientId, paper: { type: 'diploma' as const } };
const scan = (nth: number) => {
  const bytes = pdf([mark], { filler: 6_000_000 + nth });
  for (let at = 4000; at + mark.length < bytes.length - 4000; at += 3000)
    bytes.set(new TextEncoder().encode(mark), at);
  return bytes;
};
const { scanId } = await ask('papers.addScan', { into, title: '', bytes: scan(1) });
// The file somebody picked lies on their desk in plain; the test looks everywhere but there.
writeFileSync(join(desk, 'scan.pdf'), scan(2));
await ask('papers.openScan', { into }, join(desk, 'scan.pdf'));
look();
const { bytes } = await ask('papers.scan', { id: scanId });
if (!bytes || !Buffer.from(bytes).equals(Buffer.from(scan(1)))) throw new Error('not what was taken in');
await ask('vault.backup', {});
await ask('vault.backupTo', {}, stick);
await ask('papers.eraseScan', { id: scanId });
look();
clearInterval(timer);
if (!readFileSync(join(desk, 'scan.pdf')).includes(mark)) throw new Error('the mark can be found at all');
process.stdout.write(JSON.stringify([...seen]));
await ask('papers.addScan', { into, title: '', bytes: scan(3) });
process.kill(process.pid, 'SIGKILL');
