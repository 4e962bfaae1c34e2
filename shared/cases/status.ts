import type { consultationKinds } from './case.ts';

/** FALLSTATUS, domain 1.5, as far as a person is still in the file. */
export const caseStatuses = [
  'requested',
  'admitted',
  'clarifying',
  'accompanied',
  'resting',
  'closed',
  'followedUp',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** What a counsellor may set by hand; the others come with a date and a reason of their own. */
export const settableStatuses = ['requested', 'admitted', 'clarifying', 'accompanied', 'resting'] as const;
export type SettableStatus = (typeof settableStatuses)[number];

/** How far counselling has come; later ones include the earlier. */
const stages = ['requested', 'admitted', 'clarifying', 'accompanied'] as const;
type Stage = (typeof stages)[number];

export type Consultation = (typeof consultationKinds)[number];

/** What a talk of this kind shows of the case: domain 1.3, steps 1 to 9. */
const stageOfConsultation: Readonly<Record<Consultation, Stage>> = {
  firstContact: 'requested',
  signposting: 'requested',
  firstConsultation: 'admitted',
  followUp: 'clarifying',
  perspective: 'clarifying',
  assessment: 'clarifying',
  recognition: 'accompanied',
  application: 'accompanied',
  accompaniment: 'accompanied',
  aftercare: 'accompanied',
};

/** What else of the file shows how far a case has come: domain 1.3, steps 2, 4, 5, 7 and 8. */
const stageOfKind = {
  ...({ application: 'accompanied', letter: 'accompanied', procedure: 'accompanied' } as const),
  recommendation: 'accompanied',
  ...({ profile: 'clarifying', need: 'clarifying' } as const),
  consent: 'admitted',
  // Signs of life that tell no more: a paper that came, something entered about the person.
  ...({ paper: 'requested', entry: 'requested' } as const),
} as const satisfies Record<string, Stage>;

/** Something that happened on a day. */
export type CaseFact =
  | { readonly kind: 'contact'; readonly on: string; readonly consultation: Consultation }
  | { readonly kind: keyof typeof stageOfKind; readonly on: string };

/** One period of counselling, as stored. Days are ISO. */
export interface Period {
  readonly openedOn: string;
  /** By hand, on `setOn`; null: what the facts say. */
  readonly setStatus: SettableStatus | null;
  readonly setOn: string | null;
  readonly closedOn: string | null;
  /** The person was asked again after closing (Nachhaltung). */
  readonly followedUpOn: string | null;
}

const stageOf = (fact: CaseFact): Stage =>
  fact.kind === 'contact' ? stageOfConsultation[fact.consultation] : stageOfKind[fact.kind];

const furthest = (start: Stage, facts: readonly CaseFact[]): Stage =>
  facts.map(stageOf).reduce((far, next) => (stages.indexOf(next) > stages.indexOf(far) ? next : far), start);

/**
 * The status of a period from its own facts. What is set by hand holds until something happens on a later
 * day: that can only lead on, and wakes a resting case, unless somebody only put the file in order. A talk of
 * aftercare on a day after closing is the follow-up.
 */
export function statusOf(period: Period, facts: readonly CaseFact[]): CaseStatus {
  const { closedOn, setStatus, setOn } = period;
  if (closedOn !== null) {
    const asked = facts.some(
      (fact) => fact.kind === 'contact' && fact.consultation === 'aftercare' && fact.on > closedOn,
    );
    return asked || period.followedUpOn !== null ? 'followedUp' : 'closed';
  }
  if (setStatus === null) return furthest('requested', facts);
  const later = facts.filter(({ on }) => on > (setOn ?? period.openedOn));
  if (setStatus === 'resting') return later.some(({ kind }) => kind !== 'entry') ? 'accompanied' : 'resting';
  return furthest(setStatus, later);
}

/** Where a case may go from where it is. From `closed` back to counselling leads only a new period. */
export const moves: Readonly<Record<CaseStatus, readonly CaseStatus[]>> = {
  requested: ['admitted', 'clarifying', 'accompanied', 'closed'],
  admitted: ['requested', 'clarifying', 'accompanied', 'resting', 'closed'],
  clarifying: ['admitted', 'accompanied', 'resting', 'closed'],
  accompanied: ['clarifying', 'resting', 'closed'],
  resting: ['clarifying', 'accompanied', 'closed'],
  closed: ['followedUp'],
  followedUp: [],
};

export const mayMove = (from: CaseStatus, to: CaseStatus): boolean => moves[from].includes(to);

export const isOpen = (status: CaseStatus): status is SettableStatus =>
  status !== 'closed' && status !== 'followedUp';

/** When a period began and ended; `closingReason` tells of one that was entered twice. */
export interface PeriodSpan {
  readonly openedOn: string;
  readonly closedOn?: string | null;
  readonly closingReason?: string | null;
}

/** Entered twice and closed for that: nothing in the file belongs to it, as long as there is another. */
const isDouble = ({ closingReason }: PeriodSpan): boolean => closingReason === 'duplicate';

/**
 * The period counselling is in: the open one. After two files were merged that need not be the one opened last.
 * Periods oldest first; undefined when there are none.
 */
export const presentPeriod = <P extends PeriodSpan>(periods: readonly P[]): P | undefined =>
  periods.findLast(({ closedOn }) => closedOn === null) ??
  periods.findLast((period) => !isDouble(period)) ??
  periods.at(-1);

/**
 * The facts of each period: what happened while it was open, or after it until the next one. What is older than
 * the first opening belongs to the first, because a file is often begun after the first words. Periods oldest
 * first.
 */
export function factsByPeriod<F extends { readonly on: string }>(
  periods: readonly PeriodSpan[],
  facts: readonly F[],
): F[][] {
  const parts: F[][] = periods.map(() => []);
  const only = periods.every(isDouble);
  const own = periods.flatMap((period, at) => (only || !isDouble(period) ? [{ ...period, at }] : []));
  for (const fact of facts) {
    const begun = own.filter(({ openedOn }) => openedOn <= fact.on);
    const during = begun.findLast(({ closedOn }) => closedOn == null || fact.on <= closedOn);
    parts[(during ?? begun.at(-1) ?? own[0])?.at ?? 0]?.push(fact);
  }
  return parts;
}
