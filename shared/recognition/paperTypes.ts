import { type DatedRow, seen, type Words } from '../catalogs/datedRow.ts';
import type { OwnCode } from '../catalogs/ownRow.ts';
import { type Register, registerOf } from '../catalogs/register.ts';
import { dossier } from '../text/de/dossier.ts';
import { recognition as german } from '../text/de/recognition.ts';
import { dossier as englishDossier } from '../text/en/dossier.ts';
import { recognition as english } from '../text/en/recognition.ts';
import type { DocumentType } from './documents.ts';

/** One of ours, or one the office has added. */
export type AnyDocument = DocumentType | OwnCode;

/** What a kind of paper is called, why it counts, and in simple German what a person must know to get it. */
export interface PaperWords {
  readonly name: Words;
  readonly what: string;
  readonly where: string;
  /** Who helps. */
  readonly help: string;
  readonly cost: string;
  /** Why an authority wants it. */
  readonly counts: Words;
}

/** DOKUMENTTYP. Ours have their words from the texts. */
export interface PaperTypeRow extends DatedRow, PaperWords {
  readonly code: string;
}

export const paperTypeRows: readonly PaperTypeRow[] = (Object.keys(german.document) as DocumentType[]).map(
  (code) => {
    const { name, ...hints } = german.document[code];
    return {
      ...{ code, name: { de: name, en: english.document[code].name }, ...hints },
      counts: { de: dossier.papersCount[code], en: englishDossier.papersCount[code] },
      ...seen('office'),
    };
  },
);

export const shippedPaperTypes: Register<PaperTypeRow> = registerOf(paperTypeRows);

/** Of a kind that was taken away by an undo while a paper still names it. */
const gone: PaperWords = {
  name: { de: 'Unterlage, deren Art entfernt wurde', en: 'paper of a removed kind' },
  ...{ what: '', where: '', help: '', cost: '', counts: { de: '', en: '' } },
};

/** The words of a kind of paper, for letters and lists. */
export function paperWordsOf(
  type: string,
  { paperTypes }: { readonly paperTypes: Register<PaperTypeRow> } = { paperTypes: shippedPaperTypes },
): PaperWords {
  const { name, what, where, help, cost, counts } = paperTypes.find(type) ?? gone;
  return { name, what, where, help, cost, counts };
}
