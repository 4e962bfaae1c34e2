import type { HeldDocument } from '../recognition/application.ts';
import { type DocumentProgress, progressOf } from '../recognition/documentProgress.ts';
import type { DocumentForm, DocumentState, RequiredDocument } from '../recognition/documents.ts';
import { recognition as german } from '../text/de/recognition.ts';
import type { DocumentFacts, OriginalText } from './facts.ts';

const form = (code: DocumentForm): string => german.documentForm[code];

const withTranslation = (paper: string): string =>
  german.formPhrase.withTranslation.replace('{{form}}', paper);

/** What may save the client money, before anybody translates; null: nothing, or it is translated already. */
export const hintOn = ({
  required: { translation },
  held,
}: Pick<DocumentProgress, 'required' | 'held'>): keyof typeof german.translationHint | null =>
  (translation === 'swornAnywhere' || translation === 'english') && !isTranslated(held) ? translation : null;

/** „beglaubigte Kopie oder Original mit Übersetzung“ */
function wantedForm({ wantedForms, translation }: RequiredDocument): string {
  const forms = wantedForms.map(form).join(' oder ');
  return translation === 'none' ? forms : withTranslation(forms);
}

const heldForms: Partial<Record<DocumentState, string>> = {
  original: 'Original',
  returned: 'Original',
  certifiedCopy: 'beglaubigte Kopie',
  copy: 'einfache Kopie',
};

const isTranslated = (held: Pick<HeldDocument, 'translation'> | null): boolean =>
  held?.translation === 'translated';

/** What goes with the letter: from an original the copy that is wanted, else what there is. */
function enclosedForm({ required, held, lacking }: DocumentProgress): string | null {
  if (held === null || lacking === 'document' || held.state === 'notNeeded' || held.state === 'submitted')
    return null;
  const wanted = required.wantedForms[0];
  if (wanted === 'online') return null;
  const paper =
    (held.state === 'original' || held.state === 'returned') && wanted ? form(wanted) : heldForms[held.state];
  if (paper === undefined) return null;
  return isTranslated(held) ? withTranslation(paper) : paper;
}

function heldForm(held: DocumentProgress['held']): string | null {
  const paper = held === null ? undefined : heldForms[held.state];
  if (paper === undefined) return null;
  return isTranslated(held) ? withTranslation(paper) : paper;
}

const text = (words: string): string | null => (words === '' ? null : words);

/** What a paper at hand still lacks, as a noun: the form aimed for, or the translation. */
function lackingText({ lacking, required }: DocumentProgress): string | null {
  if (lacking === null || lacking === 'document') return null;
  const wanted = required.wantedForms[0];
  return lacking === 'form' && wanted ? form(wanted) : german.lacking[lacking];
}

/** Why something is lacking and what comes next, for the authority. Null leaves the letter's own wording. */
function reasons({
  lacking,
  held,
  progress,
}: DocumentProgress): Pick<DocumentFacts, 'reasonText' | 'nextStepText'> {
  if (lacking === 'translation') {
    const ordered = progress === 'ordered';
    return {
      reasonText: ordered ? 'Die Übersetzung ist beauftragt.' : 'Die Übersetzung liegt noch nicht vor.',
      nextStepText: 'Wir reichen die Übersetzung nach.',
    };
  }
  const paper = heldForm(held);
  if (lacking !== 'form' || paper === null) return { reasonText: null, nextStepText: null };
  return { reasonText: `Liegt bisher vor als: ${paper}.`, nextStepText: null };
}

/** The paper's name as the person's own papers have it, for those that carry it. */
export type OriginalNames = Partial<Record<RequiredDocument['type'], OriginalText>>;

/** What is always needed, and of the rest what somebody has marked. */
export const listedDocuments = (
  required: readonly RequiredDocument[],
  held: readonly HeldDocument[],
): DocumentProgress[] =>
  required
    .map((document) => progressOf(document, held))
    .filter(({ required: { required: need }, held: own }) =>
      own === null || own.state === 'missing' ? need === 'always' : own.state !== 'notNeeded',
    );

/** The papers of an application as the letters name them. Notes of the office stay in the office. */
export function documentFacts(
  required: readonly RequiredDocument[],
  held: readonly HeldDocument[],
  originals: OriginalNames = {},
): DocumentFacts[] {
  return listedDocuments(required, held).map((row) => {
    const { name, what, where, help, cost } = row.required.words;
    const hint = hintOn(row);
    return {
      name: name.de,
      originalName: originals[row.required.type] ?? null,
      state: row.progress,
      wantedForm: wantedForm(row.required),
      enclosedForm: enclosedForm(row),
      heldForm: heldForm(row.held),
      lacking: lackingText(row),
      ...reasons(row),
      note: null,
      forClient: {
        whatText: text(what),
        whereText: text(where),
        whoHelpsText: text(help),
        costText: text([cost, hint === null ? '' : german.translationHint[hint]].filter(Boolean).join(' ')),
        dueDate: null,
      },
    };
  });
}
