import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChange } from '../api/calls.ts';
import { consentLink } from '../privacy/links.ts';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './intake.module.css';

interface Props {
  readonly clientId: string;
  /** Answers of class 9 that lie there although the consent no longer holds. */
  readonly stored: number;
}

/** Why nothing is asked about health, and the way to the consent that would allow it (Art. 9 GDPR). */
export function SpecialNote({ clientId, stored }: Props) {
  const { t } = useTranslation();
  const { allowed } = useSheet();
  const clear = useChange('intake.clearSpecial');
  if (allowed.special) return null;
  return (
    <div className={classes.special}>
      <p>
        {t('intakePage.specialClosed')}{' '}
        <Anchor component={Link} underline="always" to={consentLink(clientId, 'special')}>
          {t('intakePage.toConsent')}
        </Anchor>
      </p>
      {stored > 0 && (
        <p>
          {t('intakePage.specialStored', { count: stored })}{' '}
          <Anchor
            component="button"
            type="button"
            underline="always"
            onClick={() => clear.mutate({ clientId })}
          >
            {t('intakePage.specialClear')}
          </Anchor>
        </p>
      )}
      <ErrorAlert error={clear.error} />
    </div>
  );
}
