import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reportingVariable } from '#shared/intake/statistics.ts';
import { nobody } from '#shared/privacy/consent.ts';
import { hasExpired, saidAbout } from '#shared/privacy/guard.ts';
import { missingVariables, type Slot } from '#shared/questionnaire/review.ts';
import { useRead } from '../api/calls.ts';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';

/** Whether the person has agreed to be counted. */
function useCounted(clientId: string): boolean {
  const list = useRead('privacy.list', { clientId });
  const [last] = saidAbout(list.data?.decisions ?? [], { purpose: 'statistics', ...nobody }, today());
  return last?.state === 'given' && !hasExpired(last, today());
}

interface Props {
  readonly clientId: string;
  onAsk(slot: Slot): void;
}

/** One line about what reports would count and nobody has said yet; each leads to its question. */
export function StatisticsNote({ clientId, onAsk }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { definition, sheet, allowed } = useSheet();
  const counted = useCounted(clientId);
  const missing = counted ? missingVariables(definition, sheet, allowed) : [];
  if (missing.length === 0) return null;
  return (
    <details className={classes.box}>
      <summary>{t('intakePage.statisticsMissing', { count: missing.length })}</summary>
      <ul className={classes.needs}>
        {missing.map(({ variable, question, item }) => (
          <li key={variable}>
            <UnstyledButton className={classes.sectionButton} onClick={() => onAsk({ question, item })}>
              {reportingVariable(variable)?.name[language]}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
