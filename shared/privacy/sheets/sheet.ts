import { type Beside, bilingualBlocks, checkedFoot } from '../../letters/compose/bilingual.ts';
import { frame } from '../../letters/compose/parts.ts';
import { type Block, type Letter, letter } from '../../letters/letter.ts';
import { germanTeller } from '../../text/papers/languages.ts';
import type { SheetFacts } from './sheetFacts.ts';
import { germanBlocks, heading, OPEN, rowsBeside, type SheetPart, text } from './sheetParts.ts';

interface SheetText {
  readonly title: string;
  readonly heading: Parameters<typeof heading>[0];
  readonly information: readonly { readonly label: string; readonly value: string }[];
  readonly parts: readonly SheetPart[];
  /** For the hand, below everything. */
  readonly end?: readonly Block[];
}

/** A sheet with its wording's version in the foot; beside the German the person's language, where there is one. */
export function sheet(
  facts: SheetFacts,
  { title, heading: key, information, parts, end = [] }: SheetText,
): Letter {
  const { sender, ...rest } = frame(facts);
  const [office = [], place = [], reach = []] = sender.footer;
  const versioned = { ...sender, footer: [office, place, [...reach, `Textfassung ${facts.textVersion}`]] };
  const { beside } = facts;
  return letter.parse({
    kind: 'sheet',
    ...rest,
    title,
    heading: germanTeller.tell(key).text,
    information: [...information],
    sender: beside === null ? versioned : checkedFoot(versioned, beside.review),
    blocks:
      beside === null
        ? [...germanBlocks(parts), ...end]
        : besideBlocks(facts, beside, { heading: key, parts, end }),
  });
}

/** The hand stands right below what it signs; whom to ask is said where nothing is to be signed. */
function besideBlocks(
  facts: SheetFacts,
  beside: Beside,
  { heading: key, parts, end = [] }: Pick<SheetText, 'heading' | 'parts' | 'end'>,
): Block[] {
  const mark = parts.some(({ kind }) => kind === 'boxes') ? OPEN : '';
  const rows = rowsBeside(beside, [heading(key), ...parts, text('sheets.counts')]);
  const [table, reach, ...state] = bilingualBlocks(beside, mark, rows, facts);
  return [table, ...(end.length > 0 ? end : [reach]), ...state].filter((block) => block !== undefined);
}
