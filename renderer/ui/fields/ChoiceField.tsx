import { NativeSelect } from '@mantine/core';
import { FieldBox } from './FieldBox.tsx';
import { checked, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';
import { readWord } from './words.ts';

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
export function ChoiceField<T extends object, K extends KeyOf<T, string | boolean | null>>(
  props: Props<T, K>,
) {
  const { of, name, choices, none } = props;
  const { field, box, input } = useRecordField<T, K>(props, {
    format: (value) => (value === null ? '' : String(value)),
    parse: (text) => checked(of, name, readWord(text)),
  });
  return (
    <FieldBox {...box}>
      <NativeSelect
        {...input}
        value={field.text}
        data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
        onChange={(event) => field.choose(event.currentTarget.value)}
      />
    </FieldBox>
  );
}
