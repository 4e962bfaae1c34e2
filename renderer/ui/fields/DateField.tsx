import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { errorText } from '../../api/errorText.ts';
import { today } from '../today.ts';
import { useDateLanguage } from '../useDateLanguage.ts';
import type { Parsed } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, type FieldSource, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  /** The date may lie ahead („gültig bis 03.29“). */
  readonly future?: boolean;
}

/** A date typed as one likes; what was understood stands above it until the field is left. */
export function DateField<T extends object, K extends KeyOf<T, string | null>>({
  of,
  name,
  label,
  help,
  wide,
  future = false,
}: Props<T, K>) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const id = fieldId(of, name);
  const parse = (text: string) => readDate(of, name, text, future);
  const format = (value: T[K]) => (value === null ? '' : formatPartialDate(String(value), language, 'short'));
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format,
    parse,
    save: (value) => saveOne(of, name, value),
  });
  const read = parse(field.text);
  const loose = read.ok && read.value !== null && format(read.value) !== field.text;
  return (
    <FieldBox
      phase={field.phase}
      error={field.error}
      wide={wide}
      warnings={of.warnings?.[name]}
      understood={loose ? `→ ${formatPartialDate(String(read.value), language)}` : null}
    >
      <TextInput
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={help}
        autoComplete="off"
        value={field.text}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={field.leave}
      />
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
