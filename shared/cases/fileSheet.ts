import { frame, heading, paragraph, run } from '../letters/compose/parts.ts';
import type { CounsellorFacts, OfficeFacts } from '../letters/facts.ts';
import { type Block, type Letter, letter } from '../letters/letter.ts';

/** One line of the file, in the words of the window. What is for its author alone has no place here. */
export interface PrintedEntry {
  readonly title: string;
  /** What belongs to it in short: kind, topics, who entered it. */
  readonly lines: readonly string[];
  /** The note, whole. */
  readonly text: string;
}

export interface FileSheetFacts {
  /** ISO day of the print. */
  readonly date: string;
  readonly language: 'de' | 'en';
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  readonly title: string;
  readonly heading: string;
  /** Who it is about and which period it covers. */
  readonly information: readonly { readonly label: string; readonly value: string }[];
  /** Oldest first: a file on paper is read from its beginning. */
  readonly months: readonly { readonly title: string; readonly entries: readonly PrintedEntry[] }[];
}

/** A long note is printed paragraph by paragraph, so that a page may end between them. */
const paragraphs = (text: string): Block[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(run(part)));

const entryBlocks = ({ title, lines, text }: PrintedEntry): Block[] => [
  { type: 'heading', level: 3, runs: [run(title)] },
  ...(lines.length > 0 ? [paragraph(run(lines.join('\n')))] : []),
  ...paragraphs(text),
];

/** The file as a paper: month by month, each entry whole. */
export function fileSheet(facts: FileSheetFacts): Letter {
  return letter.parse({
    kind: 'sheet',
    ...frame(facts),
    language: facts.language,
    title: facts.title,
    heading: facts.heading,
    information: [...facts.information],
    blocks: facts.months.flatMap(({ title, entries }) => [heading(title), ...entries.flatMap(entryBlocks)]),
  });
}
