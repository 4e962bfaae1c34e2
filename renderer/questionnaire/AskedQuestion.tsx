import { Box, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, slotOf } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { GivenLine } from './GivenLine.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { QuestionField } from './QuestionField.tsx';
import classes from './questionnaire.module.css';
import { SlotWarnings } from './SlotWarnings.tsx';
import { fieldKey, useSheet } from './sheetSource.ts';

interface Props {
  readonly question: Question;
  readonly item: string | null;
  /** With the guiding question over it: where one talks. */
  readonly guided?: boolean;
  readonly below?: ReactNode;
}

/** A question with its field, who answered it, and what to do when there is no answer. */
export function AskedQuestion({ question, item, guided = false, below }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useSheet();
  const slot = slotOf(question.key, item);
  const value = answerOf(of.sheet, question.key, item);
  const without = of.sheet.without[slot];
  return (
    <Box
      className={classes.asked}
      data-wide={wide.has(question.kind) || guided || undefined}
      onFocus={() => of.visit(question.key, item)}
    >
      {guided && question.guide && <p className={classes.guide}>{question.guide[language]}</p>}
      <QuestionField
        question={question}
        fieldKey={fieldKey(of, slot)}
        value={value}
        save={(next) => of.save(question.key, item, next)}
      />
      <NoAnswer question={question} item={item} />
      <SlotWarnings slot={slot} />
      {(without !== undefined || value !== null) && (
        <div className={classes.foot}>
          {without === undefined ? (
            <GivenLine slot={slot} />
          ) : (
            <span>
              {t(`questionnaire.without.${without}`)}
              {' · '}
              <UnstyledButton className={classes.link} onClick={() => of.leave(question.key, item, null)}>
                {t('questionnaire.askAgain')}
              </UnstyledButton>
            </span>
          )}
        </div>
      )}
      {below}
    </Box>
  );
}

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
