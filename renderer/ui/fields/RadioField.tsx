import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import type { Choice } from './ChoiceField.tsx';
import { FieldBox } from './FieldBox.tsx';
import classes from './fields.module.css';
import { checked, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly choices: readonly Choice[];
}

/**
 * One of very few, all of them in sight: one click with the person at the table. It cannot be taken back here;
 * whoever uses it offers the way.
 */
export function RadioField<T extends object, K extends KeyOf<T, string | boolean | null>>({
  of,
  name,
  label,
  help,
  wide,
  choices,
}: Props<T, K>) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: (value) => (value === null ? '' : String(value)),
    parse: (text) => checked(of, name, readWord(text)),
    save: (value) => saveOne(of, name, value),
  });
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide} warnings={of.warnings?.[name]}>
      <Radio.Group
        id={id}
        tabIndex={-1}
        label={label}
        description={help}
        inputWrapperOrder={wrapperOrder}
        value={field.text}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={field.choose}
      >
        <div className={classes.several}>
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </div>
      </Radio.Group>
    </FieldBox>
  );
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['true', true],
  ['false', false],
]);

const readWord = (text: string): string | boolean | null => {
  const word = words.get(text);
  return word === undefined ? text : word;
};
