import { existsSync, statSync, writeFileSync } from 'node:fs';
import { Refusal } from '#shared/contract/result.ts';
import { applyProfile, connect, type Driver, type OfficeFile, officeFile } from './connection.ts';
import { asRefusal } from './errors.ts';

const keyBytes = 32;

export interface OpenOptions {
  readonly path: string;
  /** 32 bytes, used as they are: the derivation from a passphrase is the vault's. Stays the caller's to wipe. */
  readonly key: Uint8Array;
  /** `create` refuses a file that exists, `open` and `read` one that does not; `read` cannot write. */
  readonly mode: 'create' | 'open' | 'read';
  readonly trace?: ((sql: string) => void) | undefined;
}

/** `raw:` and 64 hex digits, written digit by digit: a string of the key could never be wiped. */
function rawKey(key: Uint8Array): Buffer {
  if (key.length !== keyBytes) throw new Error('invariant: a data key has 32 bytes');
  const digits = '0123456789abcdef';
  const raw = Buffer.alloc(4 + 2 * keyBytes, 'raw:');
  for (const [i, byte] of key.entries()) {
    raw[4 + 2 * i] = digits.charCodeAt(byte >> 4);
    raw[5 + 2 * i] = digits.charCodeAt(byte & 15);
  }
  return raw;
}

/**
 * SQLCipher 4: AES-256-CBC with HMAC-SHA512 over every page. `legacy=4` makes the file one that the
 * standard `sqlcipher` tool opens; see electron/vault/README.md.
 */
function setKey(driver: Driver, key: Uint8Array): void {
  driver.pragma("cipher = 'sqlcipher'");
  driver.pragma('legacy = 4');
  const cipher = driver.pragma('cipher', { simple: true });
  if (cipher !== 'sqlcipher') throw new Error(`invariant: cipher is ${String(cipher)}, not sqlcipher`);
  const raw = rawKey(key);
  try {
    driver.key(raw);
  } finally {
    raw.fill(0);
  }
}

/**
 * Opens the office's database with the one connection profile.
 * @throws Refusal `vault.keyDoesNotFit` (other key, no such database, or its first page is damaged),
 * `office.damaged`, `office.readOnly`, `office.diskFull`, `office.storageFailed`, `office.busy`.
 */
export function openFile<DB>(options: OpenOptions): OfficeFile<DB> {
  const { path, mode } = options;
  let driver: Driver | null = null;
  try {
    // Made here and not by the driver: only the owner may read it, and nothing is written over.
    if (mode === 'create') writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
    else if (!existsSync(path) || statSync(path).size === 0) throw new Refusal('vault.keyDoesNotFit');
    const unclean = existsSync(`${path}-wal`);
    driver = connect(path, { readonly: mode === 'read', trace: options.trace });
    setKey(driver, options.key);
    // A wrong key shows at the first read, not before: switching to the log reads, and so does this.
    applyProfile(driver, { readonly: mode === 'read' });
    driver.prepare('SELECT count(*) FROM sqlite_schema').get();
    return officeFile<DB>(path, driver, unclean);
  } catch (error) {
    driver?.close();
    throw asRefusal(error);
  }
}
