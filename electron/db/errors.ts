import type { ErrorCode } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/result.ts';

/**
 * Result codes of SQLite by family (sqlite.org/rescode.html); extended codes begin with the primary one.
 * A page whose HMAC does not fit shows as CORRUPT, the first page's as NOTADB.
 */
const sqliteFamilies: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_NOTADB', 'vault.keyDoesNotFit'],
  ['SQLITE_CORRUPT', 'office.damaged'],
  ['SQLITE_FULL', 'office.diskFull'],
  ['SQLITE_READONLY', 'office.readOnly'],
  ['SQLITE_PERM', 'office.readOnly'],
  ['SQLITE_AUTH', 'office.readOnly'],
  ['SQLITE_BUSY', 'office.busy'],
  ['SQLITE_LOCKED', 'office.busy'],
  ['SQLITE_IOERR', 'office.storageFailed'],
  ['SQLITE_CANTOPEN', 'office.storageFailed'],
  ['SQLITE_PROTOCOL', 'office.storageFailed'],
];

/** Errors of the file system (errno names); EFBIG is a limit on the size of one file. */
const systemErrors: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'office.diskFull',
  EDQUOT: 'office.diskFull',
  EFBIG: 'office.diskFull',
  EROFS: 'office.readOnly',
  EACCES: 'office.readOnly',
  EPERM: 'office.readOnly',
  EIO: 'office.storageFailed',
  EBUSY: 'office.storageFailed',
  ENODEV: 'office.storageFailed',
  ENXIO: 'office.storageFailed',
  ESTALE: 'office.storageFailed',
  ENOTCONN: 'office.storageFailed',
  ETIMEDOUT: 'office.storageFailed',
  EMFILE: 'office.storageFailed',
};

/** Which refusal an error of the driver or of the file system stands for; null for a bug of ours. */
export function storageErrorCode(error: unknown): ErrorCode | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const code = error.code;
  const family = sqliteFamilies.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  return family?.[1] ?? systemErrors[code] ?? null;
}

/** The rows would contradict each other: one hangs on another that is not there. */
export const isConstraintError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_CONSTRAINT');

/**
 * The same error as a `Refusal` when it is one of the disk or the file, else unchanged. Only the code
 * crosses over: a driver's message can repeat a path, and with a URI even a key.
 */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const code = storageErrorCode(error);
  return code === null ? error : new Refusal(code);
}
