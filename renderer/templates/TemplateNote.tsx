import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#shared/letters/letter.ts';
import { uncovered } from '#shared/templates/cover.ts';
import { useRead } from '../api/calls.ts';
import { type AboutPaper, usePaperOutflow } from '../privacy/usePaperOutflow.ts';
import classes from './templates.module.css';

interface Props {
  readonly letter: Letter;
  readonly about: AboutPaper;
}

/**
 * Beside a letter's view: its Word file will look otherwise, and which placeholders of the office's template stay
 * empty on it, as no consent covers what they name. Nothing where the file stands on our own paper.
 */
export function TemplateNote({ letter, about }: Props) {
  const { t } = useTranslation();
  const { data } = useRead('templates.get', {});
  const outflow = usePaperOutflow(about);
  if (letter.kind !== 'letter' || data?.template?.inUse !== true) return null;
  const has = data.report?.found.map(({ name }) => name) ?? [];
  const verdicts = outflow?.verdicts ?? [];
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs">
        {t('templates.note')}
      </Text>
      {uncovered(has, new Set(about.tells)).map(({ name, data: told }) => {
        const lacks = verdicts.some(({ name: one, why }) => one === told && why === 'noRelease');
        return (
          <p key={name} className={classes.uncovered}>
            {t(lacks ? 'templates.uncovered' : 'templates.notTold', {
              what: `{${name}}`,
              data: t(`profilePapers.classes.${told}`),
            })}
          </p>
        );
      })}
    </>
  );
}
