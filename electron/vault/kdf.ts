import { hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { Refusal } from '#shared/contract/result.ts';

/** What one guess of a passphrase costs. */
export interface KdfCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** `use` for new slots; a slot outside `floor` and `ceiling` is refused. */
export interface KdfPolicy {
  readonly use: KdfCost;
  readonly floor: KdfCost;
  readonly ceiling: KdfCost;
}

/**
 * Argon2id, named for this by BSI TR-02102-1. Four times the memory of RFC 9106's second recommendation at
 * about a quarter of a second. The floor keeps a changed key file from making guessing cheap, the ceiling
 * from eating the machine's memory.
 */
export const kdfPolicy: KdfPolicy = {
  use: { memoryKiB: 256 * 1024, passes: 3, lanes: 4 },
  floor: { memoryKiB: 64 * 1024, passes: 3, lanes: 1 },
  ceiling: { memoryKiB: 1024 * 1024, passes: 10, lanes: 16 },
};

/** As typed on any keyboard of any system: „é“ is one character or two, NFKC makes them the same bytes. */
const normalPassphrase = (text: string): string => text.normalize('NFKC');

function demandInRange(cost: KdfCost, { floor, ceiling }: KdfPolicy): void {
  for (const key of ['memoryKiB', 'passes', 'lanes'] as const) {
    if (!Number.isInteger(cost[key]) || cost[key] < floor[key] || cost[key] > ceiling[key]) {
      throw new Refusal('vault.kdfOutOfRange');
    }
  }
}

/** The 32-byte wrapping key of a passphrase. @throws Refusal `vault.kdfOutOfRange` */
export async function keyOfPassphrase(
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
  policy: KdfPolicy,
): Promise<Buffer> {
  demandInRange(cost, policy);
  const typed = Buffer.from(normalPassphrase(passphrase), 'utf8');
  try {
    // The library's defaults are Argon2id and version 1.3; test/vault/vectors.test.ts holds it to them.
    return await hashRaw(typed, {
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: 32,
      salt,
    });
  } finally {
    typed.fill(0);
  }
}

/** HKDF-SHA256 to 32 bytes: enough for what is already random. `use` keeps keys of different uses apart. */
export function keyOfSecret(secret: Uint8Array, salt: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, use, 32));
}
