import { z } from 'zod';
import { day, id, line } from '../contract/fields.ts';
import { waitingParties } from './codes.ts';
import { proposalKinds } from './proposals.ts';
import { caseStatuses } from './status.ts';

/** What lies ahead of a case: follow-ups, appointments, and what the program proposes to look at. */

export const followUpFields = z.object({
  dueOn: day,
  text: line(500),
  waitingFor: z.enum(waitingParties),
});
export type FollowUpFields = z.output<typeof followUpFields>;

export const followUp = followUpFields.extend({
  id,
  /** The kind of proposal it answers; its words stand for an empty text. */
  proposal: z.enum(proposalKinds).nullable(),
  by: z.string(),
});
export type FollowUp = z.output<typeof followUp>;

export const appointmentFields = z.object({
  on: day,
  /** `HH:MM` as the clocks in Germany show it. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(5).max(1440),
  place: line(200),
});
export type AppointmentFields = z.output<typeof appointmentFields>;

export const appointment = appointmentFields.extend({ id, by: z.string() });
export type Appointment = z.output<typeof appointment>;

/** What a counsellor's answer to a proposal carries. */
export const proposalKey = z.string().max(100);
export const proposal = z.object({
  kind: z.enum(proposalKinds),
  key: proposalKey,
  ref: id,
  /** The day it names: end of the title, beginning of the application, day of deletion, last sign of life, of a notice. */
  on: day,
  /** The application a next step belongs to. */
  applicationId: id.nullable(),
  /** Of what ends: the kind of paper, the country of the licence; else empty. */
  about: z.string(),
});
export type ProposalView = z.output<typeof proposal>;

/** Whose it is, as a list shows it. */
const person = z.object({
  clientId: id,
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
});

/** One thing to be done. `id` is the row's; for a proposal, which has none, its key. */
const todayRow = person.extend({
  kind: z.enum(['followUp', 'appointment', 'title', 'papers', 'scans', 'step']),
  id: z.string(),
  on: day,
  at: z.string().nullable(),
  minutes: z.int().nullable(),
  /** What to do, or the place of an appointment. */
  text: z.string(),
  waitingFor: z.enum(waitingParties).nullable(),
  proposal: z.enum(proposalKinds).nullable(),
  /** As of a proposal. */
  about: z.string(),
  /** Of a next step: the undertaking it is about. */
  applicationId: id.nullable(),
});
export type TodayRow = z.output<typeof todayRow>;

/** The first rows, and how many there are. */
const part = z.object({ total: z.int(), rows: z.array(todayRow) });
export const todayParts = ['overdue', 'today', 'week', 'steps', 'ending', 'papers', 'scans'] as const;
export type TodayPart = (typeof todayParts)[number];

export const todayView = z.object({
  day,
  parts: z.object({
    ...{ overdue: part, today: part, week: part, steps: part },
    ...{ ending: part, papers: part, scans: part },
  }),
  silent: z.int(),
  /** Open follow-ups until the end of the week ahead, proposals and next steps of today, by whom they wait for. */
  waiting: z.record(z.enum(waitingParties), z.int()),
});

export const silentRow = person.extend({
  status: z.enum(caseStatuses),
  /** The last day anything happened. */
  lastOn: day,
  /** Follow-ups that are overdue; they stay when the case is closed. */
  openFollowUps: z.int(),
});
export type SilentRow = z.output<typeof silentRow>;
