import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import type { Choice } from './ChoiceField.tsx';
import { FieldBox } from './FieldBox.tsx';
import classes from './fields.module.css';
import { readList, writeList } from './lists.ts';
import { checked, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly choices: readonly Choice[];
}

/** Several of a few, all of them in sight. */
export function ChecksField<T extends object, K extends KeyOf<T, readonly string[] | null>>({
  of,
  name,
  label,
  help,
  wide = true,
  choices,
}: Props<T, K>) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: (value) => writeList(value as readonly string[] | null),
    parse: (text) => checked(of, name, readList(text)),
    save: (value) => saveOne(of, name, value),
  });
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide} warnings={of.warnings?.[name]}>
      <Checkbox.Group
        id={id}
        tabIndex={-1}
        label={label}
        description={help}
        inputWrapperOrder={wrapperOrder}
        value={[...(readList(field.text) ?? [])]}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(codes) => field.choose(writeList(inOrder(codes, choices)))}
      >
        <div className={classes.several}>
          {choices.map((choice) => (
            <Checkbox key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </div>
      </Checkbox.Group>
    </FieldBox>
  );
}

/** As the list has them, whatever was ticked first: the same answer is always the same text. */
const inOrder = (codes: readonly string[], choices: readonly Choice[]): readonly string[] => [
  ...choices.map(({ value }) => value).filter((value) => codes.includes(value)),
  ...codes.filter((code) => !choices.some(({ value }) => value === code)),
];
