import { type Lookup, LookupField } from './LookupField.tsx';
import { fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly help?: string;
  readonly lookup: Lookup;
}

/** A code of a catalogue in one field of a record: country, language, residence title. */
export function CodeField<T extends object, K extends KeyOf<T, string | null>>({
  of,
  name,
  label,
  help,
  wide,
  lookup,
}: Props<T, K>) {
  return (
    <LookupField
      id={fieldId(of, name)}
      label={label}
      help={help}
      wide={wide ?? false}
      warnings={of.warnings?.[name]}
      lookup={lookup}
      value={of.values[name] as string | null}
      save={(value) => saveOne(of, name, value as T[K])}
    />
  );
}
