import { z } from 'zod';
import { cleanLine, cleanText } from './clean.ts';

/**
 * What a letter is. The model is stored as JSON in the vault, crosses the process border, and is printed
 * twice: as DOCX (`electron/letters/docx`) and in millimetres (`renderer/letters`). Text is cleaned on
 * the way in, so what is stored can always be printed.
 */

/** One printed line; room for names of 300 characters with words around them. */
const line = z.string().overwrite(cleanLine).max(1000);
const text = z.string().overwrite(cleanText).max(20_000);
/** BCP 47, e.g. `de-DE`, `uk`, `prs`, `ar-SY`. */
const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** What a sentence rests on: a fact of the file, as it was worded when the sentence was written. */
const factRef = z.object({
  /** Which fact, the same for as long as there is the row: `languageSkill.<id>.level`. Nothing is looked up by it. */
  fact: z.string().min(1).max(200),
  /** How the counsellor calls it: „Deutsch, Niveau“. */
  label: line,
  /** A counsellor's own paragraph is a fact as well. */
  value: z.string().overwrite(cleanLine).max(4000),
});
export type FactRef = z.output<typeof factRef>;

export const run = z.object({
  text,
  /** Only where the language is known and is not the letter's: a wrong mark reads worse than none. */
  lang: languageTag.optional(),
  bold: z.boolean().optional(),
  /** Which sentence it belongs to; runs of one sentence stand together. Its name in its composer, see `rests.ts`. */
  sentence: z.string().min(1).max(120).optional(),
  /** What it rests on; a sentence rests on what its runs rest on. */
  rests: z.array(factRef).max(20).optional(),
});
export type Run = z.output<typeof run>;
const runs = z.array(run).max(200);

const paragraph = z.object({ type: z.literal('paragraph'), runs });

/** Level 1 is the subject or the title of a sheet. */
const heading = z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), runs });

const list = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(runs).min(1).max(200),
});

const table = z
  .object({
    type: z.literal('table'),
    /**
     * `share`: part of the text width, in relation to the other columns' shares. Where no column has a header,
     * the first cell of a row says what the row is.
     */
    columns: z
      .array(
        z.object({
          header: line,
          /** Of the header, where it is not German. */
          lang: languageTag.optional(),
          share: z.number().positive().max(100),
          /** Cells that begin with a digit are a rating of so many steps: both prints draw it before the words. */
          steps: z.int().min(2).max(6).optional(),
        }),
      )
      .min(1)
      .max(8),
    rows: z.array(z.array(runs)).max(500),
    /**
     * Rows that begin a part, by their place: a question over the boxes to tick. Such a row is shaded, and a
     * short part stays on one page (`rowKeepsNext`).
     */
    parts: z.array(z.int().nonnegative()).max(500).optional(),
  })
  .refine(
    (t) => t.rows.every((row) => row.length === t.columns.length),
    'a row has as many cells as columns',
  );

const checklist = z.object({
  type: z.literal('checklist'),
  items: z
    .array(z.object({ checked: z.boolean(), runs, details: z.array(runs).max(12) }))
    .min(1)
    .max(200),
});

/** Facts as „term: value“ in two columns. */
const terms = z.object({
  type: z.literal('terms'),
  rows: z
    .array(z.object({ term: line, value: runs }))
    .min(1)
    .max(60),
});

/** A framed hint. An empty title prints none. */
const note = z.object({ type: z.literal('note'), title: line, lines: z.array(runs).min(1).max(20) });

export const block = z.discriminatedUnion('type', [paragraph, heading, list, table, checklist, terms, note]);
export type Block = z.output<typeof block>;
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

const labelled = z.array(z.object({ label: line, value: line })).max(14);

const common = {
  /** Of this shape. A newer one gets an upgrade in `readLetter`. */
  version: z.literal(1),
  language: languageTag,
  direction: z.enum(['ltr', 'rtl']),
  /** Title of the document, as a screen reader announces it and a list of letters shows it. */
  title: line.min(1),
  author: line,
  /** Date of the letter (ISO). The file carries it as its time of making: same data, same bytes. */
  date: z.iso.date(),
  sender: z.object({
    /** The office. */
    name: line.min(1),
    /** Träger; empty when the office is its own. */
    provider: line,
    /** The small line above the address, seen in the window of the envelope. */
    returnLine: line,
    /** Foot of each page, column by column. */
    footer: z.array(z.array(line).max(5)).max(3),
  }),
  /** Information block of a letter; the lines under the title of a sheet. */
  information: labelled,
  /** A letter has a few dozen, a file on paper some thousands. */
  blocks: z.array(block).max(10_000),
};

const businessLetter = z.object({
  kind: z.literal('letter'),
  ...common,
  /** DIN 5008: A has the address higher and a low letterhead, B leaves 45 mm for logos. */
  form: z.enum(['A', 'B']),
  /** Vermerkzone, e.g. „Persönlich/Vertraulich“. */
  annotations: z.array(line.min(1)).max(3),
  recipient: z.array(line.min(1)).max(9),
  /** One or two lines, without the word „Betreff“. */
  subject: z.array(line.min(1)).min(1).max(2),
  salutation: line,
  closing: line,
  signature: z.object({ organisation: line, name: line, role: line }),
  enclosures: z.array(line.min(1)).max(60),
});

/** A paper for the client: no address window, larger type. */
const sheet = z.object({ kind: z.literal('sheet'), ...common, heading: line.min(1) });

/** A paper for an authority without an address window, in the type of a letter: a CV, a declaration. */
const page = z.object({ kind: z.literal('page'), ...common, heading: line.min(1) });

export const letter = z.discriminatedUnion('kind', [businessLetter, sheet, page]);
export type Letter = z.output<typeof letter>;
export type BusinessLetter = Extract<Letter, { kind: 'letter' }>;
export type Sheet = Extract<Letter, { kind: 'sheet' | 'page' }>;

/** A stored letter of any version as the present shape. Throws ZodError on what is not a letter. */
export const readLetter = (stored: unknown): Letter => letter.parse(stored);
