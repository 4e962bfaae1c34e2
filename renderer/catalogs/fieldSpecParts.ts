import type { FormSection } from '#shared/dossier/formCatalog.ts';
import { formText, readFormText } from '#shared/dossier/formLines.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { check, choice, choices, type FieldSpec, type Json, number, text } from './fieldSpec.ts';

/** Fields of a row that are made of more than one word, or of which only a part is typed. */

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** In German; the English words stay while the German ones do. */
export const inGerman = (name: string, label: string): FieldSpec => ({
  ...text(name, label, { wide: true }),
  read: (fields) => String(objectOf(fields[name]).de ?? ''),
  write: (typed, fields) => {
    const before = objectOf(fields[name]);
    const de = String(typed);
    return { ...fields, [name]: { de, en: de === before.de ? before.en : de } };
  },
});

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
      when: ({ extension: chosen }) => chosen === 'limited',
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
  readonly percentHelp: string;
}

const blankPot = { covers: [], maxCents: null, percent: 100 };

/** How many pots an instrument has; what is taken away or added is the last. */
export const potCount = (label: string, counts: readonly Choice[]): FieldSpec => ({
  ...choice('potCount', label, counts, { of: 'pots' }),
  read: (fields) => String(listOf(fields.pots).length || 1),
  write: (typed, fields) => ({
    ...fields,
    pots: Array.from({ length: Number(typed) }, (_, at) => listOf(fields.pots)[at] ?? blankPot),
  }),
});

/**
 * What an instrument pays for and how much of it, pot by pot; `label` tells several pots apart. Those beyond
 * the number of pots are neither asked for nor kept.
 */
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
      when: ({ potCount: chosen = count }) => at < Number(chosen),
      read: (fields) => spec.read(objectOf(listOf(fields.pots)[at])),
      write: (typed, fields) => {
        if (at >= listOf(fields.pots).length) return fields;
        const pot = spec.write(typed, objectOf(listOf(fields.pots)[at]));
        return pot && { ...fields, pots: listOf(fields.pots).with(at, pot) };
      },
    });
    return [
      choices('covers', labels.covers, kinds, { of }),
      number('maxCents', labels.most, { of, scale: 100, help: labels.mostHelp }),
      share(labels.percent, labels.percentHelp),
    ].map(inside);
  });
}

/** All of it where nothing is typed. */
function share(label: string, help: string): FieldSpec {
  const percent = number('percent', label, { of: 'pots', help });
  return { ...percent, write: (typed, pot) => percent.write(typed === '' ? '100' : typed, pot) };
}

/** Fields of a part of a row that has a name of its own. */
export const within = (part: string, specs: readonly FieldSpec[]): FieldSpec[] =>
  specs.map((spec) => ({
    ...spec,
    of: part,
    read: (fields) => spec.read(objectOf(fields[part])),
    write: (typed, fields) => {
      const written = spec.write(typed, objectOf(fields[part]));
      return written && { ...fields, [part]: written };
    },
  }));

/** Ticked: these codes; not ticked: none. */
export const allOrNone = (name: string, label: string, codes: readonly string[]): FieldSpec => ({
  ...check(name, label),
  read: (fields) => listOf(fields[name]).length > 0,
  write: (typed, fields) => {
    // Others than these, ticked before, stay.
    if (typed === listOf(fields[name]).length > 0) return fields;
    return { ...fields, [name]: typed === true ? codes : [] };
  },
});

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

/** What a law asks for instead of a certificate: so many times the training, from an age on. */
export function experience(factor: string, factorHelp: string, age: string, ageHelp: string): FieldSpec[] {
  return within('experience', [
    number('factor', factor, { help: factorHelp, parts: true }),
    number('minAge', age, { help: ageHelp }),
  ]);
}

/** The sections of a form, a line a field. */
export const formLines = (label: string, help: string): FieldSpec => ({
  ...text('sections', label, { wide: true, help }),
  input: 'form',
  refused: 'catalogs.formLine',
  read: (fields) => formText(listOf(fields.sections) as FormSection[]),
  write: (typed, fields) => {
    const sections = readFormText(String(typed));
    return sections && { ...fields, sections };
  },
});
