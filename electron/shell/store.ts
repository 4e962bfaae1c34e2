import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';

/**
 * What the shell remembers between starts: folders and names of offices, the window's place. It lies
 * unencrypted in the user's profile and therefore holds nothing about a client.
 */
const remembered = z.object({
  recent: z.array(z.object({ folder: z.string(), name: z.string() })).default([]),
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable()
    .default(null),
  /** Where the last document went, per kind of dialog. */
  folders: z.record(z.string(), z.string()).default({}),
});
export type Remembered = z.output<typeof remembered>;

const longestList = 8;

export interface Store {
  read(): Remembered;
  change(next: Partial<Remembered>): void;
}

/** A damaged or missing file is an empty memory: nothing in it is worth stopping the program for. */
export function openStore(file: string): Store {
  let state = load(file);
  return {
    read: () => state,
    change(next) {
      const wanted = { ...state, ...next };
      if (JSON.stringify(wanted) === JSON.stringify(state)) return;
      state = wanted;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
        renameSync(`${file}.new`, file);
      } catch {
        // A full or read-only profile costs the list of recent offices, not the work.
      }
    },
  };
}

function load(file: string): Remembered {
  try {
    const parsed = remembered.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
  } catch {
    // As above.
  }
  return remembered.parse({});
}

/** What the window may name a folder by: it never sends a path. */
export const idOf = (folder: string): string =>
  createHash('sha256').update(folder).digest('hex').slice(0, 16);

/** Newest first, each folder once. */
export function withRecent(state: Remembered, folder: string, name: string | null): Remembered['recent'] {
  const known = state.recent.find((entry) => entry.folder === folder);
  const entry = { folder, name: name ?? known?.name ?? basename(folder) };
  return [entry, ...state.recent.filter((other) => other.folder !== folder)].slice(0, longestList);
}
