import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What AES-256-GCM leaves: base64 of 12, 32 and 16 bytes. */
export interface Sealed {
  readonly algorithm: 'aes-256-gcm';
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/**
 * Seals 32 bytes. AES-256-GCM because Electron's BoringSSL has it and lacks ChaCha20-Poly1305. The nonce is
 * random: every wrapping key is fresh (own salt), so that no nonce can meet its key twice.
 */
export function seal(key: Uint8Array, secret: Uint8Array, context: Uint8Array): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(context);
  const ciphertext = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    algorithm: 'aes-256-gcm',
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The 32 bytes, or null when the key, the context or a single bit is another. */
export function unseal(key: Uint8Array, sealed: Sealed, context: Uint8Array): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'base64'), {
    authTagLength: 16,
  });
  decipher.setAAD(context);
  decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
  const secret = Buffer.from(decipher.update(Buffer.from(sealed.ciphertext, 'base64')));
  try {
    decipher.final();
    return secret;
  } catch {
    secret.fill(0);
    return null;
  }
}
