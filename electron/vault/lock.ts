import { hostname, userInfo } from 'node:os';
import { asRefusal } from '#electron/db/errors.ts';
import { type Holder, lockHolder, takeLock } from '#electron/db/lockFile.ts';
import { Refusal } from '#shared/contract/result.ts';

function account(): string {
  try {
    return userInfo().username;
  } catch {
    return ''; // an account without a name, as in some containers
  }
}

/**
 * One program at a time on an office, on this machine or another. Returns how to let go.
 * @throws Refusal `vault.inUse` with who has it and since when.
 */
export function holdOffice(path: string, now: Date): () => void {
  const me = { host: hostname(), account: account(), pid: process.pid, since: now.toISOString() };
  try {
    const attempt = takeLock(path, me);
    if (attempt.held) return attempt.release;
    const { host = '', account: name = '', since = '' } = attempt.holder ?? {};
    throw new Refusal('vault.inUse', { params: { host, account: name, since } });
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Who has the office open now; null when nobody has, or when the folder does not let us see. */
export function officeHolder(path: string): Holder | null {
  try {
    const found = lockHolder(path);
    return found && (found.holder ?? { host: '', account: '', pid: 0, since: '' });
  } catch {
    return null;
  }
}
