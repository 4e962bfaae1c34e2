import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * ZIP as far as a workbook needs it (APPNOTE 6.3.10). Read by its directory and with a limit on what comes out:
 * a file of a few kilobytes can unpack to terabytes, and a reader that streams would follow it.
 */

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

export class ZipError extends Error {
  readonly why: 'damaged' | 'encrypted' | 'tooLarge';
  constructor(why: ZipError['why']) {
    super(why);
    this.name = 'ZipError';
    this.why = why;
  }
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const MOST_ENTRIES = 5000;

const damaged = (): never => {
  throw new ZipError('damaged');
};

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  return damaged();
}

function contentOf(bytes: Buffer, at: number, size: number, method: number, left: number): Uint8Array {
  if (bytes.readUInt32LE(at) !== LOCAL) damaged();
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(from, from + size);
  if (packed.length !== size) damaged();
  if (method === 0) return size > left ? tooLarge() : packed;
  if (method !== 8) damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    return error instanceof RangeError ? tooLarge() : damaged();
  }
}

function tooLarge(): never {
  throw new ZipError('tooLarge');
}

/**
 * The entries whose name is wanted, unpacked to at most `limit` bytes in all.
 * @throws ZipError
 */
export function readZip(bytes: Buffer, wanted: (name: string) => boolean, limit: number): ZipEntry[] {
  try {
    return entriesOf(bytes, wanted, limit);
  } catch (error) {
    // Reading past the end of a cut-off file.
    if (error instanceof RangeError) damaged();
    throw error;
  }
}

function entriesOf(bytes: Buffer, wanted: (name: string) => boolean, limit: number): ZipEntry[] {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let left = limit;
  const entries: ZipEntry[] = [];
  if (count > MOST_ENTRIES) tooLarge();
  for (let nth = 0; nth < count; nth += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) damaged();
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    if (wanted(name)) {
      if ((bytes.readUInt16LE(at + 8) & 1) !== 0) throw new ZipError('encrypted');
      const [method, size, local] = [
        bytes.readUInt16LE(at + 10),
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 42),
      ];
      const data = contentOf(bytes, local, size, method, left);
      left -= data.length;
      entries.push({ name, data });
    }
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** An entry as it lies in a ZIP, made once for any number of them. */
export interface PackedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

/** As it is or compressed. */
export const packed = ({ name, data }: ZipEntry, compressed: boolean): PackedEntry => ({
  name,
  content: compressed ? deflateRawSync(data) : data,
  method: compressed ? 8 : 0,
  crc: crc32(data),
  size: data.length,
});

/** The entries as a ZIP, as they are or compressed. */
export const writeZip = (entries: readonly ZipEntry[], compressed = false): Buffer =>
  zipOf(entries.map((entry) => packed(entry, compressed)));

export function zipOf(entries: readonly PackedEntry[]): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, method, crc, size } of entries) {
    const label = Buffer.from(name, 'utf8');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(0x0800, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(label.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(20, 4);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    parts.push(local, label, content);
    directory.push(central, label);
    offset += local.length + label.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
