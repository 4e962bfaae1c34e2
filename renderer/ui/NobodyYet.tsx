import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from './EmptyState.tsx';

/** An office in which nobody has been taken up. */
export function NobodyYet() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<IconUsers size={40} stroke={1.2} />}
      title={t('clients.noneTitle')}
      text={t('clients.noneText')}
      action={
        <Button component={Link} to={paths.newPerson()} mt="xs">
          {t('clients.first')}
        </Button>
      }
    />
  );
}
