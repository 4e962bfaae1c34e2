import { Textarea } from '@mantine/core';
import { FieldBox } from './FieldBox.tsx';
import { checked, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly rows?: number;
}

/** Several lines; grows with what is typed, so that nothing is hidden. */
export function ProseField<T extends object, K extends KeyOf<T, string>>(props: Props<T, K>) {
  const { of, name, wide = true, rows = 2 } = props;
  const { box, input, keys } = useRecordField<T, K>(
    { ...props, wide },
    { format: String, parse: (text) => checked(of, name, text) },
  );
  return (
    <FieldBox {...box}>
      <Textarea {...input} {...keys} dir="auto" autosize minRows={rows} />
    </FieldBox>
  );
}
