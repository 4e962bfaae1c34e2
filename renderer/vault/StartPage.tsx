import { ActionIcon, Anchor, Text, Title } from '@mantine/core';
import { IconFolderOpen, IconHome, IconPlus, IconSparkles, IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { useChange } from '../api/calls.ts';
import { staleRooms } from '../api/queryClient.ts';
import { AboutDialog } from '../app/AboutDialog.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Choice } from './Choice.tsx';
import { GatePage } from './GatePage.tsx';

type Shell = Output<'shell.status'>;

/** No folder is chosen: the offices of before, another one, a new one, the demo. */
export function StartPage({ shell }: { readonly shell: Shell }) {
  const { t } = useTranslation();
  const choose = useChange('shell.chooseFolder');
  const demo = useChange('shell.openDemo');
  const [about, setAbout] = useState(false);
  const client = useQueryClient();
  useEffect(() => {
    // A stick may have been put in meanwhile.
    const look = (): void => staleRooms(client, ['shell']);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [client]);
  const first = shell.recent.length === 0;
  const firstLead = shell.demoAvailable ? 'shell.start.firstText' : 'shell.start.firstTextPlain';
  const lead = first ? firstLead : 'shell.start.lead';
  const failed = [choose.error, demo.error].find((error) => error && error.error.code !== 'call.cancelled');
  return (
    <GatePage title={t('shell.start.title')}>
      <Text mb="lg" c="dimmed">
        {t(lead)}
      </Text>
      {first ? null : <RecentOffices recent={shell.recent} />}
      <div aria-live="polite">
        <ErrorAlert error={failed} />
      </div>
      <ul className="choices">
        <li>
          <Choice
            icon={<IconPlus />}
            title={t('shell.start.create')}
            text={t('shell.start.createText')}
            onClick={() => choose.mutate({ purpose: 'create' })}
          />
        </li>
        <li>
          <Choice
            icon={<IconFolderOpen />}
            title={t('shell.start.openOther')}
            text={t('shell.start.openOtherText')}
            onClick={() => choose.mutate({ purpose: 'open' })}
          />
        </li>
        {shell.demoAvailable ? (
          <li>
            <Choice
              icon={<IconSparkles />}
              title={t('shell.start.demo')}
              text={t('shell.start.demoText')}
              onClick={() => demo.mutate({})}
            />
          </li>
        ) : null}
      </ul>
      <Anchor component="button" type="button" size="sm" onClick={() => setAbout(true)}>
        {t('shell.about.title')}
      </Anchor>
      <AboutDialog opened={about} onClose={() => setAbout(false)} />
    </GatePage>
  );
}

function RecentOffices({ recent }: { readonly recent: Shell['recent'] }) {
  const { t } = useTranslation();
  const open = useChange('shell.openRecent');
  const forget = useChange('shell.forgetRecent');
  return (
    <section aria-labelledby="recent">
      <Title order={2} size="h3" mb="xs" id="recent">
        {t('shell.start.recent')}
      </Title>
      <ErrorAlert error={open.error ?? forget.error} />
      <ul className="choices">
        {recent.map((office) => (
          <li key={office.id} className="choice-line">
            <Choice
              icon={<IconHome />}
              title={office.name}
              text={office.present ? office.folder : t('shell.start.missing')}
              disabled={!office.present}
              onClick={() => open.mutate({ id: office.id })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('shell.start.forget', { name: office.name })}
              onClick={() => forget.mutate({ id: office.id })}
            >
              <IconX size={16} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  );
}
