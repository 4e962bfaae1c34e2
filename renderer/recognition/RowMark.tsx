import { Anchor, Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Check } from '#shared/catalogs/checks.ts';
import { paths } from '../app/paths.ts';

/** The amber mark of one row in a list too dense for {@link Unverified}; what to check is said by the row. */
export function RowMark({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation();
  const [check] = checks;
  if (!check) return null;
  const mark = (
    <Badge tt="none" size="sm" variant="light" color="amber" title={check.text}>
      {t('recognitionPage.unverified')}
    </Badge>
  );
  if (check.row === null) return mark;
  return (
    <>
      {mark}
      <Anchor component={Link} to={paths.catalogRow(check.row.catalog, check.row.code)} size="sm" fw={400}>
        {t('recognitionPage.inCatalog')}
      </Anchor>
    </>
  );
}
