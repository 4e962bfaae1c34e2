import { Box, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AnswerValue,
  answerOf,
  type Provenance,
  slotOf,
  type Without,
} from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { Warnings } from '../ui/Warnings.tsx';
import { GivenLine } from './GivenLine.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { QuestionField } from './QuestionField.tsx';
import classes from './questionnaire.module.css';
import { fieldKey, type SheetHand, useSheet } from './sheetSource.ts';

interface Props {
  readonly question: Question;
  readonly item: string | null;
  /** With the guiding question over it: where one talks. */
  readonly guided?: boolean;
}

/** A question with its field, who answered it, and what to do when there is no answer. */
export function AskedQuestion({ question, item, guided = false }: Props) {
  const { sheet, given, warnings, hand } = useSheet();
  const slot = slotOf(question.key, item);
  return (
    <Drawn
      question={question}
      item={item}
      guided={guided}
      value={answerOf(sheet, question.key, item)}
      without={sheet.without[slot]}
      given={given[slot]}
      warnings={warnings[slot]}
      hand={hand}
    />
  );
}

interface DrawnProps extends Required<Props> {
  readonly value: AnswerValue;
  readonly without: Without | undefined;
  readonly given: Provenance | undefined;
  readonly warnings: readonly string[] | undefined;
  readonly hand: SheetHand;
}

/** Not again for the answer to another question: the form has some two hundred. */
const Drawn = memo(function Drawn(props: DrawnProps) {
  const { question, item, guided, value, without, given, warnings, hand } = props;
  const { t } = useTranslation();
  const language = useDateLanguage();
  const leave = (why: Without | null): void => hand.leave(question.key, item, why);
  return (
    <Box
      className={classes.asked}
      data-wide={wide.has(question.kind) || guided || undefined}
      onFocus={() => hand.visit(question.key, item)}
    >
      {guided && question.guide && <p className={classes.guide}>{question.guide[language]}</p>}
      <QuestionField
        question={question}
        fieldKey={fieldKey(hand, slotOf(question.key, item))}
        value={value}
        save={(next) => hand.save(question.key, item, next)}
      />
      <NoAnswer question={question} answered={value !== null} leave={leave} />
      <Warnings sentences={warnings ?? []} />
      {(without !== undefined || value !== null) && (
        <div className={classes.foot}>
          {without === undefined ? (
            <GivenLine given={given} />
          ) : (
            <span>
              {t(`questionnaire.without.${without}`)}
              {' · '}
              <UnstyledButton className={classes.link} onClick={() => leave(null)}>
                {t('questionnaire.askAgain')}
              </UnstyledButton>
            </span>
          )}
        </div>
      )}
    </Box>
  );
});

const wide: ReadonlySet<Question['kind']> = new Set([
  'longText',
  'choices',
  'countries',
  'languages',
  'paperDate',
  'municipality',
  'residenceTitle',
  'occupation',
]);
