import { MultiSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import { FieldBox } from './FieldBox.tsx';
import type { Lookup } from './LookupField.tsx';
import { readList, writeList } from './lists.ts';
import { checked, fieldId, type KeyOf, saveOne } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly lookup: Lookup;
}

/** Several of many, found by typing; the first one counts first. */
export function CodesField<T extends object, K extends KeyOf<T, readonly string[] | null>>({
  of,
  name,
  label,
  help,
  wide = true,
  lookup,
}: Props<T, K>) {
  const { t } = useTranslation();
  const id = fieldId(of, name);
  const field = useAutosave<T[K]>({
    id,
    stored: of.values[name],
    format: (value) => writeList(value as readonly string[] | null),
    parse: (text) => checked(of, name, readList(text)),
    save: (value) => saveOne(of, name, value),
  });
  const chosen = readList(field.text) ?? [];
  const [typed, setTyped] = useState('');
  const hits = useMemo(() => lookup.search(typed), [lookup, typed]);
  const shown = new Map(hits.map((hit) => [hit.value, hit.label]));
  for (const code of chosen) if (!shown.has(code)) shown.set(code, lookup.labelOf(code));
  return (
    <FieldBox phase={field.phase} error={field.error} wide={wide} warnings={of.warnings?.[name]}>
      <MultiSelect
        id={id}
        label={label}
        description={help}
        inputWrapperOrder={wrapperOrder}
        searchable
        openOnFocus={false}
        hidePickedOptions
        searchValue={typed}
        onSearchChange={setTyped}
        // The lookup knows other spellings than the label: what it finds is shown, not filtered again.
        filter={({ options }) => options}
        data={[...shown].map(([value, text]) => ({ value, label: text }))}
        nothingFoundMessage={t('fields.nothingFound')}
        value={[...chosen]}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(codes) => field.choose(writeList(codes))}
      />
    </FieldBox>
  );
}
