import type { DayEntry } from '../cases/ics.ts';
import type { Register } from '../catalogs/register.ts';
import { procedure as german } from '../text/de/procedure.ts';
import type { Application } from './application.ts';
import type { Authority } from './authorities.ts';
import type { Deadline } from './clock.ts';

const OPEN: ReadonlySet<string> = new Set(['running', 'paused', 'overdue']);

/**
 * What tells a period from the others of its procedure and stays when its end moves: the kind, the day it began,
 * and of those set on one day (two requests for papers) which.
 */
export function deadlineKeys(deadlines: readonly Pick<Deadline, 'kind' | 'start'>[]): string[] {
  const keys = deadlines.map(({ kind, start }) => `${kind}-${start}`);
  return keys.map((key, index) => {
    const before = keys.slice(0, index).filter((other) => other === key).length;
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}

/**
 * The open periods of a procedure as days for a calendar. They name the client's number, the authority and the
 * paragraph, never the person: calendars lie on other people's machines. `authorities`: with the office's own and
 * what it has corrected.
 */
export function deadlineDays(
  { id, procedure, way }: Application,
  number: string,
  authorities: Register<Authority>,
): DayEntry[] {
  const code = procedure.authority ?? way?.authority ?? null;
  const authority = (code && authorities.find(code)?.shortName) || '';
  const marks = deadlineKeys(procedure.clock.deadlines);
  return procedure.clock.deadlines.flatMap(({ kind, end, state, rule, checks }, index) => {
    if (end === null || !OPEN.has(state)) return [];
    const basis = rule?.citation ?? '';
    return [
      {
        // The same period keeps its mark when its end moves.
        uid: `${id}-${marks[index]}`,
        on: end,
        summary: `Frist ${number}: ${german.deadlines[kind]}`,
        description: [authority, basis, ...(checks.length > 0 ? ['ungeprüft'] : [])]
          .filter((part) => part !== '')
          .join('\n'),
      },
    ];
  });
}
