/**
 * The tags and texts of an XML part in order, by one pass without a tree: a part of millions of nested tags
 * costs no stack. Names without their prefix, because a prefix is free to choose (Namespaces in XML, 4).
 */
export type XmlEvent =
  | {
      readonly kind: 'start';
      readonly name: string;
      readonly attributes: string;
      /** Its end follows at once. */
      readonly empty: boolean;
    }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const piece = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s<>/]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|([^<]+)/gu;

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (const [, close, name, rest = '', text] of xml.matchAll(piece)) {
    if (text !== undefined) yield { kind: 'text', text: decoded(text) };
    else if (name === undefined) continue;
    else if (close === '/') yield { kind: 'end', name: local(name) };
    else {
      const empty = rest.endsWith('/');
      yield { kind: 'start', name: local(name), attributes: rest, empty };
      if (empty) yield { kind: 'end', name: local(name) };
    }
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities every XML has, and characters by number; there are no others without a document type. */
export const decoded = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (whole, number, hex, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = number === undefined ? Number.parseInt(String(hex), 16) : Number(number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** An attribute by its local name. */
export function attributeOf(attributes: string, wanted: string): string | undefined {
  for (const [, name = '', double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  ))
    if (local(name) === wanted) return decoded(double ?? single ?? '');
  return undefined;
}
