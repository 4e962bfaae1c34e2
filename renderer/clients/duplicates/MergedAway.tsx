import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRead } from '../../api/calls.ts';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loaded } from '../../ui/Loaded.tsx';

/** In place of somebody who is not here any more: where their file went, or that it was taken back. */
export function MergedAway({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const merged = useRead('clients.mergedInto', { id });
  return (
    <Loaded query={merged}>
      {({ id: into }) =>
        into === null ? (
          <EmptyState
            title={t('clients.goneTitle')}
            text={t('clients.goneText')}
            action={
              <Button component={Link} to={paths.people()}>
                {t('common.toPeople')}
              </Button>
            }
          />
        ) : (
          <EmptyState
            title={t('duplicates.mergedAwayTitle')}
            text={t('duplicates.mergedAwayText')}
            action={
              <Button component={Link} to={paths.person(into)}>
                {t('duplicates.toMerged')}
              </Button>
            }
          />
        )
      }
    </Loaded>
  );
}
