import type { Clock, ClockEvent } from './clock.ts';
import type { Measure } from './occupation.ts';
import type { ProcedureEvent, Remedy } from './procedureEvent.ts';
import { isApplication, lastRound } from './rounds.ts';

/** What the authority owes next, so that one may ask it how things stand. Days are ISO. */
export type WaitedFor =
  /** Not yet answered at all. */
  | { readonly kind: 'receipt' }
  /** Answered; since when the papers are complete nobody has entered. */
  | { readonly kind: 'completeness' }
  | { readonly kind: 'decision'; readonly completeOn: string; readonly unanswered: boolean }
  /** A notice imposes it, or it was chosen (`chosenOn`). */
  | {
      readonly kind: 'examination';
      readonly noticeOn: string;
      readonly measure: Measure;
      readonly chosenOn: string | null;
    }
  /** The measure is passed; what the notice made depend on it is still to be decided. */
  | {
      readonly kind: 'permit';
      readonly noticeOn: string;
      readonly measure: Measure | null;
      readonly passedOn: string;
    }
  | {
      readonly kind: 'appeal';
      readonly noticeOn: string;
      readonly appealedOn: string;
      readonly remedy: Remedy | null;
    };

interface Standing {
  /** By day, those of one day as they were entered. */
  readonly events: readonly ProcedureEvent[];
  readonly clock: Pick<Clock, 'state' | 'deadlines'>;
}

/** Null where nothing is waited for from the authority: the client is to act, a court decides, it is over. */
export function waitedFor({ events: all, clock }: Standing): WaitedFor | null {
  const events = lastRound(all);
  if (!events.some(isApplication) || clock.state === 'closed') return null;
  const notice = events.findLast(({ kind }) => kind === 'decided');
  if (notice) return afterNotice(notice, events.slice(events.indexOf(notice) + 1), clock);
  const unanswered = !events.some(({ kind }) => isAnswer(kind));
  const complete = events.find(({ kind }) => kind === 'complete');
  if (complete) return { kind: 'decision', completeOn: complete.on, unanswered };
  return { kind: unanswered ? 'receipt' : 'completeness' };
}

function afterNotice(
  notice: ProcedureEvent,
  since: readonly ProcedureEvent[],
  { state, deadlines }: Standing['clock'],
): WaitedFor | null {
  const noticeOn = notice.on;
  const last = (kind: ProcedureEvent['kind']) => since.findLast((event) => event.kind === kind);
  const chosen = last('measureChosen');
  const measure = chosen?.measure ?? (notice.measures.length === 1 ? notice.measures[0] : undefined) ?? null;
  const open = deadlines.some((one) => one.kind === 'examination' && OPEN.includes(one.state));
  if (open && measure !== null)
    return { kind: 'examination', noticeOn, measure, chosenOn: chosen?.on ?? null };
  const ended = last('measureEnded');
  if (state === 'measureEnded' && ended?.measureResult === 'passed' && notice.result !== 'partial')
    return { kind: 'permit', noticeOn, measure: ended.measure ?? measure, passedOn: ended.on };
  const appealed = last('appealed');
  if (state !== 'appealed' || !appealed || notice.remedy === 'suit') return null;
  return { kind: 'appeal', noticeOn, appealedOn: appealed.on, remedy: notice.remedy };
}

const OPEN: readonly string[] = ['running', 'overdue'];

/** Words of the authority on the application that are no decision. */
export const isAnswer = (kind: ClockEvent['kind']): boolean => ANSWERS.includes(kind);
const ANSWERS: readonly ClockEvent['kind'][] = ['receiptConfirmed', 'papersRequested', 'warned', 'extended'];
