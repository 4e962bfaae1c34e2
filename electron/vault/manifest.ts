import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { z } from 'zod';
import { backupInfo } from '#shared/vault/vault.ts';

const fileFacts = z.strictObject({ bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** `manifest.json` of a backup: what it is and what its bytes were when it was checked. Nothing about a client. */
export const manifest = z.strictObject({
  format: z.literal('wegbuch-backup'),
  version: z.literal(1),
  vaultId: z.uuid(),
  createdAt: z.iso.datetime(),
  reason: backupInfo.shape.reason,
  appVersion: z.string().max(40),
  schemaVersion: z.int().min(0),
  /** Rows per table. */
  rows: z.record(z.string(), z.int().min(0)),
  files: z.strictObject({ 'office.db': fileFacts, 'keys.json': fileFacts }),
});
export type Manifest = z.output<typeof manifest>;

/**
 * Size and checksum, read in pieces: an office can be larger than memory should be. Never for a file that
 * this process has open as a database: closing the handle would drop its lock (POSIX).
 */
export function factsOf(path: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(1024 * 1024);
  const handle = openSync(path, 'r');
  let bytes = 0;
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Null when there is none or it is not one of ours. */
export function readManifest(path: string): Manifest | null {
  try {
    const parsed = manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const writeManifest = (made: Manifest): string => `${JSON.stringify(manifest.parse(made), null, 2)}\n`;
