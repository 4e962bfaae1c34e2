import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'electron-vite';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out');
const mark = join(out, 'sources.sha256');

/** Everything the built program is made of. */
function sourceHash(): string {
  const files = globSync(
    ['electron.vite.config.ts', 'package-lock.json', '{electron,shared,renderer}/**/*.*'],
    {
      cwd: root,
    },
  );
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function isFresh(hash: string): boolean {
  try {
    return readFileSync(mark, 'utf8') === hash;
  } catch {
    return false;
  }
}

/**
 * Builds `out/` when a source has changed since. Built beside and put in place whole, so that a program that
 * runs meanwhile never sees half of it. Returns whether there was anything to do.
 */
export async function buildIfStale(): Promise<boolean> {
  const hash = sourceHash();
  if (isFresh(hash)) return false;
  const next = join(root, '.cache', `out.${process.pid}`);
  mkdirSync(next, { recursive: true });
  try {
    await build({ root, logLevel: 'warn', build: { outDir: next } });
    writeFileSync(join(next, 'sources.sha256'), hash);
    const old = `${next}.old`;
    try {
      renameSync(out, old);
    } catch {
      // The first build has nothing to replace.
    }
    renameSync(next, out);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return true;
}

if (import.meta.main) {
  const begun = Date.now();
  const built = await buildIfStale();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1).replace('.', ',');
  process.stdout.write(built ? `Gebaut in ${seconds} s.\n` : 'Der Bau ist aktuell.\n');
}
