import { Refusal } from '#shared/contract/result.ts';
import { type EuropassCv, europassCv, mostEuropassItems } from '#shared/profile/europass.ts';
import { fromCandidate } from './candidate.ts';
import { isPdf, xmlInPdf } from './pdf.ts';
import { fromSkillsPassport } from './skillsPassport.ts';
import { type Element, first, maxXmlLength, parseXml } from './xml.ts';

/** A PDF carries the XML and what is printed: at most as much again. */
export const maxBytes = 2 * maxXmlLength;

/**
 * Reads a CV from a Europass PDF or XML file, tolerantly: what is not understood is named in the answer and
 * stops nothing. Refusals: `profile.europass…` for files that are no Europass, broken, too large or unsafe.
 */
export function readEuropass(bytes: Uint8Array): EuropassCv {
  if (bytes.length > maxBytes) throw new Refusal('profile.europassTooLarge');
  const xml = isPdf(bytes) ? xmlInPdf(bytes) : bytes;
  const cv = europassCv.parse(taken(parseXml(textOf(xml))));
  if (cv.items.length > mostEuropassItems || cv.skills.length > mostEuropassItems)
    throw new Refusal('profile.europassTooLarge');
  return cv;
}

/** UTF-8 or UTF-16 by its mark: Europass writes UTF-8, Windows editors store it anew. */
function textOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('profile.europassBroken');
  }
}

function taken(document: Element): EuropassCv {
  const candidate = first(document, 'Candidate');
  if (candidate) return fromCandidate(candidate);
  const passport = first(document, 'SkillsPassport');
  if (passport) return fromSkillsPassport(passport);
  throw new Refusal('profile.notEuropass');
}
