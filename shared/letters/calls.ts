import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { letter } from './letter.ts';

/** The papers this program writes for an application. */
export const letterKinds = ['cover', 'checklist'] as const;

export const letterInfo = z.object({
  id,
  clientId: id,
  applicationId: id.nullable(),
  kind: z.enum(letterKinds),
  subject: z.string(),
  on: z.string(),
  createdAt: z.string(),
});
export type LetterInfo = z.output<typeof letterInfo>;

const changes = ['letters', 'cases', 'clients', 'history'] as const;

export const letterCalls = {
  /** Writes the letter from today's facts and keeps it as written. */
  'letters.write': write(z.object({ applicationId: id, kind: z.enum(letterKinds) }), z.object({ id }), {
    changes,
    errors: ['recognition.unknownApplication', 'recognition.noAuthority'],
  }),
  'letters.list': read(z.object({ clientId: id }), z.object({ letters: z.array(letterInfo) }), {
    errors: ['clients.unknown'],
  }),
  'letters.get': read(z.object({ id }), z.object({ info: letterInfo, letter }), {
    errors: ['letters.unknown'],
  }),
  'letters.remove': write(z.object({ id }), done, { changes, errors: ['letters.unknown'] }),
  /** The DOCX to a place the counsellor picks; `open` shows it in Word afterwards. */
  'letters.export': exporting(z.object({ id, open: z.boolean() }), z.object({ fileName: z.string() }), {
    pick: 'saveDocx',
    changes,
    errors: ['letters.unknown', 'letters.cannotOpen', 'letters.cannotWrite', 'call.cancelled'],
  }),
} as const;
