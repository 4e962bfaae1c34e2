import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#shared/recognition/clock.ts';
import { deadlineKeys } from '#shared/recognition/deadlineDays.ts';
import classes from './procedure.module.css';
import { useClockWords } from './useClockWords.ts';

/** Every deadline of a procedure: what, who, from when to when, and on which paragraph. */
export function DeadlineTable({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  const { date, state } = useClockWords();
  const keys = deadlineKeys(deadlines);
  const basis = ({ kind, rule, why }: Deadline): string => {
    if (rule !== null) return rule.citation;
    if (kind === 'appeal') return t('procedure.ruleNotice');
    return why === 'noPeriod' ? t('procedure.ruleUnknown') : t('procedure.ruleNone');
  };
  return (
    <div className={classes.scroll}>
      <table className={classes.deadlines} aria-label={t('procedure.clock')}>
        <thead>
          <tr>
            {(['what', 'by', 'start', 'end', 'state', 'rule'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`procedure.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline, index) => (
            <tr key={keys[index]} data-state={deadline.state}>
              <th scope="row">{t(`procedure.deadlines.${deadline.kind}`)}</th>
              <td>{t(`procedure.by.${deadline.by}`)}</td>
              <td>{date(deadline.start)}</td>
              <td className={classes.end}>
                {deadline.end === null ? t('procedure.noEnd') : date(deadline.end)}
              </td>
              <td>
                <span className={classes.state}>{state(deadline)}</span>
                {deadline.pauseDays > 0 && (
                  <span className={classes.remark}>
                    {t('procedure.pauseDays', { count: deadline.pauseDays })}
                  </span>
                )}
                {deadline.remarks.map((remark) => (
                  <span key={remark} className={classes.remark}>
                    {t(`procedure.remarks.${remark}`)}
                  </span>
                ))}
              </td>
              <td>
                {basis(deadline)}{' '}
                {deadline.checks.length > 0 && (
                  <Badge tt="none" size="sm" variant="light" color="amber">
                    {t('recognitionPage.unverified')}
                  </Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
