import type { Kysely } from 'kysely';
import type { caseCalls } from '#shared/cases/calls.ts';
import { contactFields } from '#shared/cases/case.ts';
import { type ClosingReportFacts, type ContactCounted, closingReport } from '#shared/cases/closingReport.ts';
import { factsByPeriod } from '#shared/cases/status.ts';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { postalLines } from '#shared/letters/postalLines.ts';
import type { Recipient } from '#shared/privacy/consent.ts';
import { recipientOf } from '#shared/privacy/matters.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import { nextNumber } from '../letters/stored.ts';
import type { RoomHandlers } from '../office/context.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { readNeeds } from '../plan/plan.ts';
import { readApplications } from '../recognition/recognition.ts';
import { readRecommendations } from '../recommendations/gather.ts';
import { asView } from './periods.ts';
import { contactsOfClient } from './repository.ts';
import { readState } from './state.ts';

interface Asked {
  readonly clientId: string;
  /** Id of the period. */
  readonly caseId: string;
  readonly userId: string;
  /** ISO day of the report. */
  readonly on: string;
  readonly to: Recipient;
}

/** As it stands in the window of the envelope. */
function linesFor({ authority, body }: Recipient, { authorities }: Catalogs): readonly string[] {
  const lines = authority === null ? [body] : (authorities.find(authority)?.addressLines ?? [authority]);
  return postalLines({ lines, country: null });
}

/** Checked, for the columns are text; the notes are not even read. */
const counted = contactFields.pick({ on: true, kind: true, minutes: true, topics: true, results: true });

async function contactsByPeriod(
  db: Kysely<Tables>,
  clientId: string,
  periods: Parameters<typeof factsByPeriod>[0],
) {
  const rows = await contactsOfClient(db, clientId);
  const contacts = rows.map(
    ({ heldOn, topics, results, ...row }): ContactCounted =>
      counted.parse({ ...row, on: heldOn, topics: JSON.parse(topics), results: JSON.parse(results) }),
  );
  return factsByPeriod(periods, contacts);
}

/** Fetches what a closing report is made from; without its running number. @throws Refusal */
export async function gatherReport(
  db: Kysely<Tables>,
  { clientId, caseId, userId, on, to }: Asked,
): Promise<ClosingReportFacts> {
  const client = await readClient(db, clientId);
  const { periods } = await readState(db, clientId);
  const at = periods.findIndex(({ row }) => row.id === caseId);
  const found = periods[at];
  const view = found && asView(found);
  const closing = view?.closing;
  if (!view || !closing) throw new Refusal('cases.notClosed');
  const parts = await contactsByPeriod(
    db,
    clientId,
    periods.map(({ row }) => row),
  );
  const catalogs = await readCatalogs(db, on);
  const { office, users } = await readOfficeAndUsers(db);
  return {
    office,
    user: must(
      users.find(({ id }) => id === userId),
      'who writes is in the file',
    ),
    client,
    period: { ...view, closing },
    contacts: (parts[at] ?? []).filter((contact) => contact.on <= closing.on),
    needs: await readNeeds(db, clientId),
    applications: await readApplications(db, clientId, on),
    recommendations: await readRecommendations(db, clientId),
    catalogs,
    date: on,
    reference: '',
    recipient: linesFor(to, catalogs),
  };
}

export const reportHandlers: Pick<RoomHandlers<typeof caseCalls>, 'cases.writeReport'> = {
  'cases.writeReport': async (context, { clientId, caseId, body }) => {
    const { db, today, userId } = context;
    const { authorities } = await readCatalogs(db, today);
    const to = recipientOf(body, authorities.rows);
    const facts = await gatherReport(db, { clientId, caseId, userId, on: today, to });
    const reference = `${facts.client.number}/${await nextNumber(db, clientId)}`;
    return keepLetter(
      context,
      { clientId, applicationId: null, kind: 'closingReport', ...to, item: caseId },
      closingReport({ ...facts, reference }),
    );
  },
};
