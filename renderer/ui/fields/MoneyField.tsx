import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import { centsText, parseCents } from '../money.ts';
import type { Parsed } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, type FieldSource, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

/** An amount of money as one types it, „1.250“ or „12,50 €“; kept in cents. Empty is „not known“. */
export function MoneyField<T extends object, K extends KeyOf<T, number | null>>({
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
    format: (value) => centsText(value as number | null),
    parse: (text) => readAmount(of, name, text),
    save: (value) => saveOne(of, name, value),
  });
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide}>
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

function readAmount<T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  text: string,
): Parsed<T[K]> {
  if (text.trim() === '') return checked(of, name, null);
  const cents = parseCents(text);
  const result = cents === null ? null : checked(of, name, cents);
  return result?.ok ? result : { ok: false, error: { code: 'input.number' } };
}
