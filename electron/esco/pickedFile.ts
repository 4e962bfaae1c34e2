import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Refusal } from '#shared/contract/result.ts';
import { type EscoFile, languageInName, readEscoFile, versionInName } from '#shared/esco/readFile.ts';
import { decodeText, guessEncoding } from '#shared/transfer/decode.ts';

/** The largest official file, the relations, has about 40 MB. */
const mostBytes = 120 * 1024 * 1024;

export interface PickedFile {
  readonly fileId: string;
  readonly fileName: string;
  /** As the folder or the file is called; empty: not recognised. */
  readonly version: string;
  readonly file: EscoFile;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > mostBytes) throw new Refusal('esco.tooLarge');
    return await readFile(path);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('esco.cannotRead');
  }
}

/** Refusals: `esco.cannotRead`, `esco.tooLarge`, `esco.notEsco`, `esco.notGerman`, `esco.noRows`. */
export async function readPicked(path: string): Promise<PickedFile> {
  const bytes = await bytesOf(path);
  const file = readEscoFile(decodeText(bytes, guessEncoding(bytes)));
  if (!file) throw new Refusal('esco.notEsco');
  const fileName = basename(path);
  if ((languageInName(fileName) ?? 'de') !== 'de') throw new Refusal('esco.notGerman');
  if (file.rows.length === 0) throw new Refusal('esco.noRows');
  const version = versionInName(fileName) || versionInName(basename(dirname(path)));
  return { fileId: randomUUID(), fileName, version, file };
}
