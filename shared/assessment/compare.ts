import { languageLevels, levelRank } from '../catalogs/languageLevels.ts';
import { isRated, literacySteps, type ScriptSkill } from '../profile/script.ts';
import type { Assessment } from './assessment.ts';
import { pairsOf, type Tell } from './pairs.ts';
import { ratings } from './strength.ts';
import { rulerMarks } from './wish.ts';

/** The lists a profile is made of. */
export const parts = [
  'qualification',
  'experience',
  'languageSkill',
  'languageCertificate',
  'germanCourse',
  'scriptSkill',
  'startingPoint',
  'strengths',
  'skills',
  'wishes',
] as const;
export type Part = (typeof parts)[number];

/** Who an item is, and marks of its own way into the file and of who rated it: none of them is something a person tells. */
const marks = [
  ...(['id', 'takenFrom', 'takenOn', 'escoUri', 'escoVersion'] as const),
  ...(['assessedBy', 'assessedOn'] as const),
] as const;

/** The `SCHEMA_VERSION` a part came with, when it was not there from the beginning. */
const since: Readonly<Partial<Record<Part, number>>> = {
  wishes: 2,
  germanCourse: 3,
  scriptSkill: 3,
  startingPoint: 4,
};

const AROUND_SINCE = 3;

/** What a snapshot of a version knows of: what it was never asked for has not changed since. */
export const partsIn = (schemaVersion: number): readonly Part[] =>
  parts.filter((part) => schemaVersion >= (since[part] ?? 1));

/** What was not kept yet when a version was released; `around`: frame, obstacles, family, licences and needs. */
export const lackingIn = (schemaVersion: number): readonly (Part | 'around')[] => [
  ...parts.filter((part) => schemaVersion < (since[part] ?? 1)),
  ...(schemaVersion < AROUND_SINCE ? (['around'] as const) : []),
];

type FieldOf<T> = T extends unknown ? Exclude<keyof T, (typeof marks)[number]> : never;
/** Any field of any item. */
export type ItemField = FieldOf<Assessment[Part][number]>;

export interface FieldChange {
  readonly field: ItemField;
  readonly before: unknown;
  readonly after: unknown;
  /** Of levels and ratings; null for all else. */
  readonly moved: 'risen' | 'fallen' | null;
}

/** `changed` names its fields; what is new or gone stands in `item` as it was or is. */
export interface Change {
  readonly part: Part;
  readonly key: string;
  readonly kind: 'new' | 'gone' | 'changed';
  readonly item: Readonly<Record<string, unknown>>;
  readonly fields: readonly FieldChange[];
}

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (facts: Assessment, part: Part): readonly Row[] =>
  (facts[part] as readonly Row[])
    // A script nobody has said anything of is asked for, not told.
    .filter((row) => part !== 'scriptSkill' || isRated(row as ScriptSkill));

const isLevel = (value: unknown): value is (typeof languageLevels)[number] =>
  (languageLevels as readonly unknown[]).includes(value);
const scales: Readonly<Partial<Record<Part, readonly string[]>>> = {
  strengths: ratings,
  wishes: rulerMarks,
  scriptSkill: literacySteps,
};
/** Texts that only look like a mark. */
const worded: ReadonlySet<ItemField> = new Set<ItemField>(['example', 'step', 'supporter', 'words']);
const rank = (part: Part, value: unknown): number | null => {
  if (part.startsWith('language') || part === 'germanCourse') return isLevel(value) ? levelRank(value) : null;
  const at = (scales[part] as readonly unknown[] | undefined)?.indexOf(value) ?? -1;
  return at < 0 ? null : at;
};

function moved(part: Part, field: ItemField, before: unknown, after: unknown): FieldChange['moved'] {
  if (worded.has(field)) return null;
  const [from, to] = [rank(part, before), rank(part, after)];
  if (from === null || to === null || from === to) return null;
  return to > from ? 'risen' : 'fallen';
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function fieldChanges(part: Part, before: Row, after: Row): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (
    | (typeof marks)[number]
    | ItemField
  )[];
  return names
    .filter((name): name is ItemField => !(marks as readonly string[]).includes(name))
    .filter((name) => !same(before[name] ?? null, after[name] ?? null))
    .map((field) => {
      const [from, to] = [before[field] ?? null, after[field] ?? null];
      return { field, before: from, after: to, moved: moved(part, field, from, to) };
    });
}

const idOf = (part: Part, row: Row): string => String(part === 'strengths' ? row.competence : row.id);

/** What a row says, whichever row says it. */
const contentOf = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name, value]) => !(marks as readonly string[]).includes(name) && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What makes a row the same one when it was entered anew; of the other parts nothing does. */
const namedBy: Readonly<Partial<Record<Part, readonly ItemField[]>>> = {
  languageSkill: ['language'],
  languageCertificate: ['language', 'kind', 'name'],
  startingPoint: [],
  skills: ['skill', 'name', 'experienceId'],
  wishes: ['words', 'occupation'],
};

/** By their row, else by what they say, else by what they are about. */
const tellsOf = (part: Part): readonly Tell<Row>[] => {
  const names = namedBy[part];
  return [
    { key: (row) => idOf(part, row), alone: false },
    { key: contentOf, alone: false },
    { key: (row) => (names ? JSON.stringify(names.map((name) => row[name] ?? null)) : null), alone: true },
  ];
};

/** What is new, changed or gone from one state to the other, part by part. `only`: the parts both know of. */
export function compareAssessments(
  before: Assessment,
  after: Assessment,
  only: readonly Part[] = parts,
): readonly Change[] {
  return only.flatMap((part) =>
    pairsOf(rowsOf(before, part), rowsOf(after, part), tellsOf(part)).flatMap(
      ({ before: from, after: to }): Change[] => {
        if (from && to) {
          const fields = fieldChanges(part, from, to);
          const key = [idOf(part, from), idOf(part, to)].sort()[0] ?? '';
          return fields.length === 0 ? [] : [{ part, key, kind: 'changed', item: to, fields }];
        }
        const item = to ?? from;
        if (!item) return [];
        return [{ part, key: idOf(part, item), kind: to ? 'new' : 'gone', item, fields: [] }];
      },
    ),
  );
}
