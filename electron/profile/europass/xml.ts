import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Refusal } from '#shared/contract/result.ts';

/** An element by local names: a Europass file uses four name spaces for one document. */
export type Element = Readonly<Record<string, unknown>>;

/** A CV with a photograph has two or three megabytes; forty times an office's longest CV. */
export const maxXmlLength = 20_000_000;
const maxDepth = 40;

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  maxNestedTags: maxDepth,
});

/**
 * The document of a Europass file. A document type is refused unread: it has no place in Europass, and it is
 * how entities are defined that read files or grow without end (CWE-611, CWE-776).
 * Refusals: `profile.europassTooLarge`, `profile.europassUnsafe`, `profile.europassBroken`.
 */
export function parseXml(text: string): Element {
  if (text.length > maxXmlLength) throw new Refusal('profile.europassTooLarge');
  if (/<!\s*(?:doctype|entity)/i.test(text)) throw new Refusal('profile.europassUnsafe');
  if (XMLValidator.validate(text) !== true) throw new Refusal('profile.europassBroken');
  try {
    return parser.parse(text) as Element;
  } catch {
    throw new Refusal('profile.europassBroken');
  }
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every element on this path, in the order of the file. */
export function all(from: Element | undefined, ...path: readonly string[]): readonly Element[] {
  let found: readonly unknown[] = [from];
  for (const name of path) {
    found = found.filter(isElement).flatMap((element) => (Object.hasOwn(element, name) ? element[name] : []));
  }
  return found
    .filter((value) => value !== undefined)
    .map((value) => (isElement(value) ? value : { '#text': value }));
}

export const first = (from: Element | undefined, ...path: readonly string[]): Element | undefined =>
  all(from, ...path)[0];

/** The text of the first element on this path, without blanks around it; empty where there is none. */
export const text = (from: Element | undefined, ...path: readonly string[]): string =>
  attribute(from, '#text', ...path);

export function attribute(from: Element | undefined, name: string, ...path: readonly string[]): string {
  const value = first(from, ...path)?.[name];
  return typeof value === 'string' ? value.trim() : '';
}
