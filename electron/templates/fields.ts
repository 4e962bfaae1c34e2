import { attributeOf, xmlEvents } from './xmlEvents.ts';

/**
 * Fields of Word (ISO/IEC 29500-1, 17.16) that only count, date and name. DDE, LINK, INCLUDETEXT and their like
 * fetch or start something; what is not on this list is refused, and so is a field whose name another field makes.
 */
const harmless: ReadonlySet<string> = new Set([
  ...['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE'],
  ...['TITLE', 'SUBJECT', 'AUTHOR', 'KEYWORDS', 'DOCPROPERTY', 'STYLEREF', 'REF', 'PAGEREF', 'SEQ', 'TC'],
  ...['IF', '=', 'FORMTEXT', 'QUOTE', 'SYMBOL'],
]);

interface Open {
  words: string;
  /** Something within it says what it is called. */
  hidden: boolean;
  /** Past `separate`: what comes is its last result. */
  done: boolean;
}

const nameOf = (words: string): string => /^\s*(=|[^\s\\"]+)/u.exec(words)?.[1]?.toUpperCase() ?? '';

const isWebLink = (words: string): boolean =>
  /^\s*HYPERLINK\s+"(https?:\/\/|mailto:|tel:)[^"\\]*"/iu.test(words) ||
  /^\s*HYPERLINK\s+\\l\s/iu.test(words);

function isHarmless({ words, hidden }: Pick<Open, 'words' | 'hidden'>): boolean {
  const name = nameOf(words);
  if (hidden) return false;
  if (name === '') return true;
  return name === 'HYPERLINK' ? isWebLink(words) : harmless.has(name);
}

/** The fields of a part that are not harmless, as they are written. */
export function fieldsOf(xml: string): string[] {
  const refused: string[] = [];
  const open: Open[] = [];
  let inInstruction = false;
  const close = (): void => {
    const field = open.pop();
    if (field && !isHarmless(field)) refused.push(field.words.trim() || '{ … }');
  };
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      const field = open.at(-1);
      if (inInstruction && field && !field.done) field.words += event.text;
      // An instruction outside of any field: a reader may still take it for one.
      else if (inInstruction && !field && !isHarmless({ words: event.text, hidden: false }))
        refused.push(event.text.trim());
      continue;
    }
    if (event.name === 'instrText') inInstruction = event.kind === 'start' && !event.empty;
    if (event.kind !== 'start') continue;
    if (event.name === 'fldSimple') {
      const words = attributeOf(event.attributes, 'instr') ?? '';
      if (!isHarmless({ words, hidden: false })) refused.push(words.trim());
    }
    if (event.name !== 'fldChar') continue;
    const type = attributeOf(event.attributes, 'fldCharType');
    if (type === 'begin') {
      const outer = open.at(-1);
      if (outer && !outer.done && outer.words.trim() === '') outer.hidden = true;
      open.push({ words: '', hidden: false, done: false });
    } else if (type === 'separate') {
      const field = open.at(-1);
      if (field) field.done = true;
    } else if (type === 'end') close();
  }
  while (open.length > 0) close();
  return [...new Set(refused)];
}
