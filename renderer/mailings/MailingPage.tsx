import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { FreeLetter } from './FreeLetter.tsx';
import { Recommended } from './Recommended.tsx';
import { RunList } from './RunList.tsx';

const kinds = ['free', 'recommendations'] as const;

/** Letters to many: one text for all, or what was recommended for each. */
export function MailingPage() {
  const { t } = useTranslation();
  const { state } = useLocation();
  // In the address, so that the same list is there again after the office was locked.
  const [search, setSearch] = useSearchParams();
  const kind = kinds.find((one) => one === search.get('kind')) ?? 'free';
  return (
    <>
      <PageTitle up={paths.people()}>{t('mailings.title')}</PageTitle>
      <SegmentedControl
        aria-label={t('mailings.kind')}
        mb="sm"
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`mailings.kinds.${value}`) }))}
        onChange={(value) => setSearch(value === 'free' ? {} : { kind: value }, { replace: true, state })}
      />
      <Text c="dimmed" mb="md" maw={760}>
        {t(kind === 'free' ? 'mailings.lead' : 'mailings.recommended.lead')}
      </Text>
      {kind === 'free' ? <FreeLetter /> : <Recommended />}
      <RunList />
    </>
  );
}
