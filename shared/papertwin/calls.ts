import { z } from 'zod';
import { exporting, write } from '../contract/call.ts';
import { id } from '../contract/fields.ts';
import { screenLanguages } from '../interview/languages.ts';

/** Empty blocks of each group: „Abschluss 1, 2, 3“. */
export const mostCopies = 3;

const paper = {
  language: z.enum(screenLanguages.map(({ code }) => code)),
  /** Keys of the form's sections; empty: all of them. */
  sections: z.array(z.string().max(60)).max(40),
  copies: z.int().min(1).max(mostCopies),
  /** The sheet for questions of class 9, with the consent they need. */
  special: z.boolean(),
};

export const paperTwinCalls = {
  /** The paper of one person, kept as written. What is known is left out or printed to be checked. */
  'papertwin.write': write(
    z.object({ clientId: id, ...paper, known: z.enum(['leaveOut', 'print']) }),
    z.object({ id }),
    {
      changes: ['letters', 'cases', 'clients', 'history'],
      errors: ['clients.unknown', 'papertwin.nothingToAsk'],
    },
  ),
  /** The paper for anybody, to take along on a day outside. */
  'papertwin.exportBlank': exporting(z.object(paper), z.object({ fileName: z.string() }), {
    pick: 'saveDocx',
    changes: [],
    errors: ['papertwin.nothingToAsk', 'letters.cannotWrite', 'call.cancelled'],
  }),
} as const;
