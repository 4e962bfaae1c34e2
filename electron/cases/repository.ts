import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

/** One line of the file, before its facts are read. */
export interface TimelineRow {
  readonly id: string;
  readonly heldOn: string;
  readonly at: string;
  readonly kind:
    | 'caseOpened'
    | 'contact'
    | 'qualification'
    | 'experience'
    | 'recognition'
    | 'procedure'
    | 'letter'
    | 'consent';
  readonly facts: string;
  readonly text: string;
  readonly by: string;
}

export interface Cursor {
  readonly on: string;
  readonly at: string;
  readonly id: string;
}

/**
 * Each room's rows of one person as lines of the file. A fact stands once, in its own table. What was consented
 * to in one talk is one line: `|| ''` makes the list a text, for a fact is a plain value.
 */
const lines = (clientId: string) => sql`
  SELECT id, openedOn AS heldOn, createdAt AS at, 'caseOpened' AS kind, '{}' AS facts, '' AS text, createdBy
    FROM cases WHERE clientId = ${clientId}
  UNION ALL
  SELECT id, heldOn, createdAt, 'contact',
    json_object('kind', kind, 'consultation', consultation, 'minutes', minutes), note, createdBy
    FROM contacts WHERE clientId = ${clientId}
  UNION ALL
  SELECT id, substr(createdAt, 1, 10), createdAt, 'qualification',
    json_object('titleGerman', titleGerman, 'titleOriginal', titleOriginal, 'country', country, 'endedOn', endedOn),
    note, createdBy
    FROM qualifications WHERE clientId = ${clientId}
  UNION ALL
  SELECT id, substr(createdAt, 1, 10), createdAt, 'experience',
    json_object('title', title, 'country', country, 'years', years), tasks, createdBy
    FROM experiences WHERE clientId = ${clientId}
  UNION ALL
  SELECT id, startedOn, createdAt, 'recognition', json_object('occupation', occupation, 'way', way), '', createdBy
    FROM applications WHERE clientId = ${clientId}
  UNION ALL
  SELECT e.id, e.happenedOn, e.createdAt, 'procedure',
    json_object('kind', e.kind, 'result', e.result, 'until', e.until, 'occupation', a.occupation,
      'application', a.id), e.note, e.createdBy
    FROM procedureEvents e JOIN applications a ON a.id = e.applicationId WHERE e.clientId = ${clientId}
  UNION ALL
  SELECT id, writtenOn, createdAt, 'letter', json_object('kind', kind, 'subject', subject), '', createdBy
    FROM letters WHERE clientId = ${clientId}
  UNION ALL
  SELECT max(id), decidedOn, max(createdAt), 'consent',
    json_object('state', state, 'matters',
      json_group_array(json_object('purpose', purpose, 'authority', authority, 'body', body)) || ''),
    '', createdBy
    FROM consents WHERE clientId = ${clientId}
    GROUP BY decidedOn, state, createdBy, purpose = 'information'`;

export async function readTimeline(
  db: Kysely<Tables>,
  clientId: string,
  before: Cursor | null,
  limit: number,
) {
  const older = before
    ? sql`WHERE (l.heldOn, l.at, l.id) < (${before.on}, ${before.at}, ${before.id})`
    : sql``;
  const page = await sql<TimelineRow>`
    SELECT l.id, l.heldOn, l.at, l.kind, l.facts, l.text, coalesce(u.name, '') AS by
    FROM (${lines(clientId)}) l LEFT JOIN users u ON u.id = l.createdBy
    ${older} ORDER BY l.heldOn DESC, l.at DESC, l.id DESC LIMIT ${limit}`.execute(db);
  const all = await sql<{ n: number }>`SELECT count(*) AS n FROM (${lines(clientId)})`.execute(db);
  return { total: all.rows[0]?.n ?? 0, rows: page.rows };
}
