import { useTranslation } from 'react-i18next';
import { placeholders } from '#shared/textblocks/placeholders.ts';
import {
  blankTextBlock,
  type TextBlock,
  type TextBlockFields,
  textBlockFields,
  topics,
} from '#shared/textblocks/textBlock.ts';
import { useChange } from '../api/calls.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { RecordForm } from '../ui/RecordForm.tsx';

interface Props {
  readonly item: TextBlock | undefined;
  onCreated(id: string): void;
  onClose(): void;
}

/** One piece of wording; what stands in braces is filled in with the facts of the person. */
export function TextBlockForm({ item, onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const add = useChange('textblocks.add');
  const update = useChange('textblocks.update');
  const remove = useChange('textblocks.remove');
  const names = placeholders.map((name) => `{${name}}`).join(' ');
  return (
    <RecordForm<TextBlockFields>
      name="textblock"
      owner="office"
      item={item}
      blank={blankTextBlock}
      shape={textBlockFields.shape}
      label={t('textblocks.block')}
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
            name="topic"
            label={t('textblocks.topic')}
            choices={topics.map((value) => ({ value, label: t(`textblocks.topics.${value}`) }))}
          />
          <TextField of={of} name="title" label={t('textblocks.name')} />
          <ProseField
            of={of}
            name="text"
            rows={4}
            label={t('textblocks.words')}
            help={t('textblocks.wordsHelp', { placeholders: names })}
          />
        </>
      )}
    </RecordForm>
  );
}
