import { Button } from '@mantine/core';
import { IconBulb, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NeedProposal } from '#shared/plan/needsFrom.ts';
import { useChange } from '../api/calls.ts';
import { useOccupationName } from '../api/catalogs.tsx';
import { useSay } from '../recognition/useSay.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './plan.module.css';
import { useNeedWords } from './useNeedWords.ts';

interface Props {
  readonly clientId: string;
  readonly proposals: readonly NeedProposal[];
}

/** What the facts say somebody needs, each with its reason: taken over or put aside by one click. */
export function NeedProposals({ clientId, proposals }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const words = useNeedWords();
  const occupationName = useOccupationName();
  const answer = useChange('plan.answerNeed');
  const several = new Set(proposals.map(({ applicationId }) => applicationId)).size > 1;
  if (proposals.length === 0) return <ErrorAlert error={answer.error} />;
  return (
    <section className={classes.proposals}>
      <h3 className={classes.partTitle}>
        <IconBulb size={16} aria-hidden /> {t('plan.proposed')}
      </h3>
      <ErrorAlert error={answer.error} />
      <ul className={classes.needs}>
        {proposals.map((proposal) => {
          const what = words.what(proposal);
          const { key, reasons, occupation } = proposal;
          return (
            <li key={key} className={classes.proposal}>
              <div className={classes.what}>
                {what}
                <span className={classes.soft}>
                  {reasons.map(say).join(' ')}
                  {several && occupation !== null && ` (${occupationName(occupation)})`}
                </span>
              </div>
              <div className={classes.answers}>
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconPlus size={14} aria-hidden />}
                  aria-label={t('plan.takeNamed', { what })}
                  onClick={() => answer.mutate({ clientId, key, wanted: true })}
                >
                  {t('plan.take')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconX size={14} aria-hidden />}
                  aria-label={t('plan.leaveNamed', { what })}
                  onClick={() => answer.mutate({ clientId, key, wanted: false })}
                >
                  {t('plan.leave')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
