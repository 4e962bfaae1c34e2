import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldBox } from './FieldBox.tsx';
import { checked, type FieldSource, type KeyOf } from './source.ts';
import { useRecordField } from './useRecordField.ts';

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
export function TextField<T extends object, K extends KeyOf<T, string>>(props: Props<T, K>) {
  const { of, name, type = 'text', first = false, onTyped } = props;
  const { box, input, keys } = useRecordField<T, K>(props, {
    format: String,
    parse: (text) => checked(of, name, text),
  });
  return (
    <FieldBox {...box}>
      <TextInput
        {...input}
        {...keys}
        type={type === 'email' ? 'text' : type}
        inputMode={type}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        data-autofocus={first || undefined}
        onChange={(event) => {
          keys.onChange(event);
          onTyped?.(event.currentTarget.value);
        }}
      />
    </FieldBox>
  );
}
