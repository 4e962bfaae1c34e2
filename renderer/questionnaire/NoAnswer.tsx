import { Menu, UnstyledButton } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './questionnaire.module.css';
import { useSheet } from './sheetSource.ts';

interface Props {
  readonly question: Question;
  readonly item: string | null;
}

/** At the end of the label's line: that there is no answer, or that the one there is does not hold. */
export function NoAnswer({ question, item }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useSheet();
  const answered = answerOf(of.sheet, question.key, item) !== null;
  if (question.required) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton
          className={classes.more}
          aria-label={t('questionnaire.noAnswer', { question: question.label[language] })}
        >
          <IconDotsVertical size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {answered && (
          <Menu.Item onClick={() => of.leave(question.key, item, null)}>{t('questionnaire.clear')}</Menu.Item>
        )}
        {(['unknown', 'declined'] as const).map((why) => (
          <Menu.Item key={why} onClick={() => of.leave(question.key, item, why)}>
            {t(`questionnaire.without.${why}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
