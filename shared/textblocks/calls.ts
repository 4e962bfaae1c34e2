import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id, nothing } from '../contract/fields.ts';
import { textBlock, textBlockFields } from './textBlock.ts';

/** What can be undone changes with them. */
const changes = ['textblocks', 'history'] as const;
const errors = ['textblocks.unknown', 'textblocks.misspelt'] as const;

export const textBlockCalls = {
  /** The office's wording in its own order. */
  'textblocks.list': read(nothing, z.object({ blocks: z.array(textBlock) })),
  'textblocks.add': write(z.object({ fields: textBlockFields }), z.object({ id }), { changes, errors }),
  /** Refused while a word in braces is none of the placeholders: it would stand in a letter. */
  'textblocks.update': write(z.object({ id, patch: textBlockFields.partial() }), done, { changes, errors }),
  /** One place up or down; at the end of the list nothing happens. */
  'textblocks.move': write(z.object({ id, by: z.union([z.literal(-1), z.literal(1)]) }), done, {
    changes,
    errors,
  }),
  'textblocks.remove': write(z.object({ id }), done, { changes, errors }),
} as const;
