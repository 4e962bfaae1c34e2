import { type Kysely, sql } from 'kysely';
import type { TimelineEntry } from '#shared/cases/case.ts';
import type { Tables } from '../../db/tables.ts';

/** One line of the file, before its facts are read. */
export interface TimelineRow {
  readonly id: string;
  readonly heldOn: string;
  readonly at: string;
  readonly kind: TimelineEntry['kind'];
  readonly facts: string;
  readonly text: string;
  /** For `createdBy` alone: pass it on through `visibleNote`. */
  readonly own: string;
  readonly createdBy: string;
  readonly by: string;
}

export interface Cursor {
  readonly on: string;
  readonly at: string;
  readonly id: string;
}

/**
 * Each room's rows of one person as lines of the file. A fact stands once, in its own table; a row that has
 * several lines marks their ids after a colon. What has no instant of its own comes last on its day.
 * An appointment is told once its day is over; until then it lies ahead. What was consented to in one talk is
 * one line, and so is what came of papers on one day: `|| ''` makes the list a text, for a fact is a plain value; in order,
 * because what was undone stands elsewhere in its table.
 */
const lines = (clientId: string, today: string) => sql`
  SELECT id, openedOn AS heldOn, createdAt AS at, 'caseOpened' AS kind,
    json_object('again', closingReason IS NOT 'duplicate' AND id > (SELECT min(f.id) FROM cases f
      WHERE f.clientId = cases.clientId AND f.closingReason IS NOT 'duplicate'),
      'caseType', caseType) AS facts,
    '' AS text, createdBy
    FROM cases WHERE clientId = ${clientId}
  UNION ALL
  SELECT id || ':s', setOn, coalesce(setAt, setOn || 'T24'), 'caseStatus', json_object('status', setStatus), '',
    '' FROM cases WHERE clientId = ${clientId} AND setStatus IS NOT NULL AND setAt <> createdAt
  UNION ALL
  SELECT id || ':c', closedOn, coalesce(closedAt, closedOn || 'T24'), 'caseClosed',
    json_object('reason', closingReason, 'exitStatus', exitStatus), '', ''
    FROM cases WHERE clientId = ${clientId} AND closedOn IS NOT NULL
  UNION ALL
  SELECT id || ':f', followedUpOn, followedUpOn || 'T24', 'caseFollowedUp', json_object('status', laterStatus), '',
    '' FROM cases WHERE clientId = ${clientId} AND followedUpOn IS NOT NULL
  UNION ALL
  SELECT id, doneOn, doneOn || 'T24', 'followUp', json_object('proposal', proposal, 'waitingFor', waitingFor), text,
    createdBy FROM followUps WHERE clientId = ${clientId} AND doneOn IS NOT NULL
  UNION ALL
  SELECT id, heldOn, createdAt, 'appointment', json_object('at', startsAt, 'minutes', minutes, 'place', place), '',
    createdBy FROM appointments WHERE clientId = ${clientId} AND heldOn < ${today}
  UNION ALL
  SELECT id, heldOn, createdAt, 'contact',
    json_object('kind', kind, 'consultation', consultation, 'minutes', minutes, 'topics', topics,
      'interpreting', interpreting, 'interpreter', interpreter, 'companion', companion, 'results', results),
    note, createdBy
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
  SELECT id, substr(createdAt, 1, 10), createdAt, 'germanCourse',
    json_object('kind', kind, 'stage', stage, 'provider', provider, 'startedOn', startedOn, 'endedOn', endedOn),
    remark, createdBy
    FROM germanCourses WHERE clientId = ${clientId}
  UNION ALL
  SELECT id, startedOn, createdAt, 'recognition', json_object('occupation', occupation, 'way', way), '', createdBy
    FROM applications WHERE clientId = ${clientId}
  UNION ALL
  SELECT e.id, e.happenedOn, e.createdAt, 'procedure',
    json_object('kind', e.kind, 'result', e.result, 'until', e.until, 'occupation', a.occupation,
      'application', a.id), e.note, e.createdBy
    FROM procedureEvents e JOIN applications a ON a.id = e.applicationId WHERE e.clientId = ${clientId}
  UNION ALL
  SELECT m.id, m.appliedOn, m.createdAt, 'claim',
    json_object('instrument', m.instrument, 'occupation', a.occupation, 'application', a.id), '', m.createdBy
    FROM claims m JOIN applications a ON a.id = m.applicationId WHERE m.clientId = ${clientId}
  UNION ALL
  SELECT m.id || ':d', m.decidedOn, m.decidedOn || 'T24', 'claim',
    json_object('instrument', m.instrument, 'result', m.result, 'cents', m.amountCents, 'application', a.id),
    m.reason, ''
    FROM claims m JOIN applications a ON a.id = m.applicationId
    WHERE m.clientId = ${clientId} AND m.decidedOn IS NOT NULL
  UNION ALL
  SELECT id, notedOn, createdAt, 'need',
    json_object('kind', kind, 'fromLevel', fromLevel, 'toLevel', toLevel, 'occupation', occupation), note, createdBy
    FROM needs WHERE clientId = ${clientId} AND NOT (status = 'obsolete' AND proposal IS NOT NULL)
  UNION ALL
  SELECT max(id), receivedOn, max(createdAt), 'paper',
    json_object('papers', json_group_array(json_object('id', id, 'type', type, 'title', title, 'state', state,
      'scans', (SELECT count(*) FROM scans s WHERE s.paperId = papers.id)) ORDER BY id) || ''), '', createdBy
    FROM papers WHERE clientId = ${clientId} AND receivedOn IS NOT NULL GROUP BY receivedOn, createdBy
  UNION ALL
  SELECT max(d.id) || ':h', d.markedOn, d.markedOn || 'T24', 'paper',
    json_object('papers', json_group_array(json_object('id', d.id, 'type', d.type, 'title', coalesce(p.title, ''),
      'state', d.mark, 'scans', 0) ORDER BY d.id) || '', 'mark', d.mark, 'occupation', a.occupation,
      'application', a.id), '', ''
    FROM documents d JOIN applications a ON a.id = d.applicationId LEFT JOIN papers p ON p.id = d.paperId
    WHERE d.clientId = ${clientId} AND d.markedOn IS NOT NULL AND d.mark IN ('submitted', 'returned')
    GROUP BY d.markedOn, d.mark, a.id
  UNION ALL
  SELECT id, writtenOn, createdAt, 'letter', json_object('kind', kind, 'subject', subject), '', createdBy
    FROM letters WHERE clientId = ${clientId} AND dossierId IS NULL
  UNION ALL
  SELECT id || ':s', sentOn, sentOn || 'T24', 'letter',
    json_object('kind', kind, 'subject', subject, 'sentVia', sentVia, 'sentTo', sentTo), '', coalesce(sentBy, '')
    FROM letters WHERE clientId = ${clientId} AND sentOn IS NOT NULL
  UNION ALL
  SELECT id, releasedOn, createdAt, 'profile', json_object('assessor', assessor), '', createdBy
    FROM profileVersions WHERE clientId = ${clientId}
  UNION ALL
  SELECT id, notedOn, createdAt, 'recommendation', json_object('measure', measure, 'title', title, 'body', body), '',
    createdBy FROM recommendations WHERE clientId = ${clientId}
  UNION ALL
  SELECT id, madeOn, createdAt, 'dossier',
    json_object('papers', (SELECT count(*) FROM letters WHERE dossierId = dossiers.id)), '', createdBy
    FROM dossiers WHERE clientId = ${clientId}
  UNION ALL
  SELECT max(id), decidedOn, max(createdAt), 'consent',
    json_object('state', state, 'matters',
      json_group_array(json_object('purpose', purpose, 'authority', authority, 'body', body) ORDER BY id) || ''),
    '', createdBy
    FROM consents WHERE clientId = ${clientId}
    GROUP BY decidedOn, state, createdBy, purpose = 'information'
  UNION ALL
  SELECT id, mergedOn, createdAt, 'merged', json_object('number', number), '', createdBy
    FROM formerNumbers WHERE clientId = ${clientId}`;

export async function readTimeline(
  db: Kysely<Tables>,
  clientId: string,
  today: string,
  before: Cursor | null,
  limit: number,
) {
  const older = before
    ? sql`WHERE (l.heldOn, l.at, l.id) < (${before.on}, ${before.at}, ${before.id})`
    : sql``;
  const page = await sql<TimelineRow>`
    SELECT l.id, l.heldOn, l.at, l.kind, l.facts, l.text, l.createdBy, coalesce(u.name, '') AS by,
      coalesce(k.ownNote, '') AS own
    FROM (${lines(clientId, today)}) l LEFT JOIN users u ON u.id = l.createdBy
      LEFT JOIN contacts k ON l.kind = 'contact' AND k.id = l.id
    ${older} ORDER BY l.heldOn DESC, l.at DESC, l.id DESC LIMIT ${limit}`.execute(db);
  const all = await sql<{ kind: TimelineRow['kind']; n: number }>`
    SELECT kind, count(*) AS n FROM (${lines(clientId, today)}) GROUP BY kind`.execute(db);
  return {
    total: all.rows.reduce((sum, { n }) => sum + n, 0),
    kinds: all.rows.map(({ kind }) => kind),
    rows: page.rows,
  };
}
