import { randomBytes } from 'node:crypto';

let last = { time: 0, count: 0 };

/**
 * A UUID of version 7 (RFC 9562 section 5.7): random, but rising with time, so that new rows land on the
 * last pages of an index instead of all over the encrypted file. Those of one millisecond are counted (section 6.2,
 * method 1), for rows of one day stand in the order of their ids.
 */
export function newId(now: Date): string {
  const time = now.getTime();
  last = { time, count: last.time === time ? last.count + 1 : 0 };
  const bytes = randomBytes(16);
  bytes.writeUIntBE(time, 0, 6);
  // the count around the version and the variant, highest bits first
  bytes.writeUInt16BE(0x7000 | (last.count >>> 22), 6);
  bytes.writeUInt8(0x80 | ((last.count >>> 16) & 0x3f), 8);
  bytes.writeUInt16BE(last.count & 0xffff, 9);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
