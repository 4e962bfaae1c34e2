import { open } from 'node:fs/promises';
import { Refusal } from '#shared/contract/result.ts';
import { MAX_SCAN_BYTES } from '#shared/papers/scanFormat.ts';

/**
 * A file the counsellor has picked, whole and into memory only. Its size is asked before it is read, and no
 * more than was asked for is taken: it may grow meanwhile, or be no file at all.
 * @throws Refusal `papers.cannotRead`, `papers.tooLarge`
 */
export async function readPicked(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (!facts.isFile()) throw new Refusal('papers.cannotRead');
      if (facts.size > MAX_SCAN_BYTES) throw new Refusal('papers.tooLarge');
      const bytes = new Uint8Array(facts.size);
      let at = 0;
      while (at < bytes.length) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
        if (bytesRead === 0) throw new Refusal('papers.cannotRead');
        at += bytesRead;
      }
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    // Whatever the file system says of it repeats the path, and the path may name somebody.
    throw error instanceof Refusal ? error : new Refusal('papers.cannotRead');
  }
}
