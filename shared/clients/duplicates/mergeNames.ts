import type { ClientName } from '../client.ts';
import type { PersonName } from '../personName.ts';
import { scriptOf } from '../transliteration.ts';

const isSame = (a: PersonName, b: PersonName): boolean =>
  a.familyName === b.familyName && a.givenNames === b.givenNames;

/** „Kovalenko“ alone is no other spelling of „Kovalenko, Olena“. */
const says = (a: PersonName, b: PersonName): boolean =>
  (b.familyName === '' || b.familyName === a.familyName) &&
  (b.givenNames === '' || b.givenNames === a.givenNames);

const isSameForm = (a: ClientName, b: ClientName): boolean => a.kind === b.kind && isSame(a, b);

export interface DoubledName {
  readonly id: string;
  /** The form that stays in its place. */
  readonly sameAs: string;
}

export interface MergedNames {
  /** The main name that is not chosen, as a further form; null when it stands there already. */
  readonly added: Omit<ClientName, 'id'> | null;
  /** Forms of the file that goes which the one that stays has letter for letter. */
  readonly doubled: readonly DoubledName[];
}

/** Both names stay: one is the name, the other a further form of it. */
export function mergeNames(
  chosen: PersonName,
  other: PersonName,
  kept: readonly ClientName[],
  gone: readonly ClientName[],
): MergedNames {
  const doubled = gone.flatMap((form) => {
    const same = kept.find((known) => isSameForm(known, form));
    return same ? [{ id: form.id, sameAs: same.id }] : [];
  });
  if (says(chosen, other) || [...kept, ...gone].some((form) => isSame(form, other)))
    return { added: null, doubled };
  const kind = scriptOf(`${other.familyName}${other.givenNames}`) === 'latin' ? 'spelling' : 'original';
  return {
    added: { kind, familyName: other.familyName, givenNames: other.givenNames, romanises: null },
    doubled,
  };
}
