import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import type { Output } from '#shared/contract/index.ts';
import { paths } from '../app/paths.ts';
import { Foreign } from '../ui/PersonName.tsx';
import classes from './mailings.module.css';

interface Props {
  readonly result: Output<'mailings.send'>;
  onClose(): void;
}

/** How many letters of a run are recorded, and which are held back and why, each a click away. */
export function SentOfRun({ result: { sent, held }, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Text role="status">{t('mailings.send.done', { count: sent })}</Text>
      {held.length > 0 && (
        <div>
          <Text>{t('mailings.send.held', { count: held.length })}</Text>
          <ul className={classes.held}>
            {held.map(({ letterId, number, why, ...name }) => (
              <li key={letterId}>
                <Anchor component={Link} underline="always" to={paths.letter(letterId)}>
                  <Foreign text={displayName(name, 'familyFirst')} />
                </Anchor>{' '}
                ({number}): <span className={classes.why}>{t(`mailings.send.why.${why}`)}</span>
              </li>
            ))}
          </ul>
          <Text size="sm">{t('mailings.send.heldNext')}</Text>
        </div>
      )}
      <Button variant="default" data-autofocus onClick={onClose}>
        {t('common.close')}
      </Button>
    </Stack>
  );
}
