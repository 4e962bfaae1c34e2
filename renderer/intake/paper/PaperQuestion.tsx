import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AnswerValue, answerOf, slotOf } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { numberedOptions } from '#shared/questionnaire/optionNumbers.ts';
import type { NamedOption } from '#shared/questionnaire/typedOptions.ts';
import { QuestionField } from '../../questionnaire/QuestionField.tsx';
import { choicesOfQuestion } from '../../questionnaire/questionChoices.ts';
import { fieldKey, useSheet } from '../../questionnaire/sheetSource.ts';
import type { SaveOutcome } from '../../ui/fields/autosave.ts';
import { NumberedField } from '../../ui/fields/NumberedField.tsx';
import { today } from '../../ui/today.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import { Warnings } from '../../ui/Warnings.tsx';
import classes from './paper.module.css';

interface Props {
  readonly question: Question;
  readonly item: string | null;
  readonly number: string;
}

const several: ReadonlySet<Question['kind']> = new Set(['countries', 'languages']);

/** A question as it stands on the paper: its number, and one field to type into. */
export function PaperQuestion({ question, item, number }: Props) {
  const of = useSheet();
  const slot = slotOf(question.key, item);
  return (
    <Box
      className={classes.row}
      data-number={number}
      data-item={item ?? undefined}
      data-several={several.has(question.kind) || undefined}
      onFocus={() => of.hand.visit(question.key, item)}
    >
      <PaperField
        question={question}
        number={number}
        id={fieldKey(of.hand, slot)}
        value={answerOf(of.sheet, question.key, item)}
        save={(value) => of.hand.save(question.key, item, value)}
      />
      <Warnings sentences={of.warnings[slot] ?? []} />
    </Box>
  );
}

interface FieldProps {
  readonly question: Question;
  readonly number: string;
  readonly id: string;
  readonly value: AnswerValue;
  save(value: AnswerValue): Promise<SaveOutcome>;
}

export function PaperField({ question, number, id, value, save }: FieldProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const numbered = numberedOptions(question, today());
  if (numbered.length === 0)
    return <QuestionField question={question} fieldKey={id} value={value} number={number} save={save} />;
  const labels = new Map([
    ...choicesOfQuestion(question, language, value).map((one): [string, string] => [one.value, one.label]),
    ['true', t('fields.yes')],
    ['false', t('fields.no')],
  ]);
  const options: NamedOption[] = numbered.map((one) => ({ ...one, label: labels.get(one.code) ?? one.code }));
  return (
    <NumberedField
      id={`${id}-answer`}
      label={`${number} ${question.label[language]}`}
      options={options}
      several={question.kind === 'choices'}
      value={codesOf(value)}
      save={(codes) => save(answerIn(question, codes))}
    />
  );
}

const codesOf = (value: AnswerValue): readonly string[] =>
  value === null ? [] : Array.isArray(value) ? value : [String(value)];

function answerIn({ kind }: Question, codes: readonly string[]): AnswerValue {
  if (kind === 'choices') return codes.length === 0 ? null : [...codes];
  const [code] = codes;
  if (code === undefined) return null;
  return kind === 'yesNo' ? code === 'true' : code;
}
