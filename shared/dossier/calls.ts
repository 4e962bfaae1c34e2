import { z } from 'zod';
import type { Check } from '../catalogs/checks.ts';
import type { NameMismatch } from '../clients/nameMismatches.ts';
import { exporting, read, write } from '../contract/call.ts';
import { done, id, languageCode, line, prose } from '../contract/fields.ts';
import { letterInfo } from '../letters/calls.ts';
import { letter } from '../letters/letter.ts';
import type { Gap } from '../profile/gaps.ts';
import type { DossierItem } from './dossierFor.ts';
import type { MissingFact } from './missing.ts';

const plain = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

const key = z.string().min(1).max(120);
/** Whom the counsellor names instead of what the facts say: a translator, a school with its street. */
const addressee = z.object({ key, name: line(), address: prose(600) });

/** What is missing and which papers there would be, before any is made. */
export const review = z.object({
  applicationId: id,
  clientId: id,
  qualificationId: id,
  authority: z.string(),
  items: z.array(plain<DossierItem>()),
  /** For all papers that can be made; the window shows those of the chosen ones. */
  missing: z.array(plain<MissingFact>()),
  gaps: z.array(plain<Gap>()),
  mismatches: z.array(plain<NameMismatch>()),
  /** The payer's name is what fits the place of residence, nobody has said it. */
  payerGuessed: z.boolean(),
  /** The person's own language, where there are texts in it. */
  secondLanguage: z.string().nullable(),
});
export type Review = z.output<typeof review>;

const dossierPaper = z.object({
  info: letterInfo,
  key: z.string(),
  /** What stands in it is no longer what the facts say. */
  stale: z.boolean(),
  /** What to look up before it is relied on; none once it has left. */
  checks: z.array(plain<Check>()),
});
export type DossierPaper = z.output<typeof dossierPaper>;

const dossierView = z.object({
  id,
  clientId: id,
  applicationId: id,
  /** ISO day. */
  madeOn: z.string(),
  language: z.string().nullable(),
  papers: z.array(dossierPaper),
});
export type DossierView = z.output<typeof dossierView>;

const changes = ['dossier', 'letters', 'cases', 'clients', 'history'] as const;
const applicationErrors = ['recognition.unknownApplication', 'recognition.noAuthority'] as const;

export const dossierCalls = {
  'dossier.review': read(z.object({ applicationId: id, addressees: z.array(addressee).max(40) }), review, {
    errors: applicationErrors,
  }),
  /** Makes all chosen papers in one step, which one undo takes back. */
  'dossier.make': write(
    z.object({
      applicationId: id,
      /** Of the checklist, beside the German. One without texts counts as none. */
      language: languageCode.nullable(),
      papers: z.array(key).min(1).max(60),
      addressees: z.array(addressee).max(40),
    }),
    z.object({ id }),
    { changes, errors: [...applicationErrors, 'dossier.unknownPaper'] },
  ),
  'dossier.get': read(z.object({ id }), dossierView, { errors: ['dossier.unknown'] }),
  /** What may leave today, in order, for printing. */
  'dossier.print': read(z.object({ id }), z.object({ letters: z.array(letter) }), {
    errors: ['dossier.unknown'],
  }),
  /** Writes the stale papers anew; the old ones stay among the person's letters. */
  'dossier.renew': write(z.object({ id }), z.object({ count: z.number() }), {
    changes,
    errors: ['dossier.unknown', ...applicationErrors],
  }),
  'dossier.remove': write(z.object({ id }), done, { changes, errors: ['dossier.unknown', 'letters.sent'] }),
  /** Each paper that may leave as a Word file in the folder the counsellor picks; nothing is overwritten. */
  'dossier.export': exporting(z.object({ id }), z.object({ files: z.number(), held: z.number() }), {
    pick: 'dossierFolder',
    changes,
    errors: [
      'dossier.unknown',
      'letters.cannotWrite',
      'privacy.noRelease',
      'privacy.noCounselling',
      'call.cancelled',
    ],
  }),
} as const;
