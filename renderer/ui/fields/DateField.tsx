import { TextInput } from '@mantine/core';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { today } from '../today.ts';
import { useDateLanguage } from '../useDateLanguage.ts';
import type { Parsed } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, type FieldSource, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  /** The date may lie ahead („gültig bis 03.29“). */
  readonly future?: boolean;
}

/** A date typed as one likes; what was understood stands above it until the field is left. */
export function DateField<T extends object, K extends KeyOf<T, string | null>>(props: Props<T, K>) {
  const { of, name, future = false } = props;
  const language = useDateLanguage();
  const parse = (text: string) => readDate(of, name, text, future);
  const format = (value: T[K]) => (value === null ? '' : formatPartialDate(String(value), language, 'short'));
  const { field, box, input, keys } = useRecordField<T, K>(props, { format, parse });
  const read = parse(field.text);
  const loose = read.ok && read.value !== null && format(read.value) !== field.text;
  return (
    <FieldBox {...box} understood={loose ? `→ ${formatPartialDate(String(read.value), language)}` : null}>
      <TextInput {...input} {...keys} autoComplete="off" />
    </FieldBox>
  );
}

function readDate<T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  text: string,
  future: boolean,
): Parsed<T[K]> {
  if (text.trim() === '') return checked(of, name, null);
  const found = parsePartialDate(text, { today: today(), future });
  if (!found.ok) return { ok: false, error: found.error };
  const value = checked(of, name, found.value);
  return value.ok ? value : { ok: false, error: { code: 'input.wholeDay' } };
}
