import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type WaitingParty, waitingParties, waitingPartyNames } from '#shared/cases/codes.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './today.module.css';

interface Props {
  readonly waiting: Readonly<Record<WaitingParty, number>>;
  readonly chosen: WaitingParty | null;
  onChange(chosen: WaitingParty | null): void;
}

/** Whom one waits for, each with how many things; says when something is hidden. */
export function WaitingFilter({ waiting, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const chip = (party: WaitingParty | null, label: string) => (
    <Button
      key={label}
      size="compact-sm"
      radius="xl"
      variant={chosen === party ? 'light' : 'default'}
      aria-pressed={chosen === party}
      leftSection={chosen === party ? <IconCheck size={14} aria-hidden /> : undefined}
      onClick={() => onChange(party)}
    >
      {label}
    </Button>
  );
  const total = Object.values(waiting).reduce((sum, count) => sum + count, 0);
  const shown = waitingParties.filter((party) => waiting[party] > 0 || party === chosen);
  return (
    <fieldset className={classes.filter} aria-label={t('caseWork.filter')}>
      {chip(null, t('caseWork.everything'))}
      {shown.map((party) => chip(party, `${waitingPartyNames[party][language]} (${waiting[party]})`))}
      <span role="status" className={classes.soft}>
        {chosen === null ? '' : t('caseWork.filterActive', { shown: waiting[chosen], total })}
      </span>
      {chosen !== null && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(null)}>
          {t('caseWork.clearFilter')}
        </Button>
      )}
    </fieldset>
  );
}
