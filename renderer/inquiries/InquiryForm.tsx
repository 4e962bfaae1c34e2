import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { topicNames } from '#shared/cases/contactCodes.ts';
import { contactKindNames } from '#shared/catalogs/codeLists.ts';
import {
  blankInquiry,
  type Inquiry,
  type InquiryFields,
  inquiryAskerNames,
  inquiryFields,
} from '#shared/inquiries/inquiry.ts';
import { useChange } from '../api/calls.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodesField } from '../ui/fields/CodesField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { DateField } from '../ui/fields/DateField.tsx';
import { codeLookup } from '../ui/fields/lookups.ts';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { RecordForm } from '../ui/RecordForm.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

interface Props {
  readonly item: Inquiry | undefined;
  onCreated(id: string): void;
  onClose(): void;
}

/** One inquiry, in the order in which it is known: who, what about, how long. */
export function InquiryForm({ item, onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const add = useChange('inquiries.add');
  const update = useChange('inquiries.update');
  const remove = useChange('inquiries.remove');
  const topics = useMemo(() => codeLookup(topicNames, language), [language]);
  return (
    <RecordForm<InquiryFields>
      name="inquiry"
      owner="office"
      item={item}
      blank={blankInquiry(today())}
      shape={inquiryFields.shape}
      label={t('inquiries.one')}
      error={add.error ?? remove.error}
      add={(fields) => add.mutateAsync({ fields })}
      update={(id, patch) => update.mutateAsync({ id, patch })}
      remove={(id) => remove.mutateAsync({ id })}
      onCreated={onCreated}
      onClose={onClose}
    >
      {(of) => (
        <>
          <ChoiceField
            of={of}
            name="asker"
            label={t('inquiries.asker')}
            choices={choicesOf(inquiryAskerNames, language)}
          />
          <NumberField of={of} name="minutes" label={t('inquiries.minutes')} />
          <CodesField of={of} name="topics" label={t('inquiries.topics')} lookup={topics} />
          <ProseField of={of} name="note" label={t('inquiries.note')} help={t('inquiries.noteHelp')} />
          <DateField of={of} name="on" label={t('inquiries.on')} />
          <ChoiceField
            of={of}
            name="kind"
            label={t('inquiries.kind')}
            choices={choicesOf(contactKindNames, language)}
          />
        </>
      )}
    </RecordForm>
  );
}
