import { Checkbox } from '@mantine/core';
import type { Parsed } from './autosave.ts';
import type { Choice } from './ChoiceField.tsx';
import { FieldBox } from './FieldBox.tsx';
import classes from './fields.module.css';
import { readList, writeList } from './lists.ts';
import { checked, type FieldSource, type KeyOf } from './source.ts';
import type { FieldProps } from './TextField.tsx';
import { useRecordField } from './useRecordField.ts';

interface Props<T extends object, K extends string> extends FieldProps<T, K> {
  readonly choices: readonly Choice[];
}

/** Several of a few, all of them in sight. */
export function ChecksField<T extends object, K extends KeyOf<T, readonly string[] | null>>(
  props: Props<T, K>,
) {
  const { of, name, wide = true, choices } = props;
  const { field, box, input } = useRecordField<T, K>(
    { ...props, wide },
    {
      format: (value) => writeList(value as readonly string[] | null),
      parse: (text) => readChecks(of, name, text),
    },
  );
  return (
    <FieldBox {...box}>
      <Checkbox.Group
        {...input}
        tabIndex={-1}
        value={[...(readList(field.text) ?? [])]}
        onChange={(codes) => field.choose(writeList(inOrder(codes, choices)))}
      >
        <div className={classes.several}>
          {choices.map((choice) => (
            <Checkbox key={choice.value} value={choice.value} label={choice.label} />
          ))}
        </div>
      </Checkbox.Group>
    </FieldBox>
  );
}

/** Nothing ticked is „not answered“, or no entry where the record knows only lists. */
function readChecks<T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  text: string,
): Parsed<T[K]> {
  const read = checked(of, name, readList(text));
  return read.ok || text !== '' ? read : checked(of, name, []);
}

/** As the list has them, whatever was ticked first: the same answer is always the same text. */
const inOrder = (codes: readonly string[], choices: readonly Choice[]): readonly string[] => [
  ...choices.map(({ value }) => value).filter((value) => codes.includes(value)),
  ...codes.filter((code) => !choices.some(({ value }) => value === code)),
];
