import type { Ask } from '../ask.ts';
import { randomFrom } from './people.ts';

/** Every beginning of every word, as it is typed. */
export const keystrokesOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => Array.from({ length: word.length }, (_, end) => word.slice(0, end + 1)));

/** Ids of people from all over the office, the same ones each time. */
export const somePeople = async (ask: Ask, people: number, count: number): Promise<string[]> => {
  const random = randomFrom(3);
  const ids: string[] = [];
  while (ids.length < count) {
    const { rows } = await ask('clients.search', {
      query: '',
      offset: Math.floor(random() * people),
      limit: 1,
    });
    ids.push(...rows.map((row) => row.id));
  }
  return ids;
};
