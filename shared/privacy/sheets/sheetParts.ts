import { type Beside, both, fill, lines, marked, type Row, title } from '../../letters/compose/bilingual.ts';
import { blank, run } from '../../letters/compose/parts.ts';
import type { Block, Run } from '../../letters/letter.ts';
import { germanTeller, type PaperWordKey, type Teller } from '../../text/papers/languages.ts';

/**
 * What a sheet says, once, for both its forms: simple German alone, or with a second language beside it, line by
 * line, so that both point at the same place.
 */

type SheetKey = Extract<PaperWordKey, `sheets.${string}`>;
type Params = Readonly<Record<string, string | Run | readonly Run[]>>;

export interface Text {
  readonly key: SheetKey;
  /** A name is written for whoever reads that language. */
  readonly params?: (teller: Teller) => Params;
  readonly bold?: true;
  /** Behind it, the same in both languages: a law is cited as it is called here. */
  readonly after?: string;
}

export type SheetPart =
  | { readonly kind: 'title'; readonly key: SheetKey }
  | { readonly kind: 'text' | 'items'; readonly texts: readonly Text[] }
  /** To be ticked by the person: nothing is ticked beforehand. */
  | { readonly kind: 'boxes'; readonly boxes: readonly (readonly [Text, ...Text[]])[] };

export const heading = (key: SheetKey): SheetPart => ({ kind: 'title', key });
export const text = (...texts: readonly (SheetKey | Text)[]): SheetPart => ({
  kind: 'text',
  texts: texts.map(asText),
});
export const items = (...texts: readonly (SheetKey | Text)[]): SheetPart => ({
  kind: 'items',
  texts: texts.map(asText),
});
export const boxes = (...keys: readonly (SheetKey | Text)[]): SheetPart => ({
  kind: 'boxes',
  boxes: keys.map((key) => [asText(key)] as const),
});

const asText = (one: SheetKey | Text): Text => (typeof one === 'string' ? { key: one } : one);

export const withParams = (key: SheetKey, params: Params): Text => ({ key, params: () => params });
export const bold = (key: SheetKey): Text => ({ key, bold: true });
/** Room for the hand: as long as half a page is wide, for there may be two columns. */
export const byHand = (key: SheetKey): Text => withParams(key, { blank: blank.slice(0, 26) });

const runsOf = (teller: Teller, { key, params, bold: strong, after }: Text): Run[] => [
  ...fill(teller.tell(key), params?.(teller) ?? {}).map((part) => (strong ? { ...part, bold: true } : part)),
  ...(after === undefined ? [] : [run(after)]),
];

const sentences = (teller: Teller, texts: readonly Text[]): Run[] =>
  texts.flatMap((one, at) => [...(at === 0 ? [] : [run(' ')]), ...runsOf(teller, one)]);

function germanBlock(part: SheetPart): Block {
  const said = (one: Text): Run[] => runsOf(germanTeller, one);
  switch (part.kind) {
    case 'title':
      return { type: 'heading', level: 2, runs: said({ key: part.key }) };
    case 'text':
      return { type: 'paragraph', runs: sentences(germanTeller, part.texts) };
    case 'items':
      return { type: 'list', ordered: false, items: part.texts.map(said) };
    case 'boxes':
      return {
        type: 'checklist',
        items: part.boxes.map(([first, ...details]) => ({
          checked: false,
          runs: said(first),
          details: details.map(said),
        })),
      };
  }
}

/** Open boxes and the signs before points. */
export const OPEN = '☐';
const POINT = '–';

function besideRows(second: Teller, part: SheetPart): Row[] {
  switch (part.kind) {
    case 'title':
      return [title(second, part.key)];
    case 'text':
      return [both(second, (teller) => sentences(teller, part.texts))];
    case 'items':
      return part.texts.map((one) => both(second, (teller) => runsOf(teller, one), POINT));
    case 'boxes':
      return part.boxes.map(([first, ...details]) =>
        both(
          second,
          (teller) =>
            lines(
              runsOf(teller, { ...first, ...(details.length > 0 && { bold: true as const }) }),
              ...details.map((one) => runsOf(teller, one)),
            ),
          OPEN,
        ),
      );
  }
}

export const germanBlocks = (parts: readonly SheetPart[]): Block[] => parts.map(germanBlock);

export const rowsBeside = ({ second }: Beside, parts: readonly SheetPart[]): Row[] =>
  parts.flatMap((part) => besideRows(second, part));

/** How it was said, and the hand: what the proof of a consent needs (Art. 7(1) GDPR). One line for both languages. */
export function signature(beside: Beside | null): Block {
  const row = (key: Extract<SheetKey, `sheets.hand.${string}`>, above = '') => {
    const own = beside?.second.tell(key);
    const under = own === undefined || own.lang === 'de' ? [] : [run('\n'), marked(own.text, own.lang)];
    return { term: germanTeller.tell(key).text, value: [run(`${above}${blank}`), ...under] };
  };
  return {
    type: 'terms',
    rows: [
      row('sheets.hand.language'),
      row('sheets.hand.interpreter'),
      row('sheets.hand.place'),
      row('sheets.hand.signature', '\n'),
    ],
  };
}
