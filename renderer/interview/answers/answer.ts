import type { RefObject } from 'react';
import type { PaperDateValue } from '#shared/profile/profile.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import type { SaveOutcome } from '../../ui/fields/autosave.ts';

/** Whether one may go on: what is typed is stored, or says why not. */
export type Ready = () => Promise<boolean>;

export interface AnswerProps<Q extends Question = Question> {
  readonly question: Q;
  readonly value: AnswerValue;
  /** Key of the draft of what is typed. */
  readonly draft: string;
  /** Stores at once; null clears the answer. Never throws. `tapped`: the date as it is in the client's own calendar. */
  save(value: AnswerValue, tapped?: PaperDateValue): Promise<SaveOutcome>;
  /** Set by fields one types into. */
  readonly ready: RefObject<Ready | null>;
}

/** The id of the heading that every answer is labelled by. */
export const headingId = 'client-question';

export const listOf = (value: AnswerValue): readonly string[] => {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
};
