import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Application } from '#shared/recognition/application.ts';
import { paths } from '../app/paths.ts';
import classes from './application.module.css';
import { DocumentRow } from './DocumentRow.tsx';

/** The papers for this way, in the order they are laid together: what is wanted, what is there. */
export function DocumentTable({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  if (application.required.length === 0)
    return <p className={classes.soft}>{t('recognitionPage.noDocuments')}</p>;
  const profile = application.way?.documentProfile ?? '';
  const allOpen = application.required.every(({ verified }) => !verified);
  return (
    <>
      {allOpen && (
        <p className={classes.usual}>
          {t('recognitionPage.usualPractice')}{' '}
          <Anchor component={Link} to={paths.catalog('documents', { list: profile })} size="sm">
            {t('recognitionPage.inCatalog')}
          </Anchor>
        </p>
      )}
      <ol className={classes.documents}>
        {application.required.map((required) => (
          <DocumentRow key={required.type} application={application} required={required} marked={!allOpen} />
        ))}
      </ol>
    </>
  );
}
