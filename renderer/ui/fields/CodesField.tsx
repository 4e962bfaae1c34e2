import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import type { Choice } from './ChoiceField.tsx';
import { FieldBox } from './FieldBox.tsx';
import { checked, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly choices: readonly Choice[];
  /** What stands in the field while nothing is chosen. */
  readonly hint: string;
}

const codesOf = (text: string): string[] => text.split(' ').filter((code) => code !== '');

/** Several of many, found by typing: one stop for the keyboard, however many there are. Stored in catalogue order. */
export function CodesField<T extends object, K extends KeyOf<T, readonly string[]>>({
  of,
  name,
  label,
  help,
  wide = true,
  choices,
  hint,
}: Props<T, K>) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: (value) => (value as readonly string[]).join(' '),
    parse: (text) => checked(of, name, codesOf(text)),
    save: (value) => saveOne(of, name, value),
  });
  const chosen = codesOf(field.text);
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide}>
      <MultiSelect
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={help}
        data={choices.map(({ value, label: word }) => ({ value, label: word }))}
        value={chosen}
        placeholder={chosen.length === 0 ? hint : ''}
        searchable
        hidePickedOptions
        nothingFoundMessage={t('fields.nothingFound')}
        maxDropdownHeight={280}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(next) =>
          field.choose(
            choices
              .map(({ value }) => value)
              .filter((value) => next.includes(value))
              .join(' '),
          )
        }
      />
    </FieldBox>
  );
}
