import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { dossierKinds } from '../dossier/kinds.ts';
import { letter } from './letter.ts';

/** The papers this program writes for an application. */
export const letterKinds = ['cover', 'checklist', 'reminder'] as const;

/** The sheets about data protection that a person gets to read or to sign. */
export const sheetKinds = ['information', 'consent', 'release'] as const;

/** The questionnaire on paper; what needs a consent of its own stands on a sheet of its own. */
export const twinKinds = ['intakePaper', 'intakeSpecial'] as const;

/** What lists something of a person, for them and for the folder. */
export const listKinds = ['paperList'] as const;

/** A letter that many got on one day, each their own. */
export const mailingKinds = ['mailing'] as const;

export const letterInfo = z.object({
  id,
  clientId: id,
  applicationId: id.nullable(),
  kind: z.enum([...letterKinds, ...sheetKinds, ...listKinds, ...mailingKinds, ...twinKinds, ...dossierKinds]),
  subject: z.string(),
  on: z.string(),
  /** Code of the authority it goes to; null for papers of the person. */
  authority: z.string().nullable(),
  /** Name of a recipient that is no authority of the register; empty: none, or not known. */
  body: z.string(),
  /** The set of papers it belongs to. */
  dossierId: id.nullable(),
  /** Day it was given into the person's own hands, and by whom. */
  handedOn: z.string().nullable(),
  handedBy: z.string(),
  createdAt: z.string(),
});
export type LetterInfo = z.output<typeof letterInfo>;

const changes = ['letters', 'cases', 'clients', 'history'] as const;

export const letterCalls = {
  /** Writes the letter from today's facts and keeps it as written. */
  'letters.write': write(z.object({ applicationId: id, kind: z.enum(letterKinds) }), z.object({ id }), {
    changes,
    errors: ['recognition.unknownApplication', 'recognition.noAuthority', 'recognition.notApplied'],
  }),
  /** The list of a person's papers, as they stand today. */
  'letters.writePaperList': write(z.object({ clientId: id }), z.object({ id }), {
    changes,
    errors: ['clients.unknown'],
  }),
  'letters.list': read(z.object({ clientId: id }), z.object({ letters: z.array(letterInfo) }), {
    errors: ['clients.unknown'],
  }),
  'letters.get': read(z.object({ id }), z.object({ info: letterInfo, letter }), {
    errors: ['letters.unknown'],
  }),
  'letters.remove': write(z.object({ id }), done, { changes, errors: ['letters.unknown'] }),
  /**
   * The counsellor says that the person takes the letter along themselves: then it needs no release
   * (domain catalogue 6.2). `false` takes that back.
   */
  'letters.setHanded': write(z.object({ id, handed: z.boolean() }), done, {
    changes,
    errors: ['letters.unknown'],
  }),
  /** The DOCX to a place the counsellor picks; `open` shows it in Word afterwards. */
  'letters.export': exporting(z.object({ id, open: z.boolean() }), z.object({ fileName: z.string() }), {
    pick: 'saveDocx',
    changes,
    errors: [
      'letters.unknown',
      'letters.cannotOpen',
      'letters.cannotWrite',
      'privacy.noRelease',
      'call.cancelled',
    ],
  }),
} as const;
