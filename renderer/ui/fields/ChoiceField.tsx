import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly choices: readonly Choice[];
  /** The word for „not known“; without it, one of the choices must stand. */
  readonly none?: string;
}

/** One of a few. The system's own list: the fastest there is by keyboard, and it opens on every screen. */
export function ChoiceField<T extends object, K extends KeyOf<T, string | boolean | null>>({
  of,
  name,
  label,
  help,
  wide,
  choices,
  none,
}: Props<T, K>) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: (value) => (value === null ? '' : String(value)),
    parse: (text) => checked(of, name, readWord(text)),
    save: (value) => saveOne(of, name, value),
  });
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide} warnings={of.warnings?.[name]}>
      <NativeSelect
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={help}
        value={field.text}
        data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(event) => field.choose(event.currentTarget.value)}
      />
    </FieldBox>
  );
}

const words: Readonly<Record<string, boolean | null>> = { '': null, true: true, false: false };

/** Yes and no are words in a list too. */
const readWord = (text: string): string | boolean | null => (text in words ? (words[text] ?? null) : text);
