import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { joinDocx } from '../letters/docx/join.ts';
import { stampEntries } from '../letters/docx/package.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { writeZip } from '../transfer/zip.ts';

/** Where the Word files of a run go. Nothing is left of them when the run does not come to its end. */
export interface Output {
  /** `number`: the office's number of the person, for the name of a file; never a name of theirs. */
  take(docx: Uint8Array, number: string): Promise<void>;
  /** Only after something was taken. */
  finish(date: string): Promise<void>;
  undo(): Promise<void>;
}

/** A number may come from an office that wrote slashes into it. */
const safe = (number: string): string => number.replaceAll(/[^\p{L}\p{N}_-]+/gu, '_');

/** `2026-0007-Schreiben.docx`, or the first numbered one that is free: what lies there stays. */
function freeName(folder: string, number: string, word: string): string {
  const name = `${safe(number)}-${word}`;
  let path = join(folder, `${name}.docx`);
  for (let n = 2; existsSync(path); n += 1) path = join(folder, `${name} (${n}).docx`);
  return path;
}

/** A file each, written as soon as it is made: the run holds one letter in memory. `word`: what each is. */
export function intoFolder(folder: string, word: 'Schreiben' | 'Empfehlung'): Output {
  const written: string[] = [];
  return {
    async take(docx, number) {
      const path = freeName(folder, number, word);
      await writeWhole(path, docx);
      written.push(path);
    },
    finish: async () => {},
    undo: async () => {
      for (const path of written) await rm(path, { force: true });
    },
  };
}

/** One file for all; of each letter only its text is held until the end. */
export function intoOne(path: string): Output {
  const joined = joinDocx();
  return {
    take: async (docx) => joined.add(docx),
    async finish(date) {
      const bytes = writeZip(joined.finish(), true);
      stampEntries(bytes, date);
      await writeWhole(path, bytes);
    },
    undo: async () => {},
  };
}
