import { type DocumentProfile, type MatrixRow, paperCode, reasonOf } from '../recognition/documentMatrix.ts';
import { documentTypes } from '../recognition/documents.ts';
import { type PaperBook, paperPlace } from '../recognition/papers.ts';
import type { AnyDocument } from '../recognition/paperTypes.ts';
import { validOn } from './datedRow.ts';
import { asRow, isOwnCode, type OwnRow, versionOn } from './ownRow.ts';

type List = readonly MatrixRow[];

/** Our lists of papers with the office's rows over them; those of one authority over those of its kind. */
export function paperBook(
  own: ReadonlyMap<string, readonly OwnRow[]>,
  day: string,
  shipped: Readonly<Record<DocumentProfile, List>>,
): PaperBook {
  const ours = (profile: DocumentProfile) => shipped[profile].filter((row) => validOn(row, day));
  const known = new Map<string, List>();
  const types = [...documentTypes, ...addedTypes(own)];
  const listOf = (profile: DocumentProfile, authority: string | null): List => {
    const key = paperCode(profile, 'cv', authority);
    const found = known.get(key);
    if (found) return found;
    const under = authority === null ? ours(profile) : listOf(profile, null);
    const made = over(under, types, (type) =>
      versionOn(own.get(paperCode(profile, type, authority)) ?? [], day),
    );
    known.set(key, made);
    return made;
  };
  return { of: listOf };
}

/** Forms changed, papers nobody asks for left out, papers added where they are laid. */
function over(
  under: List,
  types: readonly AnyDocument[],
  versionOf: (type: AnyDocument) => OwnRow | undefined,
): List {
  const list = under.flatMap((row) => {
    const version = versionOf(row.type);
    return version ? said(row, version) : row;
  });
  for (const type of types) {
    const version = versionOf(type);
    if (!version || under.some((row) => row.type === type)) continue;
    const at = list.findIndex((row) => place(row.type) > place(type));
    list.splice(at < 0 ? list.length : at, 0, ...said({ type }, version));
  }
  return list;
}

/** Papers of the office's own lie after ours. */
const place = (type: AnyDocument): number =>
  isOwnCode(type) ? documentTypes.length : documentTypes.indexOf(type);

/** Kinds of papers that only the office has, as far as a list asks for them. */
const addedTypes = (own: ReadonlyMap<string, unknown>): AnyDocument[] => [
  ...new Set(
    [...own.keys()].flatMap((code) => {
      const type = paperPlace(code)?.type;
      return type && isOwnCode(type) ? [type] : [];
    }),
  ),
];

function said(base: Partial<MatrixRow>, version: OwnRow): MatrixRow[] {
  const row = asRow<MatrixRow & { readonly asked: boolean }>(
    { maxAgeMonths: null, ...base, code: version.code },
    version,
  );
  return row.asked ? [{ ...row, reason: reasonOf(row.when) }] : [];
}
