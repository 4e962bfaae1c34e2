import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { day, done, id, line, rowLimit } from '../contract/fields.ts';
import {
  appointment,
  appointmentFields,
  followUp,
  followUpFields,
  proposal,
  proposalKey,
  silentRow,
  todayView,
} from './ahead.ts';
import { contactFields, newContact, talk, timelineEntry } from './case.ts';
import { caseTypes } from './caseTypes.ts';
import { waitingParties } from './codes.ts';
import { closing, outcome, period } from './period.ts';
import { settableStatuses } from './status.ts';

const changes = ['cases', 'clients', 'history'] as const;
const clientId = id;

export const caseCalls = {
  /** Newest first. `before` is the last entry of the page before. */
  'cases.timeline': read(
    z.object({
      clientId: id,
      before: z.object({ on: z.string(), at: z.string(), id }).nullable(),
      limit: z.int().min(1).max(200),
    }),
    /** `kinds`: of all lines of the file, also of those that are not in this part. */
    z.object({ total: z.int(), kinds: z.array(timelineEntry.shape.kind), entries: z.array(timelineEntry) }),
    { errors: ['clients.unknown'] },
  ),
  /** The last first; what was noted of them stands in the timeline. */
  'cases.talks': read(z.object({ clientId: id }), z.object({ talks: z.array(talk) }), {
    errors: ['clients.unknown'],
  }),
  'cases.addContact': write(z.object({ clientId: id, fields: newContact }), z.object({ id }), {
    changes,
    errors: ['clients.unknown', 'cases.inFuture', 'cases.longAgo', 'cases.noConsent'],
  }),
  /** The own note is its author's to write. */
  'cases.updateContact': write(z.object({ id, patch: contactFields.partial() }), done, {
    changes,
    errors: [
      'cases.unknownContact',
      'cases.onlyAuthor',
      'cases.inFuture',
      'cases.longAgo',
      'cases.noConsent',
    ],
  }),
  /** A contact with somebody else's own note stays. */
  'cases.removeContact': write(z.object({ id }), done, {
    changes,
    errors: ['cases.unknownContact', 'cases.onlyAuthor'],
  }),

  /** The present period, then the others newest first; what lies ahead soonest first. */
  'cases.get': read(
    z.object({ clientId }),
    z.object({
      periods: z.array(period),
      followUps: z.array(followUp),
      appointments: z.array(appointment),
      proposals: z.array(proposal),
    }),
    { errors: ['clients.unknown'] },
  ),
  /** By hand; null: back to what the facts say. */
  'cases.setStatus': write(z.object({ clientId, status: z.enum(settableStatuses).nullable() }), done, {
    changes,
    errors: ['clients.unknown', 'cases.cannotMove'],
  }),
  /** Fallart of the present period, open or closed; null: not decided. */
  'cases.setType': write(z.object({ clientId, caseType: z.enum(caseTypes).nullable() }), done, {
    changes,
    errors: ['clients.unknown'],
  }),
  /** Closes the present period, or corrects how it was closed. */
  'cases.close': write(z.object({ clientId, closing }), done, {
    changes,
    errors: ['clients.unknown', 'cases.inFuture', 'cases.longAgo', 'cases.beforeOpening'],
  }),
  /** The report of a closed period, as a draft among the letters; `body`: whom it is for, empty: the file. */
  'cases.writeReport': write(z.object({ clientId, caseId: id, body: line() }), z.object({ id }), {
    changes: [...changes, 'letters'],
    errors: ['clients.unknown', 'cases.notClosed'],
  }),
  'cases.noteOutcome': write(z.object({ clientId, outcome }), done, {
    changes,
    errors: ['clients.unknown', 'cases.cannotMove', 'cases.inFuture', 'cases.longAgo', 'cases.beforeClosing'],
  }),
  /** Begins a new period of a closed case. */
  'cases.reopen': write(z.object({ clientId }), z.object({ id }), {
    changes,
    errors: ['clients.unknown', 'cases.cannotMove'],
  }),

  'cases.addFollowUp': write(z.object({ clientId, fields: followUpFields }), z.object({ id }), {
    changes,
    errors: ['clients.unknown', 'input.required'],
  }),
  'cases.updateFollowUp': write(z.object({ id, patch: followUpFields.partial() }), done, {
    changes,
    errors: ['cases.unknownFollowUp', 'input.required'],
  }),
  /** Done today, or not done after all. */
  'cases.finishFollowUp': write(z.object({ id, done: z.boolean() }), done, {
    changes,
    errors: ['cases.unknownFollowUp'],
  }),
  'cases.removeFollowUp': write(z.object({ id }), done, { changes, errors: ['cases.unknownFollowUp'] }),
  /** Answers a proposal: taken over for a day, or (null) looked at and done. */
  'cases.answerProposal': write(
    z.object({ clientId, key: proposalKey, dueOn: day.nullable() }),
    z.object({ id }),
    { changes, errors: ['clients.unknown', 'cases.unknownProposal'] },
  ),

  'cases.addAppointment': write(z.object({ clientId, fields: appointmentFields }), z.object({ id }), {
    changes,
    errors: ['clients.unknown', 'cases.longAgo'],
  }),
  'cases.updateAppointment': write(z.object({ id, patch: appointmentFields.partial() }), done, {
    changes,
    errors: ['cases.unknownAppointment', 'cases.longAgo'],
  }),
  'cases.removeAppointment': write(z.object({ id }), done, {
    changes,
    errors: ['cases.unknownAppointment'],
  }),
  /** A calendar file (ICS) to a place the counsellor picks; it names the client's number, the name by choice. */
  'cases.exportAppointment': exporting(
    z.object({ id, withName: z.boolean() }),
    z.object({ fileName: z.string() }),
    { pick: 'saveIcs', changes: ['history'], errors: ['cases.unknownAppointment', 'letters.cannotWrite'] },
  ),

  /** A follow-up as an entry of its whole day: neither its words nor, unless wanted, whose it is. */
  'cases.exportFollowUp': exporting(
    z.object({ id, withName: z.boolean() }),
    z.object({ fileName: z.string() }),
    { pick: 'saveIcs', changes: ['history'], errors: ['cases.unknownFollowUp', 'letters.cannotWrite'] },
  ),

  /** What is to be done, over all people; `waitingFor` narrows the follow-ups and proposals. */
  'cases.today': read(
    z.object({ waitingFor: z.enum(waitingParties).nullable(), limit: rowLimit }),
    todayView,
  ),
  /** Open cases in which nothing happened for 90 days and nothing is arranged, the longest first. */
  'cases.silent': read(
    z.object({ offset: z.int().min(0), limit: rowLimit }),
    z.object({ total: z.int(), rows: z.array(silentRow) }),
  ),
} as const;
