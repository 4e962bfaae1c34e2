import type { DayEntry } from '../cases/ics.ts';
import type { Register } from '../catalogs/register.ts';
import { procedure as german } from '../text/de/procedure.ts';
import type { Application } from './application.ts';
import type { Authority } from './authorities.ts';

const OPEN: ReadonlySet<string> = new Set(['running', 'paused', 'overdue']);

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
  return procedure.clock.deadlines.flatMap(({ kind, start, end, state, rule, checks }) => {
    if (end === null || !OPEN.has(state)) return [];
    const basis = rule?.citation ?? '';
    return [
      {
        // The same period keeps its mark when its end moves.
        uid: `${id}-${kind}-${start}`,
        on: end,
        summary: `Frist ${number}: ${german.deadlines[kind]}`,
        description: [authority, basis, ...(checks.length > 0 ? ['ungeprüft'] : [])]
          .filter((part) => part !== '')
          .join('\n'),
      },
    ];
  });
}
