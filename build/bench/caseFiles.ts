import { must } from '#shared/contract/result.ts';
import { enterPerson } from '../demo/office.ts';
import { demoPeople } from '../demo/people.ts';
import { keystrokesOf, somePeople } from './asking.ts';
import type { Subject } from './measure.ts';
import { noteWriter } from './notes.ts';
import { randomFrom } from './people.ts';

/** Frequent words, rare ones, several at once, and what stands in no note. */
const typed = [
  'gespräch',
  'führerschein',
  'strasse',
  'anerkennung diplom',
  'bescheid gebühr',
  'verra',
  'zzz',
];
const keystrokes = keystrokesOf(typed);
const contact = { on: '2026-03-02', kind: 'phone', consultation: 'followUp', minutes: 15 } as const;

export const fileSubjects: readonly Subject[] = [
  {
    name: 'Suche in Notizen beim Tippen',
    limit: 50,
    rounds: keystrokes.length * 3,
    prepare: async (ask) => (round) =>
      ask('find.texts', { query: keystrokes[round % keystrokes.length] ?? '', limit: 8 }),
  },
  {
    name: 'Kontakt mit langer Notiz speichern',
    limit: 20,
    rounds: 200,
    prepare: async (ask, { people }) => {
      const ids = await somePeople(ask, people, 100);
      const note = noteWriter(randomFrom(11));
      return (round) =>
        ask('cases.addContact', {
          clientId: ids[round % ids.length] ?? '',
          fields: { ...contact, note: note() },
        });
    },
  },
  {
    name: 'Akte eines früheren Tages (1.000 Änderungen)',
    limit: 100,
    rounds: 20,
    prepare: async (ask) => {
      const { clientId } = await enterPerson(ask, must(demoPeople[0], 'the demo has people'));
      for (let nth = 0; nth < 1000; nth++)
        await ask('clients.update', { id: clientId, patch: { town: `Ort ${nth}` } });
      return () => ask('history.asOf', { clientId, day: '2026-01-01' });
    },
  },
];
