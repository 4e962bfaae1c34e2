import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseTypeName, caseTypeRows } from '#shared/cases/caseTypes.ts';
import { caseStatusNames, closingReasonNames } from '#shared/cases/codes.ts';
import type { PeriodView } from '#shared/cases/period.ts';
import { isOpen, moves } from '#shared/cases/status.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './ahead.module.css';
import { CloseCase, NoteOutcome } from './CloseCase.tsx';
import { WriteReport } from './ClosingReport.tsx';

/** Where the case stands, and where it can go from there. */
export function CaseBar({ clientId }: { readonly clientId: string }) {
  const file = useRead('cases.get', { clientId });
  const [present, ...others] = file.data?.periods ?? [];
  if (!present) return null;
  const counted = others.filter(({ closing }) => closing?.reason !== 'duplicate');
  return <Bar clientId={clientId} period={present} number={counted.length + 1} />;
}

interface Props {
  readonly clientId: string;
  readonly period: PeriodView;
  /** Which of the person's periods it is. */
  readonly number: number;
}

function Bar({ clientId, period, number }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [dialog, setDialog] = useState<'close' | 'report' | 'outcome' | null>(null);
  const set = useChange('cases.setStatus');
  const setType = useChange('cases.setType');
  const reopen = useChange('cases.reopen');
  const { status, caseType, closing, setStatus } = period;
  const name = caseStatusNames[status][language];
  const day = (on: string): string => formatPartialDate(on, language, 'short');
  const open = isOpen(status);
  return (
    <div className={classes.bar}>
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false} shadow="md">
        <Menu.Target>
          <Button
            size="compact-md"
            variant="default"
            rightSection={<IconChevronDown size={16} aria-hidden />}
            title={t('caseWork.statusMenu')}
          >
            {t('caseWork.status', { status: name })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {moves[status].filter(isOpen).map((to) => (
            <Menu.Item key={to} onClick={() => set.mutate({ clientId, status: to })}>
              {t('caseWork.setTo', { status: caseStatusNames[to][language] })}
            </Menu.Item>
          ))}
          {open && setStatus !== null && (
            <Menu.Item onClick={() => set.mutate({ clientId, status: null })}>
              {t('caseWork.fromFacts')}
            </Menu.Item>
          )}
          {open && <Menu.Divider />}
          <Menu.Item onClick={() => setDialog('close')}>
            {t(open ? 'caseWork.close' : 'caseWork.correct')}
          </Menu.Item>
          {!open && <Menu.Item onClick={() => setDialog('report')}>{t('caseWork.report.menu')}</Menu.Item>}
          {!open && <Menu.Item onClick={() => setDialog('outcome')}>{t('caseWork.outcome')}</Menu.Item>}
          {!open && <Menu.Item onClick={() => reopen.mutate({ clientId })}>{t('caseWork.reopen')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false} shadow="md">
        <Menu.Target>
          <Button
            size="compact-md"
            variant="default"
            rightSection={<IconChevronDown size={16} aria-hidden />}
            title={t('caseWork.typeMenu')}
          >
            {t('caseWork.type', {
              type: caseType === null ? t('caseWork.typeOpen') : caseTypeName(caseType)?.[language],
            })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {caseTypeRows.map(({ code, name: words }) => (
            <Menu.Item
              key={code}
              disabled={code === caseType}
              onClick={() => setType.mutate({ clientId, caseType: code })}
            >
              {words[language]}
            </Menu.Item>
          ))}
          {caseType !== null && (
            <Menu.Item onClick={() => setType.mutate({ clientId, caseType: null })}>
              {t('caseWork.typeNone')}
            </Menu.Item>
          )}
          <Menu.Label maw={280}>{t('caseWork.typeCheck')}</Menu.Label>
        </Menu.Dropdown>
      </Menu>
      {open && setStatus === status && <span>{t('caseWork.statusByHand')}</span>}
      {number > 1 && <span>{t('caseWork.periodNumber', { number, date: day(period.openedOn) })}</span>}
      {closing && (
        <span>
          {t('caseWork.closedOn', {
            date: day(closing.on),
            reason: closingReasonNames[closing.reason][language],
          })}
        </span>
      )}
      <ErrorAlert error={set.error ?? setType.error ?? reopen.error} />
      {dialog === 'close' && (
        <CloseCase
          clientId={clientId}
          closing={closing}
          onClose={() => setDialog(null)}
          onReport={() => setDialog('report')}
        />
      )}
      {dialog === 'report' && (
        <WriteReport clientId={clientId} caseId={period.id} onClose={() => setDialog(null)} />
      )}
      {dialog === 'outcome' && (
        <NoteOutcome clientId={clientId} noted={period.outcome} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
