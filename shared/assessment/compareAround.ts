import type { Words } from '../catalogs/datedRow.ts';
import type { Around, AroundLine, NamedNeed } from './around.ts';
import { type Pair, pairsOf, type Tell } from './pairs.ts';

/** What stands around a profile has no rows of its own: it is told by what it says. */
export interface AroundChange {
  readonly part: 'frame' | 'licence' | 'need';
  readonly key: string;
  readonly kind: 'new' | 'gone' | 'changed';
  /** What was asked; null where the words tell it themselves. */
  readonly label: Words | null;
  readonly before: Words | null;
  readonly after: Words | null;
}

const content = <T>(key: (row: T) => string): Tell<T> => ({ key, alone: false });
const name = <T>(key: (row: T) => string): Tell<T> => ({ key, alone: true });

/** Wording may have come later, or in the other language: what it says in German counts. */
const lineTells: readonly Tell<AroundLine>[] = [
  content(({ question, value }) => `${question} ${value.de}`),
  name(({ question }) => question),
];
const licenceTells: readonly Tell<Words>[] = [content(({ de }) => de)];
const needTells: readonly Tell<NamedNeed>[] = [content(({ de }) => de), name(({ kind }) => kind)];

const differ = (a: Words | undefined, b: Words | undefined): boolean => a?.de !== b?.de;

function changesOf<T>(
  part: AroundChange['part'],
  pairs: readonly Pair<T>[],
  of: { readonly label: (row: T) => Words | null; readonly value: (row: T) => Words },
): AroundChange[] {
  return pairs.flatMap(({ before, after }, at) => {
    const [was, is] = [before && of.value(before), after && of.value(after)];
    if (!differ(was, is)) return [];
    const row = after ?? before;
    return [
      {
        ...{ part, key: `${part}-${at}`, label: row === undefined ? null : of.label(row) },
        kind: was === undefined ? 'new' : is === undefined ? 'gone' : 'changed',
        ...{ before: was ?? null, after: is ?? null },
      } as const,
    ];
  });
}

/**
 * What is new, gone or different around a profile: frame, obstacles, family, licences, needs. Nothing where one state
 * is from before that was kept.
 */
export function compareAround(before: Around | null, after: Around | null): readonly AroundChange[] {
  if (before === null || after === null) return [];
  const words = (row: Words): Words => ({ de: row.de, en: row.en });
  return [
    ...changesOf('frame', pairsOf(before.lines, after.lines, lineTells), {
      ...{ label: ({ label }) => label, value: ({ value }) => value },
    }),
    ...changesOf('licence', pairsOf(before.licences, after.licences, licenceTells), {
      ...{ label: () => null, value: words },
    }),
    ...changesOf('need', pairsOf(before.needs, after.needs, needTells), {
      ...{ label: () => null, value: words },
    }),
  ];
}
