import { open, rename, rm } from 'node:fs/promises';
import { storageErrorCode } from '#electron/db/errors.ts';
import { Refusal } from '#shared/contract/result.ts';

export type Write = (text: string) => Promise<void>;

/** So much is kept back until it is written, in letters. */
const portion = 256 * 1024;

/** A full disk has a code of its own; the rest is the place that was picked. */
export function asWriteRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const isSystem = error instanceof Error && 'syscall' in error;
  return isSystem && storageErrorCode(error) !== 'office.diskFull'
    ? new Refusal('transfer.cannotWrite')
    : error;
}

/** A new text file that grows. Readable only for who runs the program. */
export async function growingFile(path: string): Promise<{ write: Write; close(): Promise<void> }> {
  const file = await open(path, 'w', 0o600);
  let waiting = '';
  const put = async (): Promise<void> => {
    await file.writeFile(waiting, 'utf8');
    waiting = '';
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= portion) await put();
    },
    async close() {
      try {
        await put();
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

/**
 * A text file of any length, written piece by piece beside its name and named when it is whole: what is
 * broken off leaves nothing.
 * @throws Refusal `transfer.cannotWrite`, and what `fill` throws
 */
export async function wholeFile(path: string, fill: (write: Write) => Promise<void>): Promise<void> {
  const beside = `${path}.teil`;
  try {
    const file = await growingFile(beside);
    try {
      await fill(file.write);
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw asWriteRefusal(error);
  }
}
