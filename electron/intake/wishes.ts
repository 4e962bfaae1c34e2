import type { Kysely } from 'kysely';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { Tables } from '../db/tables.ts';
import { presentAnswers } from './answers.ts';

export interface ToldWish {
  /** The intake's item. */
  readonly id: string;
  readonly words: string;
  readonly occupation: string | null;
}

const group = 'wishes';
const text = (value: AnswerValue): string => (typeof value === 'string' ? value : '');

/** What a person wishes for, as the intake has it: the most important first. */
export async function readWishes(db: Kysely<Tables>, clientId: string): Promise<readonly ToldWish[]> {
  const { answers } = await presentAnswers(db, clientId);
  const said = (question: string, item: string | null): string =>
    text(answers.find((answer) => answer.question === question && answer.item === item)?.value ?? null);
  return answers
    .filter(({ question, item }) => question === group && item !== null)
    .toSorted((a, b) => Number(a.value) - Number(b.value))
    .map(({ item }) => ({
      id: item ?? '',
      words: said('wish.words', item),
      occupation: said('wish.occupation', item) || null,
    }));
}
