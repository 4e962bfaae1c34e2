import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paperCode } from '#shared/recognition/documentMatrix.ts';
import { paperPlace } from '#shared/recognition/papers.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { Section } from '../ui/Section.tsx';
import classes from './catalogs.module.css';

/** A list of papers stands for several authorities; one of them may want a paper otherwise. */
export function OnlyFor({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { authorities } = useCatalogs();
  const place = paperPlace(code);
  if (!place) return null;
  const { profile, type } = place;
  const sharing = authorities.rows.filter(({ documentProfile }) => documentProfile === profile);
  if (place.authority === null && sharing.length < 2) return null;
  return (
    <Section title={t('catalogs.onlyFor.title')}>
      <p className={classes.soft}>{t('catalogs.onlyFor.text')}</p>
      <ul className={classes.only}>
        {place.authority !== null && (
          <li>
            <Anchor component={Link} to={paths.catalogRow('documents', paperCode(profile, type))}>
              {t('catalogs.onlyFor.all')}
            </Anchor>
          </li>
        )}
        {sharing
          .filter((authority) => authority.code !== place.authority)
          .map((authority) => (
            <li key={authority.code}>
              <Anchor
                component={Link}
                to={paths.catalogRow('documents', paperCode(profile, type, authority.code))}
              >
                {t('catalogs.onlyFor.one', { authority: authority.shortName })}
              </Anchor>
            </li>
          ))}
      </ul>
    </Section>
  );
}
