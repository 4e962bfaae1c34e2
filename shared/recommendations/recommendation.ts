import { z } from 'zod';
import { day, id, line, prose } from '../contract/fields.ts';

/** Who is asked: a Jobcenter (SGB II) or an Agentur für Arbeit (SGB III). */
export const payers = ['jobcenter', 'agency'] as const;
export type Payer = (typeof payers)[number];

/** What is recommended to an authority that pays for measures (domain 6.2 no. 1). */
export const recommendationFields = z.object({
  payer: z.enum(payers),
  /** Name of the Jobcenter or Agentur; the release is given for it. */
  body: line(),
  /** Below the name, one line each. */
  address: prose(400),
  /** Code of the catalogue of measures, ours or the office's own; null while nobody has chosen. */
  measure: z.string().min(1).max(80).nullable(),
  provider: line(),
  title: line(),
  /** Number of the measure, as the provider or the authority names it. */
  number: line(60),
  /** At which level somebody joins: „B2-Kurs, Einstieg nach Einstufung“. */
  entryLevel: line(),
  startOn: day.nullable(),
  /** „6 Monate, Teilzeit“ */
  duration: line(120),
  /** Lessons (Unterrichtseinheiten). */
  hours: z.int().min(1).max(20_000).nullable(),
  costCents: z.int().min(0).max(100_000_000).nullable(),
  /** Why it is needed; paragraphs. */
  why: prose(4000),
  /** What it leads to: the occupation it opens, jobs there are. */
  benefit: prose(4000),
  /** What else was looked at, and why it does not do. */
  alternatives: prose(4000),
  decisionBy: day.nullable(),
  /** One to a line. */
  enclosures: prose(2000),
});
export type RecommendationFields = z.output<typeof recommendationFields>;

export const recommendation = recommendationFields.extend({
  id,
  clientId: id,
  /** The need it answers. */
  needId: id.nullable(),
  notedOn: day,
  /** By sentence of the starting point: told, or not, otherwise than usual. */
  startFacts: z.record(z.string().max(120), z.boolean()),
});
export type Recommendation = z.output<typeof recommendation>;

/** Fields in the counsellor's own words, which may have the office's wording put into them. */
export const worded = [
  'why',
  'benefit',
  'alternatives',
] as const satisfies readonly (keyof RecommendationFields)[];
export type Worded = (typeof worded)[number];

/** Fields a letter cannot do without. */
export const demanded = ['body', 'measure', 'why'] as const satisfies readonly (keyof RecommendationFields)[];
export type Demanded = (typeof demanded)[number];

export const lacking = (fields: Pick<RecommendationFields, Demanded>): Demanded[] =>
  demanded.filter((name) => fields[name] === null || String(fields[name]).trim() === '');

/** What the body asks for next, when it is not there (domain 6.2 no. 1): a hint, for some of it nobody knows yet. */
export const wanted = [
  ...(['provider', 'title', 'number', 'startOn', 'duration', 'costCents', 'entryLevel'] as const),
  ...(['benefit', 'alternatives', 'decisionBy', 'enclosures'] as const),
] as const satisfies readonly (keyof RecommendationFields)[];
export type Wanted = (typeof wanted)[number];

export const stillWanted = (fields: Pick<RecommendationFields, Wanted>): Wanted[] =>
  wanted.filter((name) => fields[name] === null || String(fields[name]).trim() === '');

/** Paragraphs, as they were typed. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[ \t]*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
