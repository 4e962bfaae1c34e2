import {
  argon2Sync,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  pbkdf2Sync,
  timingSafeEqual,
} from 'node:crypto';

/**
 * Another program that opens an office, written from electron/vault/README.md alone. It shares no line with
 * the vault and uses another Argon2 (Node's own): when both agree, the page is right.
 */

type Json = string | number | null | Json[] | { [key: string]: Json };

export interface KeysJson {
  [member: string]: Json;
  vaultId: string;
  slots: SlotJson[];
  mac: string;
}

interface SlotJson {
  [member: string]: Json;
  kind: string;
  kdf: { [member: string]: Json };
  wrap: { nonce: string; ciphertext: string; tag: string };
}

const b64 = (value: Json | undefined): Buffer => Buffer.from(String(value), 'base64');

export function canonicalText(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalText(value[name] ?? null)}`).join(',')}}`;
}

const hkdf = (secret: Buffer, salt: Buffer, info: string) =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, 32));

export function checksumFits(text: string): boolean {
  const at = text.lastIndexOf('  "checksum"');
  return JSON.parse(text).checksum === createHash('sha256').update(text.slice(0, at)).digest('hex');
}

export function passphraseKey(slot: SlotJson, passphrase: string): Buffer {
  const { memoryKiB, passes, lanes, salt } = slot.kdf;
  return argon2Sync('argon2id', {
    message: Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
    nonce: b64(salt),
    memory: Number(memoryKiB),
    passes: Number(passes),
    parallelism: Number(lanes),
    tagLength: 32,
  });
}

export function recoverySecret(text: string): Buffer {
  const tidy = text
    .toUpperCase()
    .replace(/[\s\-._]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const bits = [...tidy]
    .map((character) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(character).toString(2).padStart(5, '0'))
    .join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
  const secret = bytes.subarray(0, 32);
  const check = createHash('sha256').update('wegbuch recovery key').update(secret).digest().subarray(0, 3);
  if (!check.equals(bytes.subarray(32))) throw new Error('typing error');
  return secret;
}

export const recoveryKeyOf = (slot: SlotJson, secret: Buffer): Buffer =>
  hkdf(secret, b64(slot.kdf.salt), 'wegbuch-keys/1 recovery');

export function additionalData(keys: KeysJson, { wrap: _, ...slot }: SlotJson): string {
  const { format = null, version = null, vaultId, createdAt = null, cipher = null } = keys;
  return canonicalText({ header: { format, version, vaultId, createdAt, cipher }, slot, use: 'wrap' });
}

export function unwrap(keys: KeysJson, slot: SlotJson, wrappingKey: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, b64(slot.wrap.nonce), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(additionalData(keys, slot), 'utf8'));
  decipher.setAuthTag(b64(slot.wrap.tag));
  return Buffer.concat([decipher.update(b64(slot.wrap.ciphertext)), decipher.final()]);
}

export const macKey = (keys: KeysJson, dataKey: Buffer): Buffer =>
  hkdf(dataKey, Buffer.from(keys.vaultId, 'utf8'), 'wegbuch-keys/1 mac');

export function macFits(keys: KeysJson, dataKey: Buffer): boolean {
  const { mac, checksum: _, ...rest } = keys;
  const made = createHmac('sha256', macKey(keys, dataKey)).update(canonicalText(rest)).digest();
  return timingSafeEqual(made, b64(mac));
}

/** The plain SQLite file inside an SQLCipher 4 file. @throws when a page's HMAC does not fit */
export function decryptDatabase(file: Buffer, dataKey: Buffer): Buffer {
  const pageSize = 4096;
  const reserved = 80;
  const salt = file.subarray(0, 16);
  const hmacKey = pbkdf2Sync(dataKey, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
  const plain = Buffer.alloc(file.length);
  for (let at = 0, page = 1; at < file.length; at += pageSize, page++) {
    const start = page === 1 ? 16 : 0;
    const content = file.subarray(at + start, at + pageSize - reserved);
    const iv = file.subarray(at + pageSize - reserved, at + pageSize - reserved + 16);
    const number = Buffer.alloc(4);
    number.writeUInt32LE(page);
    const hmac = createHmac('sha512', hmacKey).update(content).update(iv).update(number).digest();
    if (!hmac.equals(file.subarray(at + pageSize - 64, at + pageSize))) throw new Error(`page ${page}`);
    const decipher = createDecipheriv('aes-256-cbc', dataKey, iv);
    decipher.setAutoPadding(false);
    Buffer.concat([decipher.update(content), decipher.final()]).copy(plain, at + start);
  }
  plain.write('SQLite format 3\0', 0, 'latin1');
  return plain;
}
