import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRead } from '../api/calls.ts';
import { Section } from '../ui/Section.tsx';
import { consentLink } from './links.ts';
import classes from './privacy.module.css';

/** Where one begins to ask, until the information is given: reminds, and holds nothing up. */
export function ConsentHint({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const list = useRead('privacy.list', { clientId });
  if (!list.data || list.data.decisions.some(({ purpose }) => purpose === 'information')) return null;
  return (
    <Section title={t('privacy.title')}>
      <p className={classes.lead}>{t('privacy.hint')}</p>
      <Anchor component={Link} to={consentLink(clientId, 'information')}>
        {t('privacy.toConsents')}
      </Anchor>
    </Section>
  );
}
