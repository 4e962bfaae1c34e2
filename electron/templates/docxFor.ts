import type { Kysely } from 'kysely';
import { displayName } from '#shared/clients/personName.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { renderDocx } from '../letters/docx/render.ts';
import { fill } from './fill.ts';
import { prepare } from './prepare.ts';
import { templateInUse } from './templates.ts';

/** A letter of a person as a Word file. */
export type ToDocx = (letter: Letter, clientId: string) => Promise<Uint8Array>;

/**
 * How letters become Word files today: on the office's own template where it has one in use, else on ours. Sheets and
 * pages are the person's own papers and never stand under a letterhead. The template is opened once.
 */
export async function docxFor(db: Kysely<Tables>): Promise<ToDocx> {
  const bytes = await templateInUse(db);
  if (bytes === null) return (letter) => renderDocx(letter);
  const template = await prepare(bytes);
  return async (letter, clientId) => {
    if (letter.kind !== 'letter') return renderDocx(letter);
    const client = await requireClient(db, clientId);
    return fill(template, letter, { name: displayName(client, 'givenFirst'), number: client.number });
  };
}
