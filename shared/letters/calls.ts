import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { day, done, id, line } from '../contract/fields.ts';
import { dossierKinds } from '../dossier/kinds.ts';
import { letterEdit } from './edit.ts';
import { letter } from './letter.ts';
import type { Change } from './rests.ts';

/** The papers this program writes for an application. */
export const letterKinds = ['cover', 'checklist', 'reminder'] as const;

/** The sheets about data protection that a person gets to read or to sign. */
export const sheetKinds = ['information', 'consent', 'release'] as const;

/** The questionnaire on paper; what needs a consent of its own stands on a sheet of its own. */
const twinKinds = ['intakePaper', 'intakeSpecial'] as const;

/** What lists something of a person, for them and for the folder. */
const listKinds = ['paperList'] as const;

/** What is written for a Jobcenter or an Agentur für Arbeit, see `shared/recommendations`. */
const recommendationKinds = ['recommendation'] as const;

/** How a letter leaves. `email`: by the office's own program. `handed`: by the person's own hand. */
export const dispatchWays = ['post', 'fax', 'email', 'portal', 'handed'] as const;
export type DispatchWay = (typeof dispatchWays)[number];
/** Made of a profile; the CV has its kind from the dossier. */
const profileKinds = ['competenceProfile', 'sessionSheet'] as const;
/** How a case ended, see `shared/cases/closingReport.ts`. */
const caseKinds = ['closingReport'] as const;
/** A letter that many got on one day, each their own. */
const mailingKinds = ['mailing'] as const;

export const letterInfo = z.object({
  id,
  clientId: id,
  applicationId: id.nullable(),
  kind: z.enum([
    ...letterKinds,
    ...sheetKinds,
    ...listKinds,
    ...mailingKinds,
    ...twinKinds,
    ...dossierKinds,
    ...recommendationKinds,
    ...profileKinds,
    ...caseKinds,
  ]),
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
  /** Day it left; null: a draft. */
  sentOn: z.string().nullable(),
  sentVia: z.enum(dispatchWays).nullable(),
  /** Whom it was sent to, as the counsellor says. */
  sentTo: z.string(),
  /** Name of who sent it. */
  sentBy: z.string(),
  /** SHA-256, hexadecimal: of the canonical JSON of the letter, and of its Word file, as they were sent. */
  modelHash: z.string().nullable(),
  docxHash: z.string().nullable(),
  /** The sent letter it was copied from. */
  versionOf: id.nullable(),
  recommendationId: id.nullable(),
  createdAt: z.string(),
});
export type LetterInfo = z.output<typeof letterInfo>;

/** What a look at a sent letter finds, each time it is opened. */
const sentProof = z.object({
  /** Whether its words have the hash they were sent with. */
  words: z.boolean(),
  /** The Word file that was sent: there with its hash, there with another, not there. */
  file: z.enum(['whole', 'altered', 'missing']),
  /** Whether the window prints what that file says, letterhead included. */
  sameInPrint: z.boolean(),
});
export type SentProof = z.output<typeof sentProof>;

const changes = ['letters', 'cases', 'clients', 'history'] as const;

export const letterCalls = {
  /** Writes the letter from today's facts and keeps it as written. */
  'letters.write': write(z.object({ applicationId: id, kind: z.enum(letterKinds) }), z.object({ id }), {
    changes,
    errors: ['recognition.unknownApplication', 'recognition.noAuthority', 'recognition.nothingAwaited'],
  }),
  /** The list of a person's papers, as they stand today. */
  'letters.writePaperList': write(z.object({ clientId: id }), z.object({ id }), {
    changes,
    errors: ['clients.unknown'],
  }),
  'letters.list': read(z.object({ clientId: id }), z.object({ letters: z.array(letterInfo) }), {
    errors: ['clients.unknown'],
  }),
  'letters.get': read(z.object({ id }), z.object({ info: letterInfo, letter, proof: sentProof.nullable() }), {
    errors: ['letters.unknown'],
  }),
  /** A draft goes; what was sent stays. */
  'letters.remove': write(z.object({ id }), done, { changes, errors: ['letters.unknown', 'letters.sent'] }),
  /** How a draft differs from what would be composed today; a sent letter differs from nothing. */
  'letters.changes': read(
    z.object({ id }),
    z.object({
      changes: z.array(z.custom<Change>((value) => typeof value === 'object' && value !== null)),
      otherwise: z.boolean(),
    }),
    { errors: ['letters.unknown'] },
  ),
  /** One change of a draft, by hand. */
  'letters.edit': write(z.object({ id, edit: letterEdit }), done, {
    changes,
    errors: ['letters.unknown', 'letters.sent', 'letters.notEditable'],
  }),
  /** A piece of the office's wording before a place, with the facts of the person filled in. */
  'letters.insertText': write(
    z.object({ id, at: z.int().min(0).max(10_000), textBlockId: id }),
    z.object({ count: z.number() }),
    {
      changes,
      errors: ['letters.unknown', 'letters.sent', 'letters.notEditable', 'textblocks.unknown'],
    },
  ),
  /** A block as wording for all: what is this person's own is a placeholder again. */
  'letters.wordingOf': read(
    z.object({ id, block: z.int().min(0).max(10_000) }),
    z.object({ text: z.string() }),
    { errors: ['letters.unknown'] },
  ),
  /** One sentence as it reads with the facts of today; `keep`: its words stay, the counsellor has looked at it. */
  'letters.renewSentence': write(z.object({ id, sentence: z.string().max(120), keep: z.boolean() }), done, {
    changes,
    errors: ['letters.unknown', 'letters.sent', 'letters.notEditable', 'letters.noSentence'],
  }),
  /**
   * The letter has left: it stays as it is from now on. `answerBy`: a follow-up for the answer. Undone through the
   * history only.
   */
  'letters.send': write(
    z.object({ id, via: z.enum(dispatchWays), on: day, to: line(), answerBy: day.nullable() }),
    done,
    {
      changes: [...changes, 'privacy'],
      errors: [
        'letters.unknown',
        'letters.sent',
        'letters.sentInFuture',
        'letters.placeholderLeft',
        'letters.otherRecipient',
        'privacy.noRelease',
        'privacy.noCounselling',
        'input.required',
      ],
    },
  ),
  /** A draft with the words of a sent letter, of today. */
  'letters.newVersion': write(z.object({ id }), z.object({ id }), {
    changes,
    errors: ['letters.unknown', 'letters.notSent'],
  }),
  /**
   * The counsellor says that the person takes the letter along themselves: then it needs no release
   * (domain catalogue 6.2). `false` takes that back.
   */
  'letters.setHanded': write(z.object({ id, handed: z.boolean() }), done, {
    changes,
    errors: ['letters.unknown', 'letters.sent'],
  }),
  /** The DOCX to a place the counsellor picks; `open` shows it in Word afterwards. */
  'letters.export': exporting(z.object({ id, open: z.boolean() }), z.object({ fileName: z.string() }), {
    pick: 'saveDocx',
    changes,
    errors: [
      'letters.unknown',
      'letters.cannotOpen',
      'letters.cannotWrite',
      'letters.sentFileLost',
      'privacy.noRelease',
      'privacy.noCounselling',
      'call.cancelled',
    ],
  }),
} as const;
