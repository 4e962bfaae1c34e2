import { Checkbox } from '@mantine/core';
import { FieldBox } from './FieldBox.tsx';
import { checked, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';

/** Yes or no, where „not known“ is no answer. */
export function CheckField<T extends object, K extends KeyOf<T, boolean>>({
  of,
  name,
  label,
  help,
  wide,
}: FieldProps<T, K>) {
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: String,
    parse: (text) => checked(of, name, text === 'true'),
    save: (value) => saveOne(of, name, value),
  });
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide} warnings={of.warnings?.[name]}>
      <Checkbox
        id={id}
        label={label}
        description={help}
        checked={field.text === 'true'}
        onChange={(event) => field.choose(String(event.currentTarget.checked))}
      />
    </FieldBox>
  );
}
