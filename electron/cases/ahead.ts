import { basename } from 'node:path';
import type { Kysely } from 'kysely';
import type { FollowUpFields, ProposalView } from '#shared/cases/ahead.ts';
import type { caseCalls } from '#shared/cases/calls.ts';
import { calendarFile, dayFile } from '#shared/cases/ics.ts';
import { type EndingKind, keyOf, kindOfKey, type StepKind, waitsFor } from '#shared/cases/proposals.ts';
import { displayName } from '#shared/clients/personName.ts';
import { Refusal } from '#shared/contract/result.ts';
import { requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { demandOurTime } from './past.ts';
import { asView } from './periods.ts';
import {
  appointmentsFrom,
  type CaseStateRow,
  findAppointment,
  findFollowUp,
  findState,
  followUpsOfClient,
  stepsShown,
} from './repository.ts';
import { readState } from './state.ts';

type AheadCalls =
  | 'cases.get'
  | `cases.${'add' | 'update' | 'finish' | 'remove' | 'export'}FollowUp`
  | 'cases.answerProposal'
  | `cases.${'add' | 'update' | 'remove' | 'export'}Appointment`;

/** What is proposed for a person today, from the derived rows: what an authority waits for comes first. */
async function readProposals(db: Kysely<Tables>, clientId: string, today: string): Promise<ProposalView[]> {
  const steps = (await stepsShown(db, clientId, today)).map(
    ({ kind, ref, namedOn, applicationId, about }) => {
      const step = kind as StepKind | EndingKind;
      return { kind: step, key: keyOf(step, ref, namedOn), ref, on: namedOn, applicationId, about };
    },
  );
  return [...steps, ...proposalsOn(await findState(db, clientId), today)];
}

function proposalsOn(row: CaseStateRow | undefined, today: string): ProposalView[] {
  if (!row) return [];
  const found = [
    { kind: 'title', ref: row.titleId, on: row.titleUntil, from: row.titleOn },
    { kind: 'papers', ref: row.papersId, on: row.papersSince, from: row.papersOn },
    { kind: 'scans', ref: row.scansId, on: row.scansUntil, from: row.scansOn },
    { kind: 'silent', ref: row.caseId, on: row.lastOn, from: row.silentOn },
  ] as const;
  return found.flatMap(({ kind, ref, on, from }) =>
    ref !== null && on !== null && from !== null && from <= today
      ? [{ kind, key: keyOf(kind, ref, on), ref, on, applicationId: null, about: '' }]
      : [],
  );
}

/** Whether a follow-up is there and waits to be done. */
export const isOpenFollowUp = async (db: Kysely<Tables>, id: string): Promise<boolean> =>
  (await findFollowUp(db, id))?.doneOn === null;

/** Without words only an answer to a proposal says what is to be done. */
function demandText(text: string | undefined, proposal: string | null): void {
  if (text === '' && proposal === null)
    throw new Refusal('input.required', { fields: [{ path: 'fields.text', code: 'input.required' }] });
}

/** What lies ahead of a person, soonest first: open follow-ups, and appointments from today on. */
export async function readAhead(db: Kysely<Tables>, clientId: string, today: string) {
  const followUps = await followUpsOfClient(db, clientId);
  const appointments = await appointmentsFrom(db, clientId, today);
  return {
    followUps: followUps
      .filter(({ doneOn }) => doneOn === null)
      .map(({ id, dueOn, text, waitingFor, proposal, by }) => ({
        ...{ id, dueOn, text, by },
        waitingFor: waitingFor as FollowUpFields['waitingFor'],
        proposal: kindOfKey(proposal),
      })),
    appointments: appointments.map(({ id, heldOn, startsAt, minutes, place, by }) => ({
      ...{ id, on: heldOn, at: startsAt, minutes, place, by },
    })),
  };
}

/** Calendars are seen by others: the number only, unless the counsellor wants the name. */
async function whoseOf(db: Kysely<Tables>, clientId: string, withName: boolean): Promise<string> {
  const client = await requireClient(db, clientId);
  return withName ? `${client.number}, ${displayName(client, 'familyFirst')}` : client.number;
}

export const aheadHandlers: Pick<RoomHandlers<typeof caseCalls>, AheadCalls> = {
  'cases.get': async ({ db, today }, { clientId }) => {
    await requireClient(db, clientId);
    const { periods, present } = await readState(db, clientId);
    const others = periods.filter((period) => period !== present).reverse();
    return {
      periods: [...(present ? [present] : []), ...others].map(asView),
      ...(await readAhead(db, clientId, today)),
      proposals: await readProposals(db, clientId, today),
    };
  },

  'cases.addFollowUp': async ({ db, rows, now, userId }, { clientId, fields }) => {
    await requireClient(db, clientId);
    demandText(fields.text, null);
    const id = newId(now);
    await rows.insert('followUps', {
      ...{ id, clientId, ...fields, proposal: null, doneOn: null },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'cases.updateFollowUp': async ({ db, rows }, { id, patch }) => {
    const row = await findFollowUp(db, id);
    if (!row) throw new Refusal('cases.unknownFollowUp');
    demandText(patch.text, row.proposal);
    await rows.update('followUps', id, defined(patch));
    return {};
  },

  'cases.finishFollowUp': async ({ rows, today }, { id, done }) => {
    const found = await rows.update('followUps', id, { doneOn: done ? today : null });
    if (!found) throw new Refusal('cases.unknownFollowUp');
    return {};
  },

  'cases.removeFollowUp': async ({ rows }, { id }) => {
    if (!(await rows.remove('followUps', id))) throw new Refusal('cases.unknownFollowUp');
    return {};
  },

  'cases.answerProposal': async ({ db, rows, now, today, userId }, { clientId, key, dueOn }) => {
    await requireClient(db, clientId);
    const proposed = (await readProposals(db, clientId, today)).find((known) => known.key === key);
    if (!proposed) throw new Refusal('cases.unknownProposal');
    const id = newId(now);
    await rows.insert('followUps', {
      ...{ id, clientId, proposal: key, text: '', waitingFor: waitsFor[proposed.kind] },
      ...{ dueOn: dueOn ?? today, doneOn: dueOn === null ? today : null },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'cases.addAppointment': async ({ db, rows, now, userId }, { clientId, fields }) => {
    await requireClient(db, clientId);
    const { on, at, minutes, place } = fields;
    demandOurTime(on, 'fields.on');
    const id = newId(now);
    await rows.insert('appointments', {
      ...{ id, clientId, heldOn: on, startsAt: at, minutes, place },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'cases.updateAppointment': async ({ rows }, { id, patch }) => {
    const { on, at, ...rest } = defined(patch);
    if (on !== undefined) demandOurTime(on, 'patch.on');
    const found = await rows.update('appointments', id, {
      ...rest,
      ...(on !== undefined && { heldOn: on }),
      ...(at !== undefined && { startsAt: at }),
    });
    if (!found) throw new Refusal('cases.unknownAppointment');
    return {};
  },

  'cases.removeAppointment': async ({ rows }, { id }) => {
    if (!(await rows.remove('appointments', id))) throw new Refusal('cases.unknownAppointment');
    return {};
  },

  'cases.exportFollowUp': async ({ db, now, picked }, { id, withName }) => {
    const row = await findFollowUp(db, id);
    if (!row) throw new Refusal('cases.unknownFollowUp');
    const summary = `Wiedervorlage ${await whoseOf(db, row.clientId, withName)}`;
    const file = dayFile([{ uid: row.id, on: row.dueOn, summary, description: '' }], now);
    await writeWhole(picked, new TextEncoder().encode(file));
    return { fileName: basename(picked) };
  },

  'cases.exportAppointment': async ({ db, now, picked }, { id, withName }) => {
    const row = await findAppointment(db, id);
    if (!row) throw new Refusal('cases.unknownAppointment');
    const whose = await whoseOf(db, row.clientId, withName);
    const file = calendarFile({
      ...{ uid: row.id, on: row.heldOn, at: row.startsAt, minutes: row.minutes, place: row.place },
      ...{ summary: `Beratung ${whose}`, stamp: now },
    });
    await writeWhole(picked, new TextEncoder().encode(file));
    return { fileName: basename(picked) };
  },
};
