import { z } from 'zod';
import { placeholders } from './placeholders.ts';

/** Bytes of a template as it is picked; a letterhead with a logo has a tenth. */
export const MAX_TEMPLATE_BYTES = 8 * 1024 * 1024;

/** Where in the Word file something stands. */
export const places = ['body', 'textBox', 'header', 'headerFirst', 'footer', 'footerFirst', 'notes'] as const;
export type Place = (typeof places)[number];

/** What makes a template unusable. The first group is about the file, the second about its placeholders. */
export const refusals = [
  'notWord',
  'oldWord',
  'encrypted',
  'damaged',
  'unpacksTooLarge',
  'macros',
  'remoteTemplate',
  'externalLink',
  'embedded',
  'activeField',
  'foreignPart',
  'unknownPlaceholder',
  'noCover',
  'unclosed',
  'missing',
  'twice',
  'notAlone',
  'wrongPlace',
] as const;

/** What the office should know, and may leave. */
export const hints = ['noDate', 'noReference', 'needsConsent', 'trackedChanges'] as const;

export const finding = z.object({
  code: z.enum([...refusals, ...hints]),
  /** What stands there: a placeholder, a field, an address; empty where there is nothing to name. */
  what: z.string(),
  /** The placeholder that was probably meant. */
  meant: z.string().nullable(),
  place: z.enum(places).nullable(),
});
export type Finding = z.output<typeof finding>;

const known: ReadonlySet<string> = new Set(refusals);
export const isRefusal = ({ code }: Finding): boolean => known.has(code);

/** What was found of the placeholders, and where. */
export const found = z.object({ name: z.enum(placeholders), place: z.enum(places) });
export type Found = z.output<typeof found>;

export const templateReport = z.object({
  findings: z.array(finding),
  found: z.array(found),
});
export type TemplateReport = z.output<typeof templateReport>;

/** The office's own Word template. */
export const officeTemplate = z.object({
  fileName: z.string(),
  size: z.int(),
  takenAt: z.string(),
  takenBy: z.string(),
  /** Letters are printed on it; else on ours. */
  inUse: z.boolean(),
});
export type OfficeTemplate = z.output<typeof officeTemplate>;
