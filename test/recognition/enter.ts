import type { Ask } from '#build/ask.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { blankEvent, type EventFields, type EventKind } from '#shared/recognition/procedureEvent.ts';

/** The three people of the demo. */
export const [nurse, electrician, economist] = demoPeople.map((person) => must(person, 'three people'));

/** An event of a procedure. Today is 2 November 2026 in these offices. */
export const enter = (
  ask: Ask,
  applicationId: string,
  kind: EventKind,
  on: string,
  more: Partial<EventFields> = {},
) => ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, kind, on, ...more } });

export const procedureOf = async (ask: Ask, id: string) => (await ask('recognition.get', { id })).procedure;
