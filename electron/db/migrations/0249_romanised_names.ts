import type { Migration } from '../migration.ts';

/**
 * A name in Latin letters may be the romanisation of one in another script: two that romanise the same one are two
 * spellings of it, however little they look alike (Olexandr, Alexander). The authority asks what is what.
 */
export const romanisedNames: Migration = {
  version: 249,
  words: 'which form of a name is the romanisation of which',
  sql: `
ALTER TABLE clientNames ADD COLUMN romanises TEXT REFERENCES clientNames (id);

CREATE INDEX clientNamesByRomanised ON clientNames (romanises) WHERE romanises IS NOT NULL;
`,
};
