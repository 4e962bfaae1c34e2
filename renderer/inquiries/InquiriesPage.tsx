import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconMessageQuestion, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Output } from '#shared/contract/index.ts';
import { inquiryAskerCodes, inquiryAskerNames, monthOf } from '#shared/inquiries/inquiry.ts';
import { useRead } from '../api/calls.ts';
import { useOpenRoom } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { today } from '../ui/today.ts';
import { useAddressState } from '../ui/useAddressState.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { InquiryForm } from './InquiryForm.tsx';
import { InquiryList } from './InquiryList.tsx';
import classes from './inquiries.module.css';

/** A form that is open: a new inquiry gets its id by the first value typed, and the form stays the one it was. */
interface Open {
  readonly key: number;
  readonly id: string | null;
  readonly fresh: boolean;
}

const newOne = (): Open => ({ key: Date.now(), id: null, fresh: true });

/** What was asked without a file, by month: entered in seconds, counted, found again. */
export function InquiriesPage() {
  const { t } = useTranslation();
  useOpenRoom('inquiries');
  const [filter, change] = useAddressState();
  const [open, setOpen] = useState<Open | null>(null);
  const [params, setParams] = useSearchParams();
  const wanted = params.has('new');
  useEffect(() => {
    if (!wanted) return;
    setOpen(newOne());
    setParams((shown) => new URLSearchParams([...shown].filter(([name]) => name !== 'new')), {
      replace: true,
    });
  }, [wanted, setParams]);
  const asker = inquiryAskerCodes.find((code) => code === filter.get('asker')) ?? null;
  const query = filter.get('q') ?? '';
  const month = /^\d{4}-\d{2}$/.exec(filter.get('month') ?? '')?.[0] ?? monthOf(today());
  const list = useRead('inquiries.list', { month, asker, query }, { keepPrevious: true });
  const close = (): void => setOpen(null);
  const filtered = asker !== null || query.trim() !== '';
  return (
    <>
      <PageTitle
        up={paths.today()}
        actions={
          <>
            <Button
              variant="default"
              className={classes.tool}
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('inquiries.print')}
            </Button>
            <Button
              className={classes.tool}
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setOpen(newOne())}
            >
              {t('inquiries.add')}
            </Button>
          </>
        }
      >
        {t('inquiries.title')}
      </PageTitle>
      <p className={classes.lead}>{t('inquiries.lead')}</p>
      {open?.fresh && (
        <div className={classes.tool}>
          <InquiryForm
            key={open.key}
            item={list.data?.rows.find(({ id }) => id === open.id)}
            onCreated={(id) => setOpen({ ...open, id })}
            onClose={close}
          />
        </div>
      )}
      <Loaded query={list}>
        {(found) => (
          <>
            <Filter found={found} month={month} asker={asker} query={query} change={change} />
            <Counted count={found.count} />
            {found.rows.length === 0 ? (
              <EmptyState
                icon={<IconMessageQuestion size={40} stroke={1.2} />}
                title={t(filtered ? 'inquiries.noneTitle' : 'inquiries.emptyTitle')}
                text={t(filtered ? 'inquiries.noneText' : 'inquiries.emptyText')}
              />
            ) : (
              <InquiryList
                rows={found.rows.filter(({ id }) => !(open?.fresh && id === open.id))}
                onChange={(id) => setOpen({ key: Date.now(), id, fresh: false })}
                formOf={(row) =>
                  open?.id === row.id && (
                    <InquiryForm item={row} onCreated={() => undefined} onClose={close} />
                  )
                }
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

interface FilterProps {
  readonly found: Output<'inquiries.list'>;
  readonly month: string;
  readonly asker: string | null;
  readonly query: string;
  change(to: Readonly<Record<string, string>>): void;
}

function Filter({ found, month, asker, query, change }: FilterProps) {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const counts = new Map(found.months.map((of) => [of.month, of.inquiries]));
  const months = [...new Set([monthOf(today()), month, ...counts.keys()])].sort().reverse();
  const active = asker !== null || query.trim() !== '';
  return (
    <fieldset className={classes.filter} aria-label={t('inquiries.filter')}>
      <NativeSelect
        label={t('inquiries.month')}
        value={month}
        data={months.map((value) => ({
          value,
          label: `${name.format(new Date(`${value}-01T00:00:00Z`))} (${counts.get(value) ?? 0})`,
        }))}
        onChange={({ currentTarget }) => change({ month: currentTarget.value })}
      />
      <NativeSelect
        label={t('inquiries.asker')}
        value={asker ?? ''}
        data={[{ value: '', label: t('inquiries.everybody') }, ...choicesOf(inquiryAskerNames, language)]}
        onChange={({ currentTarget }) => change({ asker: currentTarget.value })}
      />
      <TextInput
        className={classes.search}
        label={t('inquiries.search')}
        autoComplete="off"
        value={query}
        onChange={({ currentTarget }) => change({ q: currentTarget.value })}
      />
      <span className={classes.counted} role="status">
        {t(active ? 'inquiries.countedFiltered' : 'inquiries.counted', {
          shown: found.rows.length,
          total: found.total,
        })}
      </span>
      {active && (
        <Button size="compact-sm" variant="subtle" onClick={() => change({ asker: '', q: '' })}>
          {t('inquiries.showAll')}
        </Button>
      )}
    </fieldset>
  );
}

/** What the office reports: how many, how long, and of which work. */
function Counted({ count }: { readonly count: Output<'inquiries.list'>['count'] }) {
  const { t } = useTranslation();
  if (count.inquiries === 0) return null;
  return (
    <p className={classes.sum}>
      {(['inquiries', 'minutes', 'shortAdvice', 'thirdParty'] as const)
        .filter((what) => count[what] > 0)
        .map((what) => t(`inquiries.sums.${what}`, { count: count[what] }))
        .join(' · ')}
    </p>
  );
}
