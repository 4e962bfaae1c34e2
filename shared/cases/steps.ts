import { addDays, onWorkday } from '../dates/dayMath.ts';
import { workingDayFrom } from '../dates/legalPeriod.ts';
import type { Claim } from '../funding/spending.ts';
import type { Clock, DeadlineKind } from '../recognition/clock.ts';
import type { Measure } from '../recognition/occupation.ts';
import {
  type EventKind,
  favourable,
  type ProcedureEvent,
  type ProcedureResult,
  permits,
} from '../recognition/procedureEvent.ts';
import { isApplication, lastRound } from '../recognition/rounds.ts';
import { type Answer, keyOf, type ProposalKind, type StepKind, TITLE_DAYS } from './proposals.ts';

/**
 * Next steps that follow from what an authority has written: proposals like the others, of which a person
 * may have several at once. Pure.
 */
export interface Step {
  readonly kind: StepKind;
  readonly key: string;
  /** The event it follows from. */
  readonly ref: string;
  readonly applicationId: string;
  /** The day it names: end of a period or a permit, else the day of the event. */
  readonly on: string;
  /** First and last day it is shown; null: until it is answered or the facts change. */
  readonly from: string;
  readonly to: string | null;
}

export interface StepFacts {
  readonly applicationId: string;
  /** By day. */
  readonly events: readonly ProcedureEvent[];
  readonly clock: Pick<Clock, 'state' | 'deadlines'>;
  readonly claims: readonly Pick<Claim, 'appliedOn'>[];
}

/** What a course or an examination costs is applied for before it begins. */
const COSTLY: readonly Measure[] = [
  'knowledgeExam',
  'aptitudeTest',
  'adaptationPeriod',
  'adaptationQualification',
  'qualificationAnalysis',
];

/** What is proposed from one procedure, without what a follow-up has answered. */
export function stepsOf(facts: StepFacts, answers: readonly Pick<Answer, 'proposal'>[]): Step[] {
  const { events: all, clock, applicationId } = facts;
  const events = lastRound(all);
  const round = { ...facts, events };
  const notice = events.findLast(({ kind }) => kind === 'decided');
  const found = [
    ...[...supplies(round), ...overdue(round)],
    ...(notice ? afterNotice(round, notice) : []),
    ...measureSteps(round, notice),
  ].filter(() => clock.state !== 'closed');
  return [...found, ...afterEnding(events), ...permitEnds(all)]
    .map((step) => ({ ...step, applicationId, key: keyOf(step.kind, step.ref, step.on) }))
    .filter(({ key }) => !answers.some(({ proposal }) => proposal === key));
}

type Found = Omit<Step, 'key' | 'applicationId'>;

/** Papers that are asked for and not yet handed in. */
function supplies({ events, clock }: StepFacts): Found[] {
  return clock.deadlines.flatMap(({ kind, end, start, metOn, state }): Found[] => {
    const asked = SET_BY_THEM[kind];
    if (!asked || end === null || metOn !== null || state === 'expired') return [];
    const request = events.find(
      (event) => event.kind === asked.event && event.on === start && endOf(event) === end,
    );
    return request ? [{ kind: asked.step, ref: request.id, on: end, from: start, to: null }] : [];
  });
}

/** The last day the authority has set, as the clock moves it. */
const endOf = ({ until }: ProcedureEvent): string | null => until && workingDayFrom(until);

const SET_BY_THEM: Readonly<
  Partial<Record<DeadlineKind, { readonly event: EventKind; readonly step: StepKind }>>
> = {
  supply: { event: 'papersRequested', step: 'supply' },
  cooperation: { event: 'warned', step: 'cooperate' },
};

/** The authority lets its period pass: from the day after one may ask how it stands. */
function overdue({ events, clock }: StepFacts): Found[] {
  const applied = events.find(isApplication);
  if (!applied) return [];
  const waitedFor = clock.deadlines.filter(
    ({ kind, start, metOn, state }) =>
      (kind === 'receipt' || kind === 'decision' || kind === 'examination') &&
      start >= applied.on &&
      metOn === null &&
      state !== 'expired',
  );
  return waitedFor.flatMap(({ kind, end, start }, index): Found[] => {
    const begins: Readonly<Record<string, ProcedureEvent | undefined>> = {
      receipt: applied,
      decision: events.find((one) => one.kind === 'complete' && one.on === start),
      examination: events.findLast((one) => one.kind === 'measureChosen' || one.kind === 'decided'),
    };
    const event = begins[kind];
    if (end === null || !event) return [];
    // Once both are over, the decision is what is asked for.
    const later = waitedFor[index + 1]?.end ?? null;
    return [{ kind: 'ask', ref: event.id, on: end, from: addDays(end, 1), to: later }];
  });
}

function afterNotice(facts: StepFacts, notice: ProcedureEvent): Found[] {
  const { events, clock, claims } = facts;
  const { id: ref, on, result, measures } = notice;
  const from = notice.receivedOn ?? on;
  const after = (kind: EventKind) => events.findLast((event) => event.kind === kind && event.on >= on);
  const found: Found[] = [];
  const appeal = clock.deadlines.findLast(({ kind, start }) => kind === 'appeal' && start >= on);
  if (appeal?.end && appeal.end >= from && appeal.metOn === null && !favourable.includes(result))
    found.push({ kind: 'appeal', ref, on: appeal.end, from, to: appeal.end });
  const chosen = after('measureChosen');
  const begun = after('measureBegun');
  const choice = result === 'compensation' || measures.length > 0;
  if (choice && !chosen && !begun && measures.length !== 1)
    found.push({ kind: 'measure', ref, on, from, to: null });
  const measure = chosen ? chosen.measure : measures.length === 1 ? measures[0] : null;
  const asked = claims.some(({ appliedOn }) => appliedOn >= on);
  if (measure && COSTLY.includes(measure) && !begun && !asked) {
    const since = chosen ?? notice;
    found.push({ kind: 'funding', ref: since.id, on: since.on, from: chosen ? chosen.on : from, to: null });
  }
  return found;
}

/** The measure is to end, has been passed, or must be tried again. */
function measureSteps({ events }: StepFacts, notice: ProcedureEvent | undefined): Found[] {
  const since = notice ? events.slice(events.indexOf(notice) + 1) : events;
  const latest = since.findLast(({ kind }) => kind === 'measureBegun' || kind === 'measureEnded');
  if (!latest || since.at(-1)?.kind === 'measureChosen') return [];
  const { id: ref, on, until, measureResult } = latest;
  if (latest.kind === 'measureBegun')
    return until === null ? [] : [{ kind: 'measureEnd', ref, on: until, from: until, to: null }];
  if (measureResult === null) return [];
  const passed = notice?.result === 'partial' ? 'applyAgain' : 'handIn';
  return [{ kind: measureResult === 'passed' ? passed : 'retry', ref, on, from: on, to: null }];
}

/** Ended without a word on the matter, so there is a way on: elsewhere, again, or with what was decided before. */
function afterEnding(events: readonly ProcedureEvent[]): Found[] {
  const end = events.findLast(({ kind }) => kind === 'closed' || kind === 'decided');
  const kind = end?.result && ON_FROM[end.result];
  return kind ? [{ kind, ref: end.id, on: end.on, from: end.receivedOn ?? end.on, to: null }] : [];
}

const ON_FROM: Readonly<Partial<Record<ProcedureResult, StepKind>>> = {
  uncooperative: 'ended',
  discontinued: 'ended',
  notCompetent: 'elsewhere',
  alreadyDecided: 'oldNotice',
};

/** A permit ends whatever becomes of the procedure, unless a later notice takes its place. */
function permitEnds(events: readonly ProcedureEvent[]): Found[] {
  const notice = events.findLast(({ kind }) => kind === 'decided');
  if (!notice || notice.until === null || !permits.some((permit) => permit === notice.result)) return [];
  const { id: ref, until } = notice;
  return [{ kind: 'permit', ref, on: until, from: addDays(until, -TITLE_DAYS), to: null }];
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** The day a follow-up for a proposal is put to: a week before something ends, else in a week or two. */
export function dueFor(
  { kind, on }: { readonly kind: ProposalKind; readonly on: string },
  today: string,
): string {
  if (kind === 'appeal' || kind === 'supply' || kind === 'cooperate') {
    const due = onWorkday(later(today, addDays(on, -7)));
    return due > on && on >= today ? on : due;
  }
  return onWorkday(addDays(today, kind === 'measure' ? 14 : 7));
}
