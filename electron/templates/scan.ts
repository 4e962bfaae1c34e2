import { bracesOf } from '#shared/templates/placeholders.ts';
import type { Place } from '#shared/templates/template.ts';
import type { WordPackage } from './wordPackage.ts';
import { attributeOf, xmlEvents } from './xmlEvents.ts';

/** What stands in braces somewhere in a template. */
export interface Marked {
  readonly text: string;
  readonly closed: boolean;
  readonly alone: boolean;
  readonly place: Place;
}

interface Line {
  text: string;
  readonly inBox: boolean;
}

/**
 * The paragraphs of a part as they read, however Word has cut them into runs. A text box is told from the text
 * around it; its second telling, for old readers, is left out (ISO/IEC 29500-3, `Fallback`).
 */
function* linesOf(xml: string): Generator<Line> {
  const open: Line[] = [];
  let [boxes, fallbacks, inText] = [0, 0, false];
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      const line = open.at(-1);
      if (inText && line && fallbacks === 0) line.text += event.text;
      continue;
    }
    const step = event.kind === 'start' ? 1 : -1;
    if (event.name === 'Fallback') fallbacks += step;
    else if (event.name === 'txbxContent') boxes += step;
    else if (event.name === 't') inText = step === 1 && !(event.kind === 'start' && event.empty);
    else if ((event.name === 'br' || event.name === 'tab') && step === 1) {
      const line = open.at(-1);
      if (line) line.text += '\n';
    } else if (event.name === 'p' && step === 1) open.push({ text: '', inBox: boxes > 0 });
    else if (event.name === 'p') {
      const line = open.pop();
      if (line) yield line;
    }
  }
}

/** Where each header and footer is seen: on the first page, or on the others. */
function placesOf(file: WordPackage): Map<string, Place> {
  const places = new Map<string, Place>([[file.main, 'body']]);
  const types = new Map<string, string>();
  for (const event of xmlEvents(file.text(file.main)))
    if (event.kind === 'start' && /^(header|footer)Reference$/u.test(event.name))
      types.set(attributeOf(event.attributes, 'id') ?? '', attributeOf(event.attributes, 'type') ?? '');
  for (const { id, type, target } of file.relationsOf(file.main)) {
    if (type === 'header' || type === 'footer')
      places.set(target, types.get(id) === 'first' ? `${type}First` : type);
    if (type === 'footnotes' || type === 'endnotes') places.set(target, 'notes');
  }
  return places;
}

export function marksOf(file: WordPackage): Marked[] {
  return [...placesOf(file)].flatMap(([part, place]) =>
    [...linesOf(file.text(part))].flatMap(({ text, inBox }) =>
      bracesOf(text).map((braced) => ({
        ...braced,
        place: inBox && place === 'body' ? ('textBox' as const) : place,
      })),
    ),
  );
}

/** Somebody's changes that nobody has accepted yet: each letter would carry them. */
export const hasTrackedChanges = (file: WordPackage): boolean =>
  [...placesOf(file).keys()].some((part) =>
    [...xmlEvents(file.text(part))].some(
      (event) => event.kind === 'start' && /^(ins|del)$/u.test(event.name),
    ),
  );
