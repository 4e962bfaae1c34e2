import { Checkbox } from '@mantine/core';
import { FieldBox } from './FieldBox.tsx';
import { checked, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

/** Yes or no, where „not known“ is no answer. */
export function CheckField<T extends object, K extends KeyOf<T, boolean>>(props: FieldProps<T, K>) {
  const { of, name, label, help } = props;
  const { field, box, input } = useRecordField(props, {
    format: String,
    parse: (text) => checked(of, name, text === 'true'),
  });
  return (
    <FieldBox {...box}>
      <Checkbox
        id={input.id}
        label={label}
        description={help}
        checked={field.text === 'true'}
        onChange={(event) => field.choose(String(event.currentTarget.checked))}
      />
    </FieldBox>
  );
}
