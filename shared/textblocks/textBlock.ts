import { z } from 'zod';
import { id, line, prose } from '../contract/fields.ts';
import { placeholdersIn, unknownPlaceholders } from './placeholders.ts';

/** What a piece of the office's wording is for, in the order of a letter. */
export const topics = ['opening', 'reasons', 'neutrality', 'request', 'closing', 'other'] as const;
export type Topic = (typeof topics)[number];

export const textBlockFields = z.object({
  topic: z.enum(topics),
  title: line(),
  /** Paragraphs parted by a blank line; `{Name}` stands for a fact. */
  text: prose(4000),
});
export type TextBlockFields = z.output<typeof textBlockFields>;

export const textBlock = textBlockFields.extend({ id });
export type TextBlock = z.output<typeof textBlock>;

export const blankTextBlock: TextBlockFields = { topic: 'other', title: '', text: '' };

/** What nobody could fill in: words in braces that are no placeholder. */
export const misspelt = (text: string): string[] => unknownPlaceholders(placeholdersIn(text));
