import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useRead } from '../api/calls.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './profilePapers.module.css';

interface Props {
  readonly clientId: string;
  /** Null: those the person waits to do. */
  readonly chosen: readonly string[] | null;
  onChange(chosen: string[]): void;
}

/** Which of the open follow-ups stand on the sheet. Their words are the counsellor's own. */
export function FollowUpChoice({ clientId, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const all = (useRead('cases.get', { clientId }).data?.followUps ?? []).filter(({ text }) => text !== '');
  if (all.length === 0) return <p className={classes.soft}>{t('profilePapers.noFollowUps')}</p>;
  const proposed = all.filter(({ waitingFor }) => waitingFor === 'client').map(({ id }) => id);
  return (
    <Checkbox.Group
      label={t('profilePapers.followUps')}
      value={[...(chosen ?? proposed)]}
      onChange={(ids) => onChange(all.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      <div className={classes.ticks}>
        {all.map(({ id, text, dueOn }) => (
          <Checkbox key={id} value={id} label={`${text} (${formatPartialDate(dueOn, language, 'short')})`} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
