import { z } from 'zod';
import { householdFields } from '../../funding/spending.ts';
import { family } from '../../profile/profile.ts';
import { type ClientFields, clientFields } from '../client.ts';
import { compareBirths } from './birthLikeness.ts';

/** What a person has one of, in either file: their own facts, the family, the income of the household. */
export const mergeFields = z.object({
  ...clientFields.shape,
  ...family.shape,
  ...householdFields.shape,
});
export type MergeFields = z.output<typeof mergeFields>;
export type MergeColumn = keyof MergeFields;

/** The file that stays, and the one that goes up in it. */
export const mergeSides = ['keep', 'gone'] as const;
export type MergeSide = (typeof mergeSides)[number];

/** What is chosen as one: half of one address and half of another is nobody's. */
export const mergeLines = {
  name: ['familyName', 'givenNames'],
  birthDate: ['birthDate'],
  gender: ['gender'],
  nationality: ['nationality'],
  nativeLanguage: ['nativeLanguage'],
  birthPlace: ['birthPlace'],
  birthCountry: ['birthCountry'],
  address: ['addressAddition', 'street', 'postcode', 'town', 'municipality', 'district'],
  phone: ['phone'],
  email: ['email'],
  maritalStatus: ['maritalStatus'],
  children: ['children'],
  income: ['taxableCents', 'assessment'],
} as const satisfies Record<string, readonly MergeColumn[]>;
export type MergeLineName = keyof typeof mergeLines;
export const mergeLineNames = Object.keys(mergeLines) as [MergeLineName, ...MergeLineName[]];

/** Why a value is proposed. `stays`: neither is better, so the file that stays keeps its own. */
export const mergeReasons = ['same', 'filled', 'fuller', 'newer', 'stays'] as const;
export type MergeReason = (typeof mergeReasons)[number];

export interface MergeLine {
  readonly line: MergeLineName;
  readonly better: MergeSide;
  readonly why: MergeReason;
}

/** When each column was last changed, as ISO instants. */
export type ChangedAt = Readonly<Partial<Record<MergeColumn, string>>>;
type Both<T> = Readonly<Record<MergeSide, T>>;

const isFilled = (value: MergeFields[MergeColumn]): boolean => value !== null && value !== '';

const filledColumns = (line: MergeLineName, fields: MergeFields): readonly MergeColumn[] =>
  mergeLines[line].filter((column) => isFilled(fields[column]));

const latest = (line: MergeLineName, at: ChangedAt): string =>
  mergeLines[line].reduce<string>(
    (last, column) => ((at[column] ?? '') > last ? (at[column] ?? '') : last),
    '',
  );

/** „14.05.1989“ says „1989“, too. */
const says = (column: MergeColumn, a: MergeFields, b: MergeFields): boolean =>
  a[column] === b[column] || (column === 'birthDate' && (a.birthDate ?? '').startsWith(b.birthDate ?? '-'));

/** Everything the other says, and perhaps more. */
const covers = (line: MergeLineName, a: MergeFields, b: MergeFields): boolean =>
  filledColumns(line, b).every((column) => says(column, a, b));

/** A day of the year is more than the 1 January that an authority has put. */
function exacterBirth({ keep, gone }: Both<MergeFields>): MergeSide | null {
  if (compareBirths(keep.birthDate, gone.birthDate) !== 'yearNewYear') return null;
  return keep.birthDate?.endsWith('-01-01') ? 'gone' : 'keep';
}

function fuller(line: MergeLineName, { keep, gone }: Both<MergeFields>): MergeSide | null {
  if (covers(line, keep, gone)) return 'keep';
  if (covers(line, gone, keep)) return 'gone';
  return line === 'birthDate' ? exacterBirth({ keep, gone }) : null;
}

/** What is proposed for a line; null when neither file says anything. */
export function proposeLine(
  line: MergeLineName,
  fields: Both<MergeFields>,
  changed: Both<ChangedAt>,
): MergeLine | null {
  const [here, there] = [filledColumns(line, fields.keep), filledColumns(line, fields.gone)];
  if (here.length === 0 && there.length === 0) return null;
  if (mergeLines[line].every((column) => fields.keep[column] === fields.gone[column]))
    return { line, better: 'keep', why: 'same' };
  if (here.length === 0) return { line, better: 'gone', why: 'filled' };
  if (there.length === 0) return { line, better: 'keep', why: 'filled' };
  const better = fuller(line, fields);
  if (better) return { line, better, why: 'fuller' };
  // Under which spelling somebody is kept is no question of which was typed last; the other one stays with it.
  if (line === 'name') return { line, better: 'keep', why: 'stays' };
  const [keptAt, goneAt] = [latest(line, changed.keep), latest(line, changed.gone)];
  if (keptAt === goneAt) return { line, better: 'keep', why: 'stays' };
  return { line, better: goneAt > keptAt ? 'gone' : 'keep', why: 'newer' };
}

export type MergeChoices = Readonly<Partial<Record<MergeLineName, MergeSide>>>;

export interface MergedFields {
  /** What the merged person has. */
  readonly fields: MergeFields;
  /** What one of the files said and the merged person does not, by line; a name is kept as a further one. */
  readonly leftOut: Partial<MergeFields>;
}

const pick = (fields: MergeFields, columns: readonly MergeColumn[]): Partial<MergeFields> =>
  Object.fromEntries(columns.map((column) => [column, fields[column]])) as Partial<MergeFields>;

/** The facts of both as chosen; without a choice, as proposed. */
export function mergeFacts(
  fields: Both<MergeFields>,
  lines: readonly MergeLine[],
  choices: MergeChoices,
): MergedFields {
  let merged = fields.keep;
  let leftOut: Partial<MergeFields> = {};
  for (const { line, better, why } of lines) {
    if (why === 'same') continue;
    const side = choices[line] ?? better;
    const [chosen, other] = side === 'keep' ? [fields.keep, fields.gone] : [fields.gone, fields.keep];
    merged = { ...merged, ...pick(chosen, mergeLines[line]) };
    if (line === 'name' || covers(line, chosen, other)) continue;
    leftOut = { ...leftOut, ...pick(other, filledColumns(line, other)) };
  }
  return { fields: merged, leftOut };
}

const clientColumns = Object.keys(clientFields.shape) as readonly (keyof ClientFields)[];

/** The part of the facts that stands in the person's own row. */
export const clientPart = (fields: MergeFields): ClientFields => pick(fields, clientColumns) as ClientFields;
