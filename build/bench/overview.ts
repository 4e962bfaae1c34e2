import type { Subject } from './measure.ts';

/** Every running procedure with its clock: what is remembered, and what a new day has reckoned anew. */
export const overviewSubjects: readonly Subject[] = [
  {
    name: 'Alle laufenden Verfahren mit ihrer Uhr',
    limit: 100,
    rounds: 40,
    prepare: async (ask) => () => ask('recognition.procedures', {}),
  },
  {
    name: 'Dieselben am ersten Blick des Tages',
    limit: 100,
    rounds: 40,
    prepare: async (ask, _where, calendar) => {
      // Each round is another day than the one before, so nothing that was reckoned holds.
      return (round) => {
        calendar.daysAhead = 1 + (round % 2);
        return ask('recognition.procedures', {});
      };
    },
  },
];
