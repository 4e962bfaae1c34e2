import { Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { wrapperOrder } from '../ui/fields/wrapperOrder.ts';
import classes from './catalogs.module.css';
import type { FieldSpec, Typed } from './fieldSpec.ts';

interface Props {
  readonly id: string;
  readonly spec: Pick<FieldSpec, 'label' | 'help' | 'wide' | 'input' | 'choices' | 'none'>;
  readonly value: Typed;
  readonly error: string | undefined;
  onChange(value: Typed): void;
}

/** One input of the form of a row. */
export function FieldInput({ id, spec, value, error, onChange }: Props) {
  const { label, help, wide, input, choices, none } = spec;
  const common = { id, label, error, description: help, inputWrapperOrder: wrapperOrder };
  const field = (): React.ReactNode => {
    switch (input) {
      case 'form':
      case 'lines':
        return (
          <Textarea
            {...common}
            autosize
            minRows={4}
            maxRows={input === 'form' ? 24 : 8}
            dir="auto"
            value={String(value)}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      case 'choice':
        return (
          <NativeSelect
            {...common}
            value={String(value)}
            data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      case 'choices':
        return (
          <Checkbox.Group
            label={label}
            error={error}
            description={help}
            value={Array.isArray(value) ? [...value] : []}
            onChange={onChange}
          >
            <Group gap="xs" mt={4} className={classes.ticks} id={id} tabIndex={-1}>
              {choices.map((one) => (
                <Checkbox key={one.value} value={one.value} label={one.label} />
              ))}
            </Group>
          </Checkbox.Group>
        );
      case 'check':
        return (
          <Checkbox
            id={id}
            label={label}
            description={help}
            error={error}
            checked={value === true}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
        );
      default:
        return (
          <TextInput
            {...common}
            autoComplete="off"
            dir="auto"
            inputMode={input === 'number' ? 'decimal' : undefined}
            value={String(value)}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
    }
  };
  return (
    <div className={classes.field} data-wide={wide || undefined}>
      {field()}
    </div>
  );
}
