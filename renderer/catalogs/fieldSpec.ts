import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';

export type Json = Readonly<Record<string, unknown>>;
/** What stands in an input. */
export type Typed = string | boolean | readonly string[];

/** One field of a catalogue row: how it is typed, and how it is told where it is only read. */
export interface FieldSpec {
  readonly name: string;
  /** The field of the row it belongs to, where it is not its own: two inputs make one period. */
  readonly of: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly wide: boolean;
  readonly input: 'text' | 'lines' | 'form' | 'choice' | 'choices' | 'check' | 'number';
  readonly choices: readonly Choice[];
  /** The word for no choice; without it, one must stand. */
  readonly none?: string | undefined;
  /** What is said of what `write` does not understand; without it, that a number belongs here. */
  readonly refused?: ErrorCode;
  /** Asked only while this holds of what stands in the other inputs. */
  when?(typed: Readonly<Record<string, Typed>>): boolean;
  read(fields: Json): Typed;
  /** The row's fields with this one; null: not understood, such as letters where a number belongs. */
  write(typed: Typed, fields: Json): Json | null;
}

type Options = Partial<Pick<FieldSpec, 'help' | 'wide' | 'of' | 'none'>>;

const base = (name: string, label: string, options: Options) => ({
  name,
  label,
  of: options.of ?? name,
  wide: options.wide ?? false,
  help: options.help,
  none: options.none,
  choices: [],
});

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

export const text = (name: string, label: string, options: Options = {}): FieldSpec => ({
  ...base(name, label, options),
  input: 'text',
  read: (fields) => textOf(fields[name]),
  write: (typed, fields) => ({ ...fields, [name]: String(typed) }),
});

export const lines = (name: string, label: string, options: Options = {}): FieldSpec => ({
  ...base(name, label, { wide: true, ...options }),
  input: 'lines',
  read: (fields) => (Array.isArray(fields[name]) ? fields[name].join('\n') : ''),
  write: (typed, fields) => ({ ...fields, [name]: String(typed).split('\n') }),
});

/** `''` in the input is null in the row. */
export const choice = (
  name: string,
  label: string,
  choices: readonly Choice[],
  options: Options = {},
): FieldSpec => ({
  ...base(name, label, options),
  input: 'choice',
  choices,
  read: (fields) => textOf(fields[name]),
  write: (typed, fields) => ({ ...fields, [name]: typed === '' ? null : typed }),
});

export const choices = (
  name: string,
  label: string,
  of: readonly Choice[],
  options: Options = {},
): FieldSpec => ({
  ...base(name, label, { wide: true, ...options }),
  input: 'choices',
  choices: of,
  read: (fields) => (Array.isArray(fields[name]) ? fields[name].map(String) : []),
  // In the order of the list, whatever the order of ticking.
  write: (typed, fields) => ({
    ...fields,
    [name]: of.map(({ value }) => value).filter((value) => Array.isArray(typed) && typed.includes(value)),
  }),
});

export const check = (name: string, label: string, options: Options = {}): FieldSpec => ({
  ...base(name, label, { wide: true, ...options }),
  input: 'check',
  read: (fields) => fields[name] === true,
  write: (typed, fields) => ({ ...fields, [name]: typed === true }),
});

/** „12,50“ as „12.50“; null for what is no number. */
function numberOf(typed: string): number | null {
  const read = typed.trim().replace(/\s*€$/, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(read) ? Number(read) : null;
}

/**
 * `scale`: how many of the row's units one of the input's is; money is kept in cents. `parts`: one and a half is
 * kept as it is. Empty is null.
 */
export const number = (
  name: string,
  label: string,
  {
    scale = 1,
    parts = false,
    ...options
  }: Options & { readonly scale?: number; readonly parts?: boolean } = {},
): FieldSpec => ({
  ...base(name, label, options),
  input: 'number',
  read: (fields) => {
    const value = fields[name];
    if (typeof value !== 'number') return '';
    const shown = value / scale;
    if (parts) return String(shown).replace('.', ',');
    return Number.isInteger(shown) ? String(shown) : shown.toFixed(2).replace('.', ',');
  },
  write: (typed, fields) => {
    if (String(typed).trim() === '') return { ...fields, [name]: null };
    const value = numberOf(String(typed));
    return value === null ? null : { ...fields, [name]: parts ? value : Math.round(value * scale) };
  },
});

/** What a field says, for reading; empty when it says nothing. */
export function shown(
  spec: FieldSpec,
  fields: Json,
  words: { readonly yes: string; readonly no: string },
): string {
  const typed = spec.read(fields);
  const labelOf = (value: string): string => spec.choices.find((one) => one.value === value)?.label ?? value;
  if (typeof typed === 'boolean') return typed ? words.yes : words.no;
  if (typeof typed !== 'string') return typed.map(labelOf).join(', ');
  if (spec.input !== 'choice') return typed;
  return typed === '' ? (spec.none ?? '') : labelOf(typed);
}
