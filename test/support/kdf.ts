import type { KdfPolicy } from '#electron/vault/kdf.ts';

const least = { memoryKiB: 64, passes: 1, lanes: 1 };

/** A derivation that costs nothing: what is tested is not how long guessing takes. */
export const cheapKdf: KdfPolicy = { use: least, floor: least, ceiling: least };
