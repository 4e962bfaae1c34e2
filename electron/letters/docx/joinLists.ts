/** Lists of the second letter and those after it: each begins anew, and their kinds are told once. */
export interface OwnLists {
  readonly abstracts: string[];
  readonly nums: string[];
  /** What a kind of list is, and the number it has got. */
  readonly known: Map<string, number>;
}

/** Above all numbers of one letter. */
const FIRST_KIND = 20_000;
const FIRST_LIST = 100_000;

const partsBy = (xml: string, tag: string, id: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(new RegExp(`<w:${tag} [\\s\\S]*?</w:${tag}>`, 'gu'))].map(([part]) => [
      new RegExp(`w:${id}="(\\d+)"`, 'u').exec(part)?.[1] ?? '',
      part,
    ]),
  );

/** The text of a letter with its lists under numbers of their own. */
export function shiftLists(inner: string, numbering: string, lists: OwnLists, nth: number): string {
  const used = new Set([...inner.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id ?? ''));
  if (used.size === 0) return inner;
  const kinds = partsBy(numbering, 'abstractNum', 'abstractNumId');
  const nums = partsBy(numbering, 'num', 'numId');
  const own = new Map<string, number>();
  for (const id of used) {
    const kindId = /<w:abstractNumId w:val="(\d+)"/u.exec(nums.get(id) ?? '')?.[1] ?? '';
    const kind = (kinds.get(kindId) ?? '')
      .replace(/w:abstractNumId="\d+"/u, '')
      .replace(/<w:nsid [^>]*\/>/u, '');
    if (kind === '') continue;
    let number = lists.known.get(kind);
    if (number === undefined) {
      number = FIRST_KIND + lists.known.size;
      lists.known.set(kind, number);
      lists.abstracts.push(kind.replace('<w:abstractNum ', `<w:abstractNum w:abstractNumId="${number}" `));
    }
    const list = FIRST_LIST + nth * 100 + own.size;
    own.set(id, list);
    lists.nums.push(
      `<w:num w:numId="${list}"><w:abstractNumId w:val="${number}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    );
  }
  return inner.replaceAll(/<w:numId w:val="(\d+)"\/>/gu, (tag, id: string) => {
    const list = own.get(id);
    return list === undefined ? tag : `<w:numId w:val="${list}"/>`;
  });
}
