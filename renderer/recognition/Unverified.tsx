import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Check } from '#shared/catalogs/checks.ts';
import { paths } from '../app/paths.ts';
import classes from './assess.module.css';

interface Props {
  readonly checks: readonly (Check | string)[];
}

/**
 * What nobody has checked against a source yet, or long ago, and where to check it before telling it as a
 * fact. Whoever has looked it up says so in the catalogue, one click away, and the amber is gone everywhere.
 */
export function Unverified({ checks, order = 3 }: Props & { readonly order?: 2 | 3 }) {
  const { t } = useTranslation();
  const Title = `h${order}` as const;
  if (checks.length === 0) return null;
  return (
    <section className={classes.amber}>
      <Title className={classes.partTitle}>
        <IconAlertTriangle size={16} aria-hidden /> {t('recognitionPage.toCheck')}
      </Title>
      <CheckLines checks={checks} />
    </section>
  );
}

/** The same without its frame, for boxes of their own. */
export function CheckLines({ checks }: Props) {
  const { t } = useTranslation();
  const all = checks.map((check) => (typeof check === 'string' ? { text: check, row: null } : check));
  return (
    <ul className={classes.list}>
      {all.map(({ text, row }) => (
        <li key={text}>
          <span lang="de">{text}</span>
          {row !== null && (
            <>
              {' '}
              <Anchor
                component={Link}
                to={paths.catalogRow(row.catalog, row.code)}
                size="sm"
                underline="always"
                className={classes.toCatalog}
              >
                {t('recognitionPage.inCatalog')}
              </Anchor>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
