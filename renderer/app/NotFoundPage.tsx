import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { paths } from './paths.ts';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('common.notFoundTitle')}</PageTitle>
      <EmptyState
        title={t('common.notFoundHere')}
        text={t('common.notFoundText')}
        action={
          <Button component={Link} to={paths.people()}>
            {t('common.toPeople')}
          </Button>
        }
      />
    </>
  );
}
