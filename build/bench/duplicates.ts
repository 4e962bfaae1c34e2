import type { Subject } from './measure.ts';
import { inventPeople, randomFrom } from './people.ts';

/** Looking for people entered twice: one by one as they are entered, and through the whole office. */
export const duplicateSubjects: readonly Subject[] = [
  {
    name: 'Doppelte suchen beim Aufnehmen',
    limit: 50,
    rounds: 400,
    prepare: async (ask) => {
      const next = inventPeople(randomFrom(11));
      return async (round) => {
        const { familyName, givenNames, birthDate, postcode } = next();
        // Every other one while the name is typed and nothing else is known: the most there is to compare.
        const known = round % 2 === 0 ? { birthDate, postcode } : {};
        await ask('clients.likely', { familyName, givenNames, ...known });
      };
    },
  },
  {
    name: 'Paare suchen, ein Schritt',
    limit: 120,
    rounds: 40,
    prepare: async (ask) => () => ask('clients.comparePeople', {}),
  },
  {
    name: 'Seite der Paare',
    limit: 100,
    rounds: 60,
    prepare: async (ask) => {
      while ((await ask('clients.comparePeople', {})).due > 0);
      return (round) => ask('clients.pairs', { checked: false, offset: 20 * round, limit: 20 });
    },
  },
];
