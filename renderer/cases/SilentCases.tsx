import { Button, Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SilentRow } from '#shared/cases/ahead.ts';
import { caseStatusNames } from '#shared/cases/codes.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { CloseSilent } from './CloseSilent.tsx';
import classes from './today.module.css';

const step = 100;

/** Cases nobody has looked at for 90 days, the longest first; selected ones are closed together. */
export function SilentCases() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const id = useId();
  const [limit, setLimit] = useState(step);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [closing, setClosing] = useState<readonly SilentRow[] | null>(null);
  const silent = useRead('cases.silent', { offset: 0, limit }, { keepPrevious: true });
  const rows = silent.data?.rows ?? [];
  const total = silent.data?.total ?? 0;
  // What is no longer in the list is no longer chosen.
  const selected = rows.filter(({ clientId }) => chosen.has(clientId));
  const toggle = (clientId: string): void => {
    const next = new Set(chosen);
    if (!next.delete(clientId)) next.add(clientId);
    setChosen(next);
  };
  // What was just closed is shown, and can be taken back, also when nothing is left in the list.
  if (total === 0 && closing === null && !silent.error) return null;
  const columns = ['name', 'number', 'status', 'lastOn'] as const;
  return (
    <section aria-labelledby={id} className={classes.part}>
      <h2 id={id} className={classes.heading}>
        {t('caseWork.silent')}{' '}
        <span className={classes.soft}>
          {rows.length < total ? t('caseWork.counted', { shown: rows.length, total }) : total}
        </span>
      </h2>
      <p className={classes.soft}>{t('caseWork.silentText')}</p>
      <ErrorAlert error={silent.error} onRetry={() => void silent.refetch()} />
      <div className={classes.sheet}>
        <table className={classes.table}>
          <thead>
            <tr>
              <td>
                <Checkbox
                  aria-label={t('caseWork.selectAll')}
                  checked={rows.length > 0 && selected.length === rows.length}
                  indeterminate={selected.length > 0 && selected.length < rows.length}
                  onChange={(event) =>
                    setChosen(
                      new Set(event.currentTarget.checked ? rows.map(({ clientId }) => clientId) : []),
                    )
                  }
                />
              </td>
              {columns.map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {t(`caseWork.silentColumns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const name = displayName(row, 'familyFirst');
              return (
                <tr key={row.clientId}>
                  <td>
                    <Checkbox
                      aria-label={t('caseWork.select', { name })}
                      checked={chosen.has(row.clientId)}
                      onChange={() => toggle(row.clientId)}
                    />
                  </td>
                  <td data-column="name">
                    <Link to={paths.person(row.clientId)}>
                      <Foreign text={name} />
                    </Link>
                  </td>
                  <td data-column="number">{row.number}</td>
                  <td data-column="status">{caseStatusNames[row.status][language]}</td>
                  <td data-column="lastOn">{formatPartialDate(row.lastOn, language, 'short')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={classes.below}>
        <Button disabled={selected.length === 0} onClick={() => setClosing(selected)}>
          {t('caseWork.closeSelected', { count: selected.length })}
        </Button>
        {rows.length < total && (
          <Button variant="default" onClick={() => setLimit(limit + step)}>
            {t('caseWork.showMore')}
          </Button>
        )}
      </div>
      {closing && <CloseSilent rows={closing} onClose={() => setClosing(null)} />}
    </section>
  );
}
