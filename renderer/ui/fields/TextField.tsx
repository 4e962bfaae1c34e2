import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, type FieldSource, fieldId, type KeyOf, saveOne } from './source.ts';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

export interface FieldProps<T extends object, K extends string> {
  readonly of: FieldSource<T>;
  readonly name: K;
  readonly label: string;
  readonly help?: ReactNode;
  /** Over the whole width of the group. */
  readonly wide?: boolean;
}

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly type?: 'text' | 'tel' | 'email';
  /** Takes the cursor when the page opens. */
  readonly first?: boolean;
  /** Each key, before anything is stored. */
  readonly onTyped?: (text: string) => void;
}

/** One line. Its direction follows what is typed: names come in every script. */
export function TextField<T extends object, K extends KeyOf<T, string>>({
  of,
  name,
  label,
  help,
  wide,
  type = 'text',
  first = false,
  onTyped,
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
      <TextInput
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={help}
        type={type === 'email' ? 'text' : type}
        inputMode={type}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        data-autofocus={first || undefined}
        value={field.text}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(event) => {
          field.type(event.currentTarget.value);
          onTyped?.(event.currentTarget.value);
        }}
        onBlur={field.leave}
      />
    </FieldBox>
  );
}
