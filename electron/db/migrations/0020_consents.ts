import { postalLines } from '#shared/letters/postalLines.ts';
import { authorities } from '#shared/recognition/authorities.ts';
import type { Migration } from '../migration.ts';

/** Letters were written with the register's own lines, so the lines tell which authority it was. */
function authorityOfModel(model: unknown): string | null {
  const { recipient } = JSON.parse(String(model)) as { recipient?: readonly string[] };
  const asPrinted = (lines: readonly string[]): string => postalLines({ lines, country: null }).join('\n');
  const lines = (recipient ?? []).join('\n');
  return authorities.find((row) => asPrinted(row.addressLines) === lines)?.code ?? null;
}

/**
 * What a person has said about their data, each thing once: the latest stands, the earlier stay. Letters say
 * whom they go to and whether the person took them along; one whose recipient is no longer in the register
 * stays without, and may then leave only by the person's own hand.
 */
export const consents: Migration = {
  version: 20,
  words: 'consents, and whom a letter goes to',
  sql: `
CREATE TABLE consents (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  purpose TEXT NOT NULL,
  authority TEXT,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('given', 'refused', 'withdrawn')),
  decidedOn TEXT NOT NULL,
  language TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  textVersion TEXT NOT NULL,
  validUntil TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX consentsByClient ON consents (clientId, decidedOn);

ALTER TABLE letters ADD COLUMN authority TEXT;
ALTER TABLE letters ADD COLUMN handedOn TEXT;
ALTER TABLE letters ADD COLUMN handedBy TEXT REFERENCES users (id);
`,
  move: async (trx) => {
    const covers = await trx
      .selectFrom('letters')
      .select(['id', 'model'])
      .where('kind', '=', 'cover')
      .execute();
    for (const { id, model } of covers) {
      const authority = authorityOfModel(model);
      await trx.updateTable('letters').set({ authority }).where('id', '=', String(id)).execute();
    }
  },
};
