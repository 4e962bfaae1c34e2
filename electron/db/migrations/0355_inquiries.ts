import type { Migration } from '../migration.ts';

/** What is asked without a file: by somebody who remains unnamed, or by others about others. */
export const inquiries: Migration = {
  version: 355,
  words: 'inquiries without a file',
  sql: `
CREATE TABLE inquiries (
  id TEXT PRIMARY KEY,
  heldOn TEXT NOT NULL,
  kind TEXT NOT NULL,
  asker TEXT NOT NULL,
  topics TEXT NOT NULL CHECK (json_valid(topics)),
  minutes INTEGER,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users(id)
) STRICT;
CREATE INDEX inquiriesByDay ON inquiries(heldOn);
`,
};
