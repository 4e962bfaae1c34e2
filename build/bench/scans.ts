import { randomFillSync } from 'node:crypto';
import type { Ask } from '../ask.ts';
import type { Subject } from './measure.ts';

const MEGABYTES = 20;

/** As large as a scan of many pages is, and never the same twice. */
function largeScan(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(MEGABYTES * 1024 * 1024);
  for (let at = 0; at < bytes.length; at += 65_536) randomFillSync(bytes, at, 65_536);
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
  bytes.set(new TextEncoder().encode('\n%%EOF'), bytes.length - 6);
  return bytes;
}

async function withPaper(ask: Ask) {
  const { id: clientId } = await ask('clients.create', { familyName: 'Scan' });
  const { id: paperId } = await ask('papers.add', { clientId, fields: { type: 'diploma' } });
  const add = (bytes = largeScan()) =>
    ask('papers.addScan', { into: { paperId, keep: null }, title: '', bytes });
  return { clientId, add };
}

export const scanSubjects: readonly Subject[] = [
  {
    name: 'Scan von 20 MB aufnehmen',
    limit: 1500,
    rounds: 8,
    // Each of its bytes is encrypted and written twice: into the log, and into the file.
    alone: true,
    prepare: async (ask) => {
      const { add } = await withPaper(ask);
      const bytes = largeScan();
      // Another file each time: the same one would be refused.
      return () => add(randomFillSync(bytes, 100, 16));
    },
  },
  {
    name: 'Scan von 20 MB ansehen',
    limit: 500,
    rounds: 8,
    prepare: async (ask) => {
      const { add } = await withPaper(ask);
      const { scanId } = await add();
      return () => ask('papers.scan', { id: scanId });
    },
  },
  {
    name: 'Unterlagen mit 20 Scans zeigen',
    limit: 20,
    rounds: 100,
    prepare: async (ask) => {
      const { clientId, add } = await withPaper(ask);
      for (let at = 0; at < 20; at += 1) {
        const small = largeScan().slice(-100_000);
        small.set(new TextEncoder().encode('%PDF-1.7\n'));
        await add(small);
      }
      return () => ask('papers.list', { clientId });
    },
  },
];
