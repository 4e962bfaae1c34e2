import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Programs of this process (tests start several), by profile. */
const here = new Map<string, () => void>();

/**
 * The single instance of a profile. In the same process the first hears of the second, as in Electron; in
 * another process the second only learns that it is the second.
 */
export function takeInstance(userData: string, second: () => void): { release(): void } | undefined {
  const profile = resolve(userData);
  const first = here.get(profile);
  if (first) {
    first();
    return undefined;
  }
  mkdirSync(profile, { recursive: true });
  const file = join(profile, 'standin.pid');
  if (isAlive(readPid(file))) return undefined;
  writeFileSync(file, String(process.pid));
  here.set(profile, second);
  return {
    release() {
      here.delete(profile);
      rmSync(file, { force: true });
    },
  };
}

function readPid(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
