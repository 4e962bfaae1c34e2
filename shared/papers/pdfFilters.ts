/**
 * Ways of packing pictures that the window's PDF reader lacks: black and white of office copiers (ITU-T T.6,
 * T.88) and JPEG 2000. An image's dictionary is never packed itself (ISO 32000-1, 7.5.7), so its name can be read.
 */
const unseen = ['/JBIG2Decode', '/CCITTFaxDecode', '/JPXDecode'];
const SLASH = 0x2f;

/** Whether pages of this PDF may stay blank in the window. */
export function hidesPictures(pdf: Uint8Array): boolean {
  const marks = unseen.map((name) => [...name].map((letter) => letter.charCodeAt(0)));
  for (let at = pdf.indexOf(SLASH); at >= 0; at = pdf.indexOf(SLASH, at + 1))
    if (marks.some((mark) => mark.every((byte, index) => pdf[at + index] === byte))) return true;
  return false;
}
