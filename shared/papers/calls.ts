import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { bytes, day, done, id, line } from '../contract/fields.ts';
import { paper, paperFields, rotations, scan } from './paper.ts';
import { MAX_SCAN_BYTES } from './scanFormat.ts';

const changes = ['papers', 'recognition', 'cases', 'clients', 'history'] as const;
const title = line(200);
const content = bytes(MAX_SCAN_BYTES, 'papers.tooLarge');

/** Where a scan goes: onto a paper that is there, or with a new one, in one step. */
const into = z.union([
  z.object({
    paperId: id,
    /** For a paper that identifies somebody and does not say yet why it is kept. */
    keep: z.object({ scanPurpose: line(300), scanUntil: day }).nullable(),
  }),
  z.object({ clientId: id, paper: paperFields.partial().required({ type: true }) }),
]);
const taken = z.object({ paperId: id, scanId: id });

const taking = [
  'clients.unknown',
  'papers.unknown',
  'papers.foreignItem',
  'papers.empty',
  'papers.tooLarge',
  'papers.tooManyPixels',
  'papers.unknownFormat',
  'papers.tiff',
  'papers.heic',
  'papers.damaged',
  'papers.needsPurpose',
  'papers.untilPast',
  'papers.sameScan',
] as const;

export const paperCalls = {
  /** All papers of a person as they were entered, with their scans in order; without the scans' content. */
  'papers.list': read(z.object({ clientId: id }), z.object({ papers: z.array(paper) }), {
    errors: ['clients.unknown'],
  }),
  'papers.get': read(z.object({ id }), paper, { errors: ['papers.unknown'] }),
  'papers.add': write(
    z.object({ clientId: id, fields: paperFields.partial().required({ type: true }) }),
    z.object({ id }),
    { changes, errors: ['clients.unknown', 'papers.foreignItem', 'papers.untilPast'] },
  ),
  'papers.update': write(z.object({ id, patch: paperFields.partial() }), done, {
    changes,
    errors: ['papers.unknown', 'papers.foreignItem', 'papers.needsPurpose', 'papers.untilPast'],
  }),
  /** With its scans; undo brings all of it back. */
  'papers.remove': write(z.object({ id }), done, { changes, errors: ['papers.unknown'] }),

  /** A file dropped onto the window: the content comes with the call, and no path. */
  'papers.addScan': write(z.object({ into, title, bytes: content }), taken, { changes, errors: taking }),
  /** A file picked in the shell's dialog: the office process reads it itself. */
  'papers.openScan': write(z.object({ into }), taken, {
    pick: 'openScan',
    changes,
    errors: [...taking, 'papers.cannotRead', 'call.cancelled'],
  }),
  /** One scan with its content; null once that is erased. */
  'papers.scan': read(z.object({ id }), scan.extend({ bytes: z.instanceof(Uint8Array).nullable() }), {
    errors: ['papers.unknownScan'],
  }),
  'papers.updateScan': write(
    z.object({ id, patch: z.object({ title, rotation: z.literal([...rotations]) }).partial() }),
    done,
    { changes: ['papers', 'history'], errors: ['papers.unknownScan'] },
  ),
  /** To this place among the scans of its paper, the first is 0; beyond the last is the last. */
  'papers.moveScan': write(z.object({ id, to: z.int().min(0).max(10_000) }), done, {
    changes: ['papers', 'history'],
    errors: ['papers.unknownScan'],
  }),
  'papers.removeScan': write(z.object({ id }), done, { changes, errors: ['papers.unknownScan'] }),
  /** Removes it and erases its content at once: no undo brings that back. */
  'papers.eraseScan': write(z.object({ id }), done, { changes, errors: ['papers.unknownScan'] }),
  /** A plain copy to a place the counsellor picks; it lies outside the vault from then on. */
  'papers.exportScan': exporting(z.object({ id }), z.object({ fileName: z.string() }), {
    pick: 'saveScan',
    changes: ['history'],
    errors: ['papers.unknownScan', 'papers.erased', 'letters.cannotWrite', 'call.cancelled'],
  }),
} as const;
