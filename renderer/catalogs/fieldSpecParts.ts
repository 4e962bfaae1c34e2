import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { choice, choices, type FieldSpec, type Json, number, text } from './fieldSpec.ts';

/** Fields of a row that are made of more than one word, or of which only a part is typed. */

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** In German; the English words stay while the German ones do. */
export const words = (name: string, label: string): FieldSpec => ({
  ...text(name, label, { wide: true }),
  read: (fields) => String(objectOf(fields[name]).de ?? ''),
  write: (typed, fields) => {
    const before = objectOf(fields[name]);
    const de = String(typed);
    return { ...fields, [name]: { de, en: de === before.de ? before.en : de } };
  },
});

export const purpose = (label: string): FieldSpec => words('purpose', label);

/** The German words among those of nine languages. */
export const searchWords = (label: string, help: string): FieldSpec => ({
  ...text('words', label, { wide: true, help }),
  read: (fields) => String(objectOf(fields.words).de ?? ''),
  write: (typed, fields) => ({ ...fields, words: { ...objectOf(fields.words), de: String(typed) } }),
});

/** `fixed:LPH`, or the kind of the rule. A list of papers of its own stays with its authority. */
export const rule = (label: string, choices: readonly Choice[]): FieldSpec => {
  const read = (fields: Json): string => {
    const { kind, authority } = objectOf(fields.authority);
    return kind === 'fixed' ? `fixed:${authority}` : String(kind ?? '');
  };
  return {
    ...choice('authority', label, choices, { wide: true }),
    read,
    write: (typed, fields) => {
      if (typed === read(fields)) return fields;
      const [kind, authority] = String(typed).split(':');
      return { ...fields, authority: authority === undefined ? { kind } : { kind, authority } };
    },
  };
};

/** „3“ and „Monate“ make one period. */
export function unitedPeriod(count: string, unit: string, units: readonly Choice[]): FieldSpec[] {
  const counted = number('count', count, { of: 'period' });
  const united = choice('unit', unit, units, { of: 'period' });
  const inside = (spec: FieldSpec): FieldSpec => ({
    ...spec,
    read: (fields) => spec.read(objectOf(fields.period)),
    write: (typed, fields) => {
      const period = spec.write(typed, objectOf(fields.period));
      return period && { ...fields, period };
    },
  });
  return [inside(counted), inside(united)];
}

/** No extension, one without a limit, or one of so many months at most. */
export function extension(label: string, limit: string, kinds: readonly Choice[]): FieldSpec[] {
  const monthsOf = (fields: Json): unknown => objectOf(objectOf(fields.extension).atMost).count;
  return [
    {
      ...choice('extension', label, kinds),
      read: (fields) =>
        fields.extension === null || fields.extension === undefined
          ? 'none'
          : objectOf(fields.extension).atMost
            ? 'limited'
            : 'open',
      write: (typed, fields) => {
        if (typed === 'none') return { ...fields, extension: null };
        if (typed === 'open') return { ...fields, extension: { atMost: null } };
        return { ...fields, extension: { atMost: { count: monthsOf(fields) ?? 1, unit: 'month' } } };
      },
    },
    {
      ...number('atMost', limit, { of: 'extension' }),
      read: (fields) => String(monthsOf(fields) ?? ''),
      write: (typed, fields) => {
        // Only where there is a limit.
        if (!objectOf(fields.extension).atMost) return fields;
        const count = /^\d+$/.test(String(typed).trim()) ? Number(typed) : null;
        return count === null ? null : { ...fields, extension: { atMost: { count, unit: 'month' } } };
      },
    },
  ];
}

export interface PotLabels {
  readonly covers: string;
  readonly most: string;
  readonly mostHelp: string;
  readonly percent: string;
}

/** What an instrument pays for and how much of it, pot by pot; `label` tells several pots apart. */
export function pots(
  count: number,
  kinds: readonly Choice[],
  labels: PotLabels,
  label: (text: string, nth: number) => string,
): FieldSpec[] {
  const of = 'pots';
  return Array.from({ length: count }).flatMap((_, at) => {
    const inside = (spec: FieldSpec): FieldSpec => ({
      ...spec,
      name: `${spec.name}${at}`,
      label: count === 1 ? spec.label : label(spec.label, at + 1),
      read: (fields) => spec.read(objectOf(listOf(fields.pots)[at])),
      write: (typed, fields) => {
        const pot = spec.write(typed, objectOf(listOf(fields.pots)[at]));
        return pot && { ...fields, pots: listOf(fields.pots).with(at, pot) };
      },
    });
    return [
      choices('covers', labels.covers, kinds, { of }),
      number('maxCents', labels.most, { of, scale: 100, help: labels.mostHelp }),
      number('percent', labels.percent, { of }),
    ].map(inside);
  });
}

/** Alone and assessed jointly: both, or no limit at all. */
export function incomeLimits(single: string, joint: string, help: string): FieldSpec[] {
  const of = 'incomeLimits';
  return [
    number('single', single, { of, scale: 100, help }),
    number('joint', joint, { of, scale: 100, help }),
  ].map((spec) => ({
    ...spec,
    read: (fields) => spec.read(objectOf(fields.incomeLimits)),
    write: (typed, fields) => {
      const limits = spec.write(typed, { single: null, joint: null, ...objectOf(fields.incomeLimits) });
      if (limits === null) return null;
      return { ...fields, incomeLimits: Object.values(limits).every((one) => one === null) ? null : limits };
    },
  }));
}
