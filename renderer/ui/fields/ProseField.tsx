import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly rows?: number;
}

/** Several lines; grows with what is typed, so that nothing is hidden. */
export function ProseField<T extends object, K extends KeyOf<T, string>>({
  of,
  name,
  label,
  help,
  wide = true,
  rows = 2,
}: Props<T, K>) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: String,
    parse: (text) => checked(of, name, text),
    save: (value) => saveOne(of, name, value),
  });
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide} warnings={of.warnings?.[name]}>
      <Textarea
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={help}
        dir="auto"
        autosize
        minRows={rows}
        value={field.text}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={field.leave}
      />
    </FieldBox>
  );
}
