import { Menu, UnstyledButton } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Without } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './questionnaire.module.css';

interface Props {
  readonly question: Question;
  readonly answered: boolean;
  /** null: the question is open again. */
  leave(why: Without | null): void;
}

/** At the end of the label's line: that there is no answer, or that the one there is does not hold. */
export function NoAnswer({ question, answered, leave }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
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
        {answered && <Menu.Item onClick={() => leave(null)}>{t('questionnaire.clear')}</Menu.Item>}
        {(['unknown', 'declined'] as const).map((why) => (
          <Menu.Item key={why} onClick={() => leave(why)}>
            {t(`questionnaire.without.${why}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
