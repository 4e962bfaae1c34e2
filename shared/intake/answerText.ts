import { spotOf } from '../questionnaire/walk.ts';
import { intakeForm } from './form.ts';
import { specialKeys } from './special.ts';

/**
 * What somebody wrote as an answer, for finding it again; empty for what was picked from a list. Class 9 is
 * shown only while its consent holds, so it is never found.
 */
export function answerText(question: string, value: string | null): string {
  const kind = spotOf(intakeForm, question)?.question?.kind;
  if (value === null || specialKeys.has(question) || (kind !== 'text' && kind !== 'longText')) return '';
  const said: unknown = JSON.parse(value);
  return typeof said === 'string' ? said : '';
}
