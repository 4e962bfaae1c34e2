import type { DispatchWay, LetterInfo } from '../letters/calls.ts';
import type { Letter, Run } from '../letters/letter.ts';
import { channels } from './codes.ts';

/** How somebody wants to be reached, as far as the intake form knows. */
export interface ContactWish {
  /** Code of `channels`. */
  readonly channel: string | null;
  /** Of counselling, ISO 639; null: not said. */
  readonly language: string | null;
  /** „nach 16 Uhr“, in their words. */
  readonly reachable: string;
}

/** From the answers of the intake form, by the keys of its questions; null where it says nothing of it. */
export function contactWishOf(answers: Readonly<Record<string, unknown>>): ContactWish | null {
  const said = (key: string): string => (typeof answers[key] === 'string' ? answers[key] : '');
  const wish = {
    channel: channels.find(({ code }) => code === said('contact.channel'))?.code ?? null,
    language: said('contact.consultationLanguage') || null,
    reachable: said('contact.reachable'),
  };
  return wish.channel === null && wish.language === null && wish.reachable === '' ? null : wish;
}

/** The way a paper goes that fits the wish; null: no paper goes that way, one calls or writes a message first. */
const ways: Readonly<Record<string, DispatchWay>> = { email: 'email', letter: 'post', inPerson: 'handed' };
export const wayFor = ({ channel }: Pick<ContactWish, 'channel'>): DispatchWay | null =>
  (channel === null ? null : ways[channel]) ?? null;

/** Papers that are for the person, not for an authority. */
const personal: readonly LetterInfo['kind'][] = ['checklist', 'mailing', 'sessionSheet', 'paperList'];
export const isForPerson = ({ kind }: Pick<LetterInfo, 'kind'>): boolean => personal.includes(kind);

/** Is this way not what they asked for? By hand is never against a wish. */
export const isAgainst = (wish: Pick<ContactWish, 'channel'>, via: DispatchWay): boolean =>
  wish.channel !== null && via !== 'handed' && wayFor(wish) !== via;

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Less of a paper is a name or a word in its own language. */
const LEAST_SHARE = 0.2;

/** Languages in which a good part of a paper is written; two in one that has both. */
export function languagesOf({ language, blocks }: Letter): Set<string> {
  const lengths = new Map<string, number>();
  for (const { text, lang } of runsIn(blocks)) {
    const key = primary(lang ?? language);
    lengths.set(key, (lengths.get(key) ?? 0) + text.length);
  }
  const whole = [...lengths.values()].reduce((sum, one) => sum + one, 0);
  return new Set([...lengths].filter(([, length]) => length >= whole * LEAST_SHARE).map(([key]) => key));
}

/** However deep they stand: in a cell, a box, a note. */
function runsIn(part: unknown): Pick<Run, 'text' | 'lang'>[] {
  if (typeof part !== 'object' || part === null) return [];
  const { text, lang } = part as Partial<Run>;
  if (typeof text === 'string') return [{ text, lang }];
  return Object.values(part).flatMap(runsIn);
}

/** A paper in another language than one counsels in. */
export const isForeign = ({ language }: Pick<ContactWish, 'language'>, letter: Letter): boolean =>
  language !== null && !languagesOf(letter).has(primary(language));
