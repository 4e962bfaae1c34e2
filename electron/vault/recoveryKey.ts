import { createHash, randomBytes } from 'node:crypto';
import { Refusal } from '#shared/contract/result.ts';

/** Crockford's base 32: no I, L, O, U, so that nothing on the paper is read two ways (crockford.com/base32.html). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 32;
const checkBytes = 3;
const groupLength = 4;
/** 35 bytes are exactly 56 characters: 14 groups of 4. */
export const recoveryGroups = ((secretBytes + checkBytes) * 8) / 5 / groupLength;

export const newRecoverySecret = (): Buffer => randomBytes(secretBytes);

/** Tells a typing error (one in 16 million slips through, and then fails like any wrong key). */
function checkOf(secret: Uint8Array): Buffer {
  return createHash('sha256').update('wegbuch recovery key').update(secret).digest().subarray(0, checkBytes);
}

function encode(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let waiting = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    waiting += 8;
    while (waiting >= 5) {
      waiting -= 5;
      text += alphabet.charAt((bits >> waiting) & 31);
    }
  }
  return text;
}

/** What the counsellor prints: 14 groups of 4 characters, joined by dashes. */
export function formatRecoveryKey(secret: Uint8Array): string {
  const text = encode(Buffer.concat([secret, checkOf(secret)]));
  return (text.match(/.{4}/g) ?? []).join('-');
}

/** Forgives what hands and eyes do: small letters, O for 0, I and L for 1, any spaces and dashes. */
function tidyRecoveryText(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** The 32 bytes of a typed recovery key. @throws Refusal `vault.recoveryKeyTypo` */
export function parseRecoveryKey(text: string): Buffer {
  const tidy = tidyRecoveryText(text);
  const bytes = Buffer.alloc(secretBytes + checkBytes);
  if (tidy.length !== recoveryGroups * groupLength) throw new Refusal('vault.recoveryKeyTypo');
  let bits = 0;
  let waiting = 0;
  let at = 0;
  for (const character of tidy) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new Refusal('vault.recoveryKeyTypo');
    bits = ((bits << 5) | value) & 0xfff;
    waiting += 5;
    if (waiting >= 8) {
      waiting -= 8;
      bytes[at++] = (bits >> waiting) & 255;
    }
  }
  const secret = Buffer.from(bytes.subarray(0, secretBytes));
  if (!checkOf(secret).equals(bytes.subarray(secretBytes))) throw new Refusal('vault.recoveryKeyTypo');
  bytes.fill(0);
  return secret;
}

/** True when two or more different groups are typed as on the paper. */
export function groupsMatch(
  secret: Uint8Array,
  groups: readonly { readonly index: number; readonly text: string }[],
): boolean {
  const printed = formatRecoveryKey(secret).split('-');
  const different = new Set(groups.map(({ index }) => index)).size;
  return different >= 2 && groups.every(({ index, text }) => printed[index] === tidyRecoveryText(text));
}
