import { MultiSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldBox } from './FieldBox.tsx';
import type { Lookup } from './LookupField.tsx';
import { readList, writeList } from './lists.ts';
import { checked, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly lookup: Lookup;
}

/** Several of many, found by typing; the first one counts first. */
export function CodesField<T extends object, K extends KeyOf<T, readonly string[] | null>>(
  props: Props<T, K>,
) {
  const { of, name, wide = true, lookup } = props;
  const { t } = useTranslation();
  const { field, box, input } = useRecordField<T, K>(
    { ...props, wide },
    {
      format: (value) => writeList(value as readonly string[] | null),
      parse: (text) => checked(of, name, readList(text)),
    },
  );
  const chosen = readList(field.text) ?? [];
  const [typed, setTyped] = useState('');
  const hits = useMemo(() => lookup.search(typed), [lookup, typed]);
  const shown = new Map(hits.map((hit) => [hit.value, hit.label]));
  for (const code of chosen) if (!shown.has(code)) shown.set(code, lookup.labelOf(code));
  return (
    <FieldBox {...box}>
      <MultiSelect
        {...input}
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
        onChange={(codes) => field.choose(writeList(codes))}
      />
    </FieldBox>
  );
}
