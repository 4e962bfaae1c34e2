import { TextInput } from '@mantine/core';
import type { Parsed } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import { checked, checkedNumber, type FieldSource, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

const euros = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Cents as „1.234,50“. */
export const formatCents = (cents: number): string => euros.format(cents / 100);

/** „1.234,50“, „1234,5“, „1 234“, „1234 €“. A point before three digits groups, before one or two it divides. */
function parseCents(text: string): number | null {
  const bare = text.replaceAll(/[\s€]|EUR/gi, '');
  if (!/^\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?$|^\d+(?:[.,]\d{1,2})?$/.test(bare)) return null;
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(bare) ? bare.replaceAll('.', '') : bare;
  return Math.round(Number(grouped.replace(',', '.')) * 100);
}

/** An amount in euros; stored in cents. */
export function MoneyField<T extends object, K extends KeyOf<T, number | null>>(props: FieldProps<T, K>) {
  const { of, name } = props;
  const { box, input, keys } = useRecordField<T, K>(props, {
    format: (value) => (value === null ? '' : formatCents(Number(value))),
    parse: (text) => read(of, name, text),
  });
  return (
    <FieldBox {...box}>
      <TextInput
        {...input}
        {...keys}
        inputMode="decimal"
        autoComplete="off"
        rightSection="€"
        rightSectionPointerEvents="none"
      />
    </FieldBox>
  );
}

function read<T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  text: string,
): Parsed<T[K]> {
  if (text.trim() === '') return checked(of, name, null);
  const cents = parseCents(text);
  return cents === null ? { ok: false, error: { code: 'input.number' } } : checkedNumber(of, name, cents);
}
