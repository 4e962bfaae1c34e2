import { posix } from 'node:path';
import type { Finding } from '#shared/templates/template.ts';
import { readZip, type ZipEntry, ZipError } from '../transfer/zip.ts';
import { attributeOf, xmlEvents } from './xmlEvents.ts';

/**
 * A Word file as the package it is (ISO/IEC 29500-2), with what makes it no letterhead. Unpacked within limits,
 * read by its directory, and only what is UTF-8 and has no document type (CWE-409, CWE-611, CWE-776).
 */

/** What a template may unpack to in all, and one part of it that is XML. */
const MOST_UNPACKED = 40 * 1024 * 1024;
const MOST_XML = 4 * 1024 * 1024;

export interface WordPackage {
  readonly entries: readonly ZipEntry[];
  /** The part with the text: usually `word/document.xml`. */
  readonly main: string;
  text(name: string): string;
  relationsOf(part: string): readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** Last word of its type: `header`, `image`, `attachedTemplate`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

type Code = Finding['code'];

/** Why a file is no package to go on with. */
export class NoTemplate extends Error {
  readonly code: Code;
  constructor(code: Code) {
    super(code);
    this.name = 'NoTemplate';
    this.code = code;
  }
}

const starts = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, at) => bytes[at] === byte);

/** Word before 2007, or one of today with a password: both are compound files (MS-CFB). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0] as const;
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const zipFile = [0x50, 0x4b, 3, 4] as const;

function entriesOf(bytes: Buffer): ZipEntry[] {
  if (starts(bytes, compoundFile))
    throw new NoTemplate(bytes.includes(encryptedPackage) ? 'encrypted' : 'oldWord');
  if (!starts(bytes, zipFile)) throw new NoTemplate('notWord');
  try {
    return readZip(bytes, (name) => !name.endsWith('/'), MOST_UNPACKED);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new NoTemplate(error.why === 'tooLarge' ? 'unpacksTooLarge' : error.why);
  }
}

const isXml = (name: string): boolean => /\.(xml|rels)$/iu.test(name);

/** The same name twice: one reader takes the first, another the last. */
function demandSane(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new NoTemplate('damaged');
  if (entries.some(({ name }) => name.includes('..') || name.includes('\\') || name.startsWith('/')))
    throw new NoTemplate('damaged');
  for (const { data } of entries.filter((entry) => isXml(entry.name))) {
    if (data.length > MOST_XML) throw new NoTemplate('unpacksTooLarge');
    if (!isPlainXml(data)) throw new NoTemplate('damaged');
  }
}

/** A document type, a section of raw characters or another encoding would hide what is looked for. */
function isPlainXml(data: Uint8Array): boolean {
  if (data.includes(0)) return false;
  const text = textOf(data);
  const declared = /^\ufeff?\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/iu.exec(text)?.[1];
  if (declared !== undefined && !/^(utf-8|us-ascii)$/iu.test(declared)) return false;
  return !/<!(?!--)/u.test(text) && !text.includes('\ufffd') && nests(text);
}

/** Every tag is closed by its own; a reader that mends that may mend it otherwise than the next. */
function nests(xml: string): boolean {
  const open: string[] = [];
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'start') open.push(event.name);
    else if (event.kind === 'end' && open.pop() !== event.name) return false;
  }
  return open.length === 0;
}

const textOf = (data: Uint8Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');

const relsName = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

function relationsIn(xml: string, part: string): Relation[] {
  const found: Relation[] = [];
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'start' || event.name !== 'Relationship') continue;
    const type = attributeOf(event.attributes, 'Type') ?? '';
    const target = attributeOf(event.attributes, 'Target') ?? '';
    const external = attributeOf(event.attributes, 'TargetMode')?.toLowerCase() === 'external';
    // An address that begins with the root begins there.
    const inside = target.startsWith('/') ? target : posix.join('/', posix.dirname(part), target);
    found.push({
      id: attributeOf(event.attributes, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : inside.slice(1),
      external,
    });
  }
  return found;
}

/** @throws NoTemplate */
export function openPackage(bytes: Uint8Array): WordPackage {
  const entries = entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  demandSane(entries);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const text = (name: string): string => {
    const entry = byName.get(name);
    return entry === undefined ? '' : textOf(entry.data);
  };
  const relationsOf = (part: string): Relation[] => relationsIn(text(relsName(part)), part);
  const main = relationsIn(text('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !byName.has(main) || !byName.has('[Content_Types].xml'))
    throw new NoTemplate('notWord');
  if (!/wordprocessingml|ms-word/u.test(text('[Content_Types].xml'))) throw new NoTemplate('notWord');
  return { entries, main, text, relationsOf };
}
