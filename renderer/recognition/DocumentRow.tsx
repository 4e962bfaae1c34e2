import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { day, line } from '#shared/contract/fields.ts';
import type { Application, HeldDocument } from '#shared/recognition/application.ts';
import { AT_HAND, freshUntil, progressOf } from '#shared/recognition/documentProgress.ts';
import {
  type DocumentState,
  documentStates,
  paperStates,
  type RequiredDocument,
  translationStates,
} from '#shared/recognition/documents.ts';
import { useChange } from '../api/calls.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './application.module.css';
import { DocumentPaper } from './DocumentPaper.tsx';
import { LostProof } from './LostProof.tsx';
import { RowMark } from './RowMark.tsx';
import { useClockWords } from './useClockWords.ts';
import { useSay } from './useSay.ts';

type Fields = Pick<HeldDocument, 'state' | 'translation' | 'note' | 'markedOn'>;
const shape = {
  state: z.enum(documentStates),
  translation: z.enum(documentStates),
  note: line(500),
  markedOn: day.nullable(),
};
const blank: Fields = { state: 'missing', translation: 'missing', note: '', markedOn: null };

interface Props {
  readonly application: Application;
  readonly required: RequiredDocument;
  /** Says of each unverified paper that it is; else the list says it once. */
  readonly marked: boolean;
}

/** One paper: in which form it is wanted, and where it and its translation stand. */
export function DocumentRow({ application, required, marked }: Props) {
  const { id, held } = application;
  const { t } = useTranslation();
  const say = useSay();
  const set = useChange('recognition.setDocument');
  const words = useClockWords();
  const name = required.words.name[useDateLanguage()];
  const { type, wantedForms, translation, maxAgeMonths } = required;
  const own = held.find((document) => document.type === type);
  const fresh = own && AT_HAND.has(own.state) && own.state !== 'submitted' ? freshUntil(required, own) : null;
  const of: FieldSource<Fields> = {
    key: `document-${id}-${type}`,
    values: own ?? blank,
    shape,
    save: (patch) => asOutcome(set.mutateAsync({ applicationId: id, type, patch: whole(patch) })),
  };
  const { state } = of.values;
  // The day belongs to the word: whoever says it says the word too.
  const whole = (patch: Partial<Fields>): Partial<Fields> =>
    patch.markedOn === undefined ? patch : { state, ...patch };
  const choices = (states: readonly DocumentState[]) =>
    states.map((value) => ({ value, label: t(`recognition.documentState.${value}`) }));
  const { progress } = progressOf(required, held);
  const open = required.required === 'if' && of.values.state === 'missing';
  return (
    <li className={classes.document} data-progress={progress}>
      <h3 className={classes.documentName}>
        {name}
        {progress === 'complete' && (
          <Badge tt="none" size="sm" variant="light">
            {t('recognitionPage.there')}
          </Badge>
        )}
        {open && (
          <Badge tt="none" size="sm" variant="default">
            {t('recognitionPage.onlyIf')}
          </Badge>
        )}
        {marked && <RowMark checks={required.checks} />}
      </h3>
      <p className={classes.soft}>
        {t('recognitionPage.wanted', {
          forms: wantedForms.map((form) => t(`recognition.documentForm.${form}`)).join(', '),
        })}
        {` · ${t(translation === 'none' ? 'recognitionPage.noTranslation' : `recognitionPage.wantedTranslation.${translation}`)}`}
        {maxAgeMonths !== null && ` · ${t('recognitionPage.maxAge', { count: maxAgeMonths })}`}
        {fresh !== null && ` · ${t('recognitionPage.freshUntil', { date: words.date(fresh) })}`}
        {required.reason.key !== 'documentReason.always' && ` · ${say(required.reason)}`}
        {required.note !== '' && (
          <span dir="auto" className={classes.officeNote}>
            {required.note}
          </span>
        )}
      </p>
      <FieldGrid className={classes.documentFields} label={name}>
        <ChoiceField of={of} name="state" label={t('recognitionPage.state')} choices={choices(paperStates)} />
        {translation !== 'none' && (
          <ChoiceField
            of={of}
            name="translation"
            label={t('recognitionPage.translation')}
            choices={choices(translationStates)}
          />
        )}
        {(state === 'submitted' || state === 'returned') && (
          <DateField
            of={of}
            name="markedOn"
            label={t(state === 'submitted' ? 'recognitionPage.handedInOn' : 'recognitionPage.returnedOn')}
          />
        )}
        <ProseField of={of} name="note" label={t('recognitionPage.note')} rows={1} wide={false} />
      </FieldGrid>
      {state === 'lost' && <LostProof application={application} type={type} />}
      {own && <DocumentPaper application={application} held={own} />}
    </li>
  );
}
