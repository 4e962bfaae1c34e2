import { Anchor } from '@mantine/core';
import { IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DossierItem } from '#shared/dossier/dossierFor.ts';
import { releaseLink } from '../privacy/links.ts';
import classes from './dossier.module.css';

interface Props {
  readonly clientId: string;
  readonly item: Pick<DossierItem, 'recipient' | 'name' | 'leave'>;
}

/** Why a paper stays here for now, and where that is put right. */
export function HeldNote({ clientId, item: { recipient, name, leave } }: Props) {
  const { t } = useTranslation();
  if (leave === null || leave.allowed || recipient === null) return null;
  const known = recipient.authority !== null || recipient.body !== '';
  return (
    <p className={classes.held}>
      <IconShieldOff size={16} aria-hidden />
      <span>
        <b>{t('dossier.held')}</b> {known ? t('dossier.heldText', { name }) : t('dossier.heldUnknown')}{' '}
        {known && (
          <Anchor component={Link} underline="always" to={releaseLink(clientId, recipient)}>
            {t('dossier.enterRelease')}
          </Anchor>
        )}
      </span>
    </p>
  );
}
