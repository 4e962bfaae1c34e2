import { useEffect, useState } from 'react';
import { intakeForm } from '#shared/intake/form.ts';
import { type OpenQuestion, type Slot, slotExists } from '#shared/questionnaire/review.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';
import { useSheet } from '../questionnaire/sheetSource.ts';
import type { Planned } from './usePlan.ts';

const same = (a: Slot, b: Slot): boolean => a.question === b.question && a.item === b.item;

export interface TalkWay {
  /** Null when nothing is left to ask. */
  readonly current: (OpenQuestion & Partial<Pick<Planned, 'reason'>>) | null;
  /** What is still open after it, without what was passed over in this talk. */
  readonly upcoming: readonly Planned[];
  readonly forward: (() => void) | null;
  readonly back: (() => void) | null;
  go(to: Slot): void;
}

/**
 * The way through the open questions. An answered question stays in sight until one goes on; a question that
 * was passed over comes again in the next talk, not in this one.
 */
export function useTalkWay(plan: readonly Planned[], at: Slot | null, setAt: (to: Slot) => void): TalkWay {
  const of = useSheet();
  const [behind, setBehind] = useState<readonly Slot[]>([]);
  const passed = (slot: Slot): boolean => behind.some((one) => same(one, slot));
  const known = at !== null && slotExists(intakeForm, of.sheet, at) ? at : null;
  const current = (known && shown(known, plan)) ?? plan.find((one) => !passed(one)) ?? null;
  // The plan moves with each answer; what is in sight stays in sight.
  const first = current !== null && known === null ? current : null;
  useEffect(() => {
    if (first) setAt(slotOnly(first));
  });
  const upcoming = plan.filter((one) => !passed(one) && !(current && same(one, current)));
  const [next] = upcoming;
  const before = behind.at(-1);
  return {
    current,
    upcoming,
    forward:
      current && next
        ? () => {
            setBehind([...behind.filter((one) => !same(one, current)), slotOnly(current)]);
            setAt(slotOnly(next));
          }
        : null,
    back: before
      ? () => {
          setBehind(behind.slice(0, -1));
          setAt(before);
        }
      : null,
    go: (to) => {
      if (current) setBehind([...behind.filter((one) => !same(one, current)), slotOnly(current)]);
      setAt(slotOnly(to));
    },
  };
}

const slotOnly = ({ question, item }: Slot): Slot => ({ question, item });

/** The question at a place, whether it is still open or just answered. */
function shown(at: Slot, plan: readonly Planned[]): TalkWay['current'] {
  const open = plan.find((one) => same(one, at));
  if (open) return open;
  const spot = spotOf(intakeForm, at.question);
  if (!spot) return null;
  const element = spot.question ?? spot.element;
  return { ...at, section: spot.section.key, element, seconds: element.seconds };
}
