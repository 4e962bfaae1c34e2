import { z } from 'zod';
import { competenceGroups, keyCompetences } from './catalogs/keyCompetences.ts';
import { look } from './look.ts';
import type { Rating } from './strength.ts';

/**
 * Card mode: one strength after the other is laid to one of four sides by the person's own hand, then the
 * strongest are looked at together. Kept as a draft, so that a lock or a pause brings back the same card.
 */

/** Keys 1 to 4, in this order. */
export const sorts = ['very', 'some', 'little', 'unknown'] as const;
export type Sort = (typeof sorts)[number];

export const ratingOfSort: Readonly<Record<Sort, Rating | null>> = {
  very: '4',
  some: '2',
  little: '1',
  unknown: null,
};

/** So many a person picks at the end. */
export const mostStrongest = 5;

export const cardTurn = look.extend({
  /** Codes of the strengths, in the order they are shown. */
  cards: z.array(z.string()),
  sorted: z.record(z.string(), z.enum(sorts)),
  picked: z.array(z.string()),
});
export type CardTurn = z.output<typeof cardTurn>;

/** The twenty of the placement services, or all. */
export const packs = ['twenty', 'all'] as const;
export type Pack = (typeof packs)[number];

/** Codes of a pack, the groups in turn, so that no three cards are about the same. */
export function cardsOf(pack: Pack): string[] {
  const groups = competenceGroups
    .filter((group) => pack === 'all' || group !== 'further')
    .map((group) => keyCompetences.filter((one) => one.group === group).map(({ code }) => code));
  const longest = Math.max(...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => groups.flatMap((codes) => codes[at] ?? [])).flat();
}

export const isDone = ({ cards, sorted }: Pick<CardTurn, 'cards' | 'sorted'>): boolean =>
  cards.every((code) => sorted[code] !== undefined);

/** What the strongest are picked from: those laid to „very“; where they are too few, „some“ as well. */
export function candidates({ cards, sorted }: Pick<CardTurn, 'cards' | 'sorted'>): string[] {
  const on = (sort: Sort) => cards.filter((code) => sorted[code] === sort);
  const very = on('very');
  return very.length >= mostStrongest ? very : [...very, ...on('some')];
}

/** Where one was shown is asked of each that was picked. */
const whereOf = (code: string): string => `where-${code}`;
export const whereAt = (at: string): string | null => (at.startsWith('where-') ? at.slice(6) : null);

/** Every station between welcome and end, in order. Nothing to pick from: straight to the end. */
export function stations(turn: Pick<CardTurn, 'cards' | 'sorted' | 'picked'>): string[] {
  if (candidates(turn).length === 0) return [...turn.cards];
  return [...turn.cards, 'strongest', ...turn.picked.map(whereOf)];
}

export function after(turn: CardTurn): string {
  const all = stations(turn);
  return all[all.indexOf(turn.at) + 1] ?? 'end';
}

export function before(turn: CardTurn): string {
  const all = stations(turn);
  const place = turn.at === 'end' ? all.length : all.indexOf(turn.at);
  return all[place - 1] ?? 'welcome';
}

/** A card taken up or laid down again; more than the most are not taken. */
export function pick(picked: readonly string[], code: string): string[] {
  if (picked.includes(code)) return picked.filter((one) => one !== code);
  return picked.length < mostStrongest ? [...picked, code] : [...picked];
}
