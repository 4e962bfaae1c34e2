import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from './EmptyState.tsx';
import { PageTitle } from './PageTitle.tsx';

/** A page about somebody whose file was taken back meanwhile. */
export function PersonGone({ title }: { readonly title: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <EmptyState
        title={t('clients.goneTitle')}
        text={t('clients.goneText')}
        action={
          <Button component={Link} to={paths.people()}>
            {t('common.toPeople')}
          </Button>
        }
      />
    </>
  );
}
