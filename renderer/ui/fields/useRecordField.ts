import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import type { Parsed } from './autosave.ts';
import { fieldId, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Reading<V> {
  format(value: V): string;
  parse(text: string): Parsed<V>;
}

/**
 * What every field of a record has: `field` stores itself, `box` goes to the FieldBox around it, `input` to the
 * input of whatever kind, `keys` to one that is typed into.
 */
export function useRecordField<T extends object, K extends keyof T & string>(
  { of, name, label, help, wide }: FieldProps<T, K>,
  { format, parse }: Reading<T[K]>,
) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format,
    parse,
    save: (value) => saveOne(of, name, value),
  });
  const { phase, error } = field;
  return {
    field,
    box: { phase, error, wide, warnings: of.warnings?.[name] },
    input: {
      id,
      label,
      description: help,
      inputWrapperOrder: wrapperOrder,
      error: error ? errorText(t, error) : undefined,
    },
    keys: {
      value: field.text,
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        field.type(event.currentTarget.value),
      onBlur: field.leave,
    },
  };
}
