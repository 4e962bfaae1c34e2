import { TextInput } from '@mantine/core';
import type { Parsed } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, checkedNumber, type FieldSource, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

/** A number as it is written here, „1,5“; empty is „not known“. What the number field of browsers hides, stays. */
export function NumberField<T extends object, K extends KeyOf<T, number | null>>(props: FieldProps<T, K>) {
  const { of, name } = props;
  const { box, input, keys } = useRecordField<T, K>(props, {
    format: (value) => (value === null ? '' : String(value).replace('.', ',')),
    parse: (text) => parseNumber(of, name, text),
  });
  return (
    <FieldBox {...box}>
      <TextInput {...input} {...keys} inputMode="decimal" autoComplete="off" />
    </FieldBox>
  );
}

function parseNumber<T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  text: string,
): Parsed<T[K]> {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return checked(of, name, null);
  if (!/^-?\d+(\.\d+)?$/.test(trimmed)) return { ok: false, error: { code: 'input.number' } };
  return checkedNumber(of, name, Number(trimmed));
}
