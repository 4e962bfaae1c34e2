import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileWords, type PaperKind } from '#shared/dossier/kinds.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { writeWhole } from '../office/writeWhole.ts';

/** `2026-0007-03-Lebenslauf.docx`: the office's number, the place in the set, what it is; never a name. */
export const fileName = (number: string, place: number, kind: PaperKind): string =>
  `${number}-${String(place).padStart(2, '0')}-${fileWords[kind]}.docx`;

/** The name, or the first numbered one that is free: what lies in the folder stays. */
function free(folder: string, name: string): string {
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
  let path = join(folder, name);
  for (let n = 2; existsSync(path); n += 1) path = join(folder, `${stem} (${n})${ending}`);
  return path;
}

/**
 * All or nothing: they are made first and written then, and when one cannot be written the others are taken back.
 * @throws Refusal `letters.cannotWrite`.
 */
export async function writeAll(
  folder: string,
  papers: readonly { readonly name: string; readonly letter: Letter }[],
  toDocx: (letter: Letter) => Promise<Uint8Array>,
  step: (done: number) => Promise<void>,
): Promise<void> {
  const made: { name: string; bytes: Uint8Array }[] = [];
  for (const { name, letter } of papers) {
    made.push({ name, bytes: await toDocx(letter) });
    await step(made.length);
  }
  const written: string[] = [];
  try {
    for (const { name, bytes } of made) {
      const path = free(folder, name);
      await writeWhole(path, bytes);
      written.push(path);
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })));
    throw error;
  }
}
