import { letter } from '#shared/letters/letter.ts';
import type { Finding } from '#shared/templates/template.ts';
import { fill } from './fill.ts';
import { prepare } from './prepare.ts';
import { marksOf } from './scan.ts';
import { openPackage } from './wordPackage.ts';

/** A word no template has by chance. */
const probe = 'Wegbuchprobe';

const sampleLetter = () => {
  const made = letter.parse({
    kind: 'letter',
    ...{ version: 1, language: 'de-DE', direction: 'ltr', title: probe, author: probe, date: '2026-01-01' },
    sender: { name: probe, provider: '', returnLine: probe, footer: [] },
    ...{ form: 'B', annotations: [], recipient: [probe], information: [], subject: [probe] },
    ...{ salutation: probe, closing: probe, enclosures: [] },
    blocks: [
      { type: 'paragraph', runs: [{ text: `${probe}text` }] },
      { type: 'list', ordered: true, items: [[{ text: probe }]] },
    ],
    signature: { organisation: probe, name: '', role: '' },
  });
  if (made.kind !== 'letter') throw new Error('invariant: a letter stays one');
  return made;
};

/**
 * Prints a letter on it before anybody relies on that: what our check reads one way, the library may read another.
 * What is wrong, or null.
 */
export async function standsTrial(bytes: Uint8Array): Promise<Finding | null> {
  const damaged: Finding = { code: 'damaged', what: '', meant: null, place: null };
  try {
    const file = openPackage(
      await fill(await prepare(bytes), sampleLetter(), { name: probe, number: probe }),
    );
    const left = marksOf(file).length > 0;
    return left || !file.text(file.main).includes(`${probe}text`) ? damaged : null;
  } catch {
    // Of a library that reads what somebody else has written: whatever it says, the file is no template.
    return damaged;
  }
}
