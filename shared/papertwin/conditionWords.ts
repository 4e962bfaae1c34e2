import type { ScreenLanguage } from '../interview/languages.ts';
import type { Run } from '../letters/letter.ts';
import type { Condition, Definition } from '../questionnaire/definition.ts';
import { spotOf } from '../questionnaire/walk.ts';
import { inLanguage, runOf, sayCode, word } from './speech.ts';

interface Speaking {
  readonly definition: Definition;
  /** By key of the question. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly language: ScreenLanguage;
}

/** „-01-01“ as it is read: „01.01.“. */
const endWords = (ends: string): string =>
  `${ends.split('-').filter(Boolean).toReversed().join('.')}${ends.startsWith('-') ? '.' : ''}`;

const between = (parts: readonly (readonly Run[])[], by: Run): Run[] =>
  parts.flatMap((part, at) => (at === 0 ? [...part] : [by, ...part]));

/** When a question is asked, as a person with a pen reads it: „Nur wenn 6.1.6: Nein“. */
export function conditionWords(condition: Condition, speaking: Speaking): Run[] {
  const { language } = speaking;
  return [inLanguage(`${word(language, 'onlyIf')} `, language), ...clause(condition, false, speaking)];
}

function clause(condition: Condition, negated: boolean, speaking: Speaking): Run[] {
  const { language, definition, numbers } = speaking;
  const say = (text: string): Run => inLanguage(text, language);
  if ('not' in condition) return clause(condition.not, !negated, speaking);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    // Not „this or that“ is „not this, and not that“.
    const or = 'any' in condition !== negated;
    return between(
      parts.map((part) => clause(part, negated, speaking)),
      say(or ? ` ${word(language, 'or')} ` : ' + '),
    );
  }
  const number = numbers[condition.question] ?? '';
  const before = say(`${number}: ${negated ? `${word(language, 'not')} ` : ''}`);
  if ('answered' in condition)
    return [say(`${number}: ${word(language, condition.answered === negated ? 'empty' : 'filled')}`)];
  if ('atLeast' in condition) return [before, { text: `≥ ${condition.atLeast}` }];
  if ('ends' in condition) return [before, { text: `${endWords(condition.ends)}` }];
  const question = spotOf(definition, condition.question)?.question;
  if (!question) return [before];
  const values = condition.is.map((value) => [runOf(sayCode(language, question, String(value)))]);
  return [before, ...between(values, say(' / '))];
}
