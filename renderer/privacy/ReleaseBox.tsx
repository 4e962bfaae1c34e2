import { Alert, Button, Group, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import type { Recipient } from '#shared/privacy/consent.ts';
import type { Leave } from '#shared/privacy/guard.ts';
import { recipientName } from '#shared/privacy/matters.ts';
import { useChange } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { consentLink, releaseLink } from './links.ts';
import classes from './privacy.module.css';

interface Props {
  readonly clientId: string;
  readonly to: Recipient;
  readonly leave: Leave | null;
  /** The letter itself, where it is at hand: the person may take it along. */
  readonly letter?: LetterInfo;
}

/** May it go to this recipient, why not, and with one click to where that is put right. */
export function ReleaseBox({ clientId, to, leave, letter }: Props) {
  const { t } = useTranslation();
  const hand = useChange('letters.setHanded');
  const { authorities } = useCatalogs();
  if (leave === null || (leave.allowed && leave.because === 'ownPaper')) return null;
  const recipient = recipientName(to, authorities);
  if (leave.allowed) {
    return leave.because === 'handed' && letter ? (
      <Handed letter={letter} />
    ) : (
      <p className={classes.allowed}>
        <IconShieldCheck size={16} aria-hidden /> {t('privacy.guard.released', { recipient })}
      </p>
    );
  }
  const stopped = leave.because === 'counselling';
  const known = stopped || to.authority !== null || to.body !== '';
  const missing = known ? t('privacy.guard.missing', { recipient }) : t('privacy.guard.missingUnknown');
  return (
    <Alert
      color="amber"
      mb="sm"
      icon={<IconShieldOff aria-hidden />}
      title={stopped ? t('privacy.guard.stopped') : missing}
    >
      <Text>{t(known ? `privacy.guard.${leave.because}` : 'privacy.guard.unknown')}</Text>
      <ErrorAlert error={hand.error} />
      <Group gap="xs" mt="xs">
        {known && (
          <Button
            component={Link}
            to={stopped ? consentLink(clientId, 'counselling') : releaseLink(clientId, to)}
            size="compact-sm"
          >
            {t('privacy.guard.enter')}
          </Button>
        )}
        {letter && (
          <Button
            size="compact-sm"
            variant="default"
            loading={hand.isPending}
            onClick={() => hand.mutate({ id: letter.id, handed: true })}
          >
            {t('privacy.guard.hand')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

function Handed({ letter }: { readonly letter: LetterInfo }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const hand = useChange('letters.setHanded');
  const date = formatPartialDate(letter.handedOn ?? '', language, 'short');
  return (
    <div className={classes.allowed}>
      <IconShieldCheck size={16} aria-hidden />
      {t('privacy.guard.handed', { date, name: letter.handedBy })}
      {letter.sentOn === null && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={hand.isPending}
          onClick={() => hand.mutate({ id: letter.id, handed: false })}
        >
          {t('privacy.guard.takeBack')}
        </Button>
      )}
      <ErrorAlert error={hand.error} />
    </div>
  );
}
