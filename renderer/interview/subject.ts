import type { ScreenLanguage } from '#shared/interview/languages.ts';
import { sayCountry, sayLanguage } from '#shared/interview/names.ts';
import { sayOption } from '#shared/interview/said.ts';
import type { Step } from '#shared/interview/turn.ts';
import { type AnswerValue, answerOf, type Sheet } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';

function inWords(question: Question, value: AnswerValue, language: ScreenLanguage): string | null {
  if (typeof value !== 'string') return null;
  switch (question.kind) {
    case 'text':
      return value;
    case 'language':
      return sayLanguage(language, value).text;
    case 'country':
      return sayCountry(language, value).text;
    case 'choice':
    case 'benefitSystem':
      return sayOption(language, question, value).text;
    default:
      return null;
  }
}

/** Which of several things a question is about: the first that is known of it. Null where nothing is. */
export function subjectOf(sheet: Sheet, step: Step, language: ScreenLanguage): string | null {
  if (step.kind !== 'ask' || step.item === null || !step.spot.group) return null;
  for (const question of step.spot.group.questions) {
    if (question.key === step.spot.question?.key || question.office) continue;
    const words = inWords(question, answerOf(sheet, question.key, step.item), language);
    if (words !== null) return words;
  }
  return null;
}
