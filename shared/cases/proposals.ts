import { addDays } from '../dates/dayMath.ts';

/** What the program proposes to look at, by itself. Nothing of it is stored until a counsellor answers. */
const caseKinds = ['title', 'papers', 'scans', 'silent'] as const;
/** Next steps that follow from what an authority has written: see `steps.ts`. */
export const stepKinds = [
  ...(['cooperate', 'appeal', 'supply', 'ask', 'measure', 'funding'] as const),
  ...(['measureEnd', 'handIn', 'applyAgain', 'retry', 'permit'] as const),
  ...(['ended', 'elsewhere', 'oldNotice'] as const),
] as const;
export type StepKind = (typeof stepKinds)[number];
/** What ends besides the residence title: see `endings.ts`. */
export const endingKinds = ['entitlement', 'courseEnd', 'paperEnd', 'licence'] as const;
export type EndingKind = (typeof endingKinds)[number];
export const proposalKinds = [...caseKinds, ...stepKinds, ...endingKinds] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** Residence title: 8 weeks before it ends (domain 1.4, Aufenthalt). */
export const TITLE_DAYS = 56;
/** Papers of an application: 30 days after it was begun, or after the counsellor last asked for them. */
export const PAPERS_DAYS = 30;
/** Scans that are kept until a day: a week before, and every two weeks while they still lie there. */
export const SCANS_DAYS = 7;
export const SCANS_AGAIN_DAYS = 14;
/** Nothing has happened in the case for so long. */
export const SILENT_DAYS = 90;

/** An answer to a proposal is a follow-up that carries its key; open while `doneOn` is null. */
export interface Answer {
  readonly proposal: string | null;
  readonly dueOn: string;
  readonly doneOn: string | null;
}

export interface ProposalFacts {
  readonly caseId: string;
  /** The last day on which anything happened in the case, or is arranged to happen. */
  readonly lastOn: string;
  /** The present residence title; null when none is stored or it has no end. */
  readonly title: { readonly id: string; readonly until: string } | null;
  /** Applications whose papers are not complete. */
  readonly lacking: readonly { readonly id: string; readonly startedOn: string }[];
  /** Papers with scans that are to be deleted by a day. */
  readonly kept: readonly { readonly id: string; readonly until: string }[];
  /** All follow-ups of the person. */
  readonly followUps: readonly Answer[];
}

export interface Proposal {
  readonly kind: (typeof caseKinds)[number];
  /** What an answer carries: the same question has the same key, a renewed title another one. */
  readonly key: string;
  /** The row it is about: residence, application, paper, case. */
  readonly ref: string;
  /** The day it names: end of the title, beginning of the application, day of deletion, last sign of life. */
  readonly on: string;
  /** From this day on it is shown. */
  readonly from: string;
}

/** Whom one waits for when a proposal becomes a follow-up. */
export const waitsFor = {
  ...({ title: 'authority', papers: 'client', scans: 'office', silent: 'client' } as const),
  ...({
    cooperate: 'client',
    appeal: 'client',
    supply: 'client',
    ask: 'authority',
    measure: 'client',
    funding: 'office',
    measureEnd: 'client',
    handIn: 'client',
    applyAgain: 'client',
    retry: 'client',
    permit: 'authority',
    ended: 'client',
    elsewhere: 'office',
    oldNotice: 'client',
  } as const),
  ...({
    entitlement: 'client',
    courseEnd: 'course',
    paperEnd: 'client',
    licence: 'client',
  } as const),
} as const satisfies Record<ProposalKind, string>;

/** The day is part of the question, but for papers and scans: the same ones once more are no new question. */
export const keyOf = (kind: ProposalKind, ref: string, on: string): string =>
  kind === 'papers' || kind === 'scans' ? `${kind}:${ref}` : `${kind}:${ref}:${on}`;

/** What an answer was given to; null when it answers nothing. */
export const kindOfKey = (key: string | null): ProposalKind | null =>
  proposalKinds.find((kind) => key?.startsWith(`${kind}:`)) ?? null;

const latest = (...days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

/** What is proposed for an open case, each with the day from which on; at most one of each kind. */
export function proposalsOf(facts: ProposalFacts): Proposal[] {
  return [titleOf(facts), papersOf(facts), scansOf(facts), silenceOf(facts)].filter(
    (found) => found !== null,
  );
}

function titleOf({ title, followUps }: ProposalFacts): Proposal | null {
  if (title === null) return null;
  const key = keyOf('title', title.id, title.until);
  if (followUps.some(({ proposal }) => proposal === key)) return null;
  return { kind: 'title', key, ref: title.id, on: title.until, from: addDays(title.until, -TITLE_DAYS) };
}

/** The one to be shown first. Asked for the papers, one waits another 30 days. */
function papersOf({ lacking, followUps }: ProposalFacts): Proposal | null {
  const due = lacking.flatMap(({ id, startedOn }): Proposal[] => {
    const key = keyOf('papers', id, startedOn);
    const asked = answersTo(key, followUps);
    if (asked === 'open') return [];
    const since = latest(startedOn, ...asked);
    return [{ kind: 'papers', key, ref: id, on: startedOn, from: addDays(since, PAPERS_DAYS) }];
  });
  return soonest(due);
}

/** The one to be shown first. A scan that is still there after somebody said it is done is asked for again. */
function scansOf({ kept, followUps }: ProposalFacts): Proposal | null {
  const due = kept.flatMap(({ id, until }): Proposal[] => {
    const key = keyOf('scans', id, until);
    const asked = answersTo(key, followUps);
    if (asked === 'open') return [];
    const again = asked.map((doneOn) => addDays(doneOn, SCANS_AGAIN_DAYS));
    return [{ kind: 'scans', key, ref: id, on: until, from: latest(addDays(until, -SCANS_DAYS), ...again) }];
  });
  return soonest(due);
}

/** The days a question was answered, or that an answer to it is still open. */
function answersTo(key: string, followUps: readonly Answer[]): readonly string[] | 'open' {
  const asked = followUps.filter(({ proposal }) => proposal === key);
  const done = asked.flatMap(({ doneOn }) => doneOn ?? []);
  return done.length < asked.length ? 'open' : done;
}

const soonest = (due: readonly Proposal[]): Proposal | null =>
  due.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null;

/** Whoever is to be looked at again on a day to come is not forgotten; a done follow-up is a sign of life. */
function silenceOf({ caseId, lastOn, followUps }: ProposalFacts): Proposal {
  const done = followUps.map(({ doneOn }) => doneOn ?? lastOn);
  const last = latest(lastOn, ...done);
  const ahead = followUps.filter(({ doneOn }) => doneOn === null).map(({ dueOn }) => addDays(dueOn, 1));
  const from = latest(addDays(last, SILENT_DAYS), ...ahead);
  return { kind: 'silent', key: keyOf('silent', caseId, last), ref: caseId, on: last, from };
}
