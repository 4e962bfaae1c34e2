import { constants, inflateSync } from 'node:zlib';
import { Refusal } from '#shared/contract/result.ts';
import { maxXmlLength } from './xml.ts';

const HEAD_BYTES = 1024;
/** Enough of a stream to see what it is; packed, these may unpack to a thousand times as much. */
const PROBE_BYTES = 2000;
const PACKED_PROBE_BYTES = 400;
/** A CV has some dozens. */
const MOST_STREAMS = 10_000;
const root = /<(?:[\w.-]+:)?(?:Candidate|SkillsPassport)[\s>/]/;

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

export const isPdf = (bytes: Uint8Array): boolean => letters(bytes.subarray(0, HEAD_BYTES)).includes('%PDF-');

/** What stands between `stream` and `endstream` (ISO 32000-1, 7.3.8), one after the other. */
function* streamsOf(pdf: Buffer): Generator<Buffer> {
  let at = pdf.indexOf('stream');
  while (at >= 0) {
    let from = at + 'stream'.length;
    if (pdf[from] === 0x0d) from += 1;
    if (pdf[from] === 0x0a) from += 1;
    const end = pdf.indexOf('endstream', from);
    if (end < 0) return;
    yield pdf.subarray(from, end);
    at = pdf.indexOf('stream', end + 'endstream'.length);
  }
}

const isPacked = (stream: Buffer): boolean =>
  stream[0] === 0x78 && ((stream[0] << 8) | (stream[1] ?? 0)) % 31 === 0;

/** The first letters, unpacked; of UTF-16 every second one is empty and left out. */
function beginning(stream: Buffer): string {
  try {
    const shown = isPacked(stream)
      ? inflateSync(stream.subarray(0, PACKED_PROBE_BYTES), { finishFlush: constants.Z_SYNC_FLUSH })
      : stream;
    return letters(shown.subarray(0, PROBE_BYTES)).replaceAll('\0', '');
  } catch {
    return '';
  }
}

function unpacked(stream: Buffer): Uint8Array {
  if (!isPacked(stream)) return stream;
  try {
    return inflateSync(stream, { maxOutputLength: maxXmlLength });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new Refusal(tooLarge ? 'profile.europassTooLarge' : 'profile.europassBroken');
  }
}

/**
 * The XML a Europass PDF carries as an attachment. Only streams are looked at, and of these only the one whose
 * beginning is a Europass document is unpacked, up to the length a CV may have: nothing is drawn, no script is
 * run, and a stream packed to burst is not followed.
 * Refusals: `profile.europassBroken`, `profile.europassLocked`, `profile.europassNoXml`, `profile.europassTooLarge`.
 */
export function xmlInPdf(bytes: Uint8Array): Uint8Array {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!pdf.includes('%%EOF') || !pdf.includes('endobj')) throw new Refusal('profile.europassBroken');
  let streams = 0;
  for (const stream of streamsOf(pdf)) {
    if (root.test(beginning(stream))) return unpacked(stream);
    streams += 1;
    if (streams > MOST_STREAMS) throw new Refusal('profile.europassTooLarge');
  }
  // The word may stand in a text as well; without it a file is not encrypted (ISO 32000-1, 7.6.1).
  throw new Refusal(pdf.includes('/Encrypt') ? 'profile.europassLocked' : 'profile.europassNoXml');
}
