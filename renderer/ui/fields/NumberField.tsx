import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import type { Parsed } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, checkedNumber, type FieldSource, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

/** A number as it is written here, „1,5“; empty is „not known“. What the number field of browsers hides, stays. */
export function NumberField<T extends object, K extends KeyOf<T, number | null>>({
  of,
  name,
  label,
  help,
  wide,
}: FieldProps<T, K>) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: (value) => (value === null ? '' : String(value).replace('.', ',')),
    parse: (text) => parseNumber(of, name, text),
    save: (value) => saveOne(of, name, value),
  });
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide} warnings={of.warnings?.[name]}>
      <TextInput
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={help}
        inputMode="decimal"
        autoComplete="off"
        value={field.text}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={field.leave}
      />
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
