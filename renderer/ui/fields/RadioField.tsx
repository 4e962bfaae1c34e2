import { Radio } from '@mantine/core';
import type { Choice } from './ChoiceField.tsx';
import { FieldBox } from './FieldBox.tsx';
import classes from './fields.module.css';
import { checked, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';
import { readWord } from './words.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly choices: readonly Choice[];
}

/**
 * One of very few, all of them in sight: one click with the person at the table. It cannot be taken back here;
 * whoever uses it offers the way.
 */
export function RadioField<T extends object, K extends KeyOf<T, string | boolean | null>>(
  props: Props<T, K>,
) {
  const { of, name, choices } = props;
  const { field, box, input } = useRecordField<T, K>(props, {
    format: (value) => (value === null ? '' : String(value)),
    parse: (text) => checked(of, name, readWord(text)),
  });
  return (
    <FieldBox {...box}>
      <Radio.Group {...input} tabIndex={-1} value={field.text} onChange={field.choose}>
        <div className={classes.several}>
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </div>
      </Radio.Group>
    </FieldBox>
  );
}
