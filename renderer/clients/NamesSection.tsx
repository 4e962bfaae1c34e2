import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/clients/client.ts';
import { Section } from '../ui/Section.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import { NameForm } from './NameForm.tsx';
import classes from './person.module.css';

/** Further spellings: the same person is called differently in the passport, on the diploma, in her own script. */
export function NamesSection({ client }: { readonly client: Client }) {
  const { t } = useTranslation();
  const ids = client.names.map(({ id }) => id);
  const fresh = useNewItem('name', ids);
  const { session } = fresh;
  const awaited = session !== null && (session.id === null || !ids.includes(session.id));
  const forms = [...client.names, ...(awaited ? [undefined] : [])];
  return (
    <Section
      title={t('clients.names')}
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={fresh.start}
        >
          {t('clients.addName')}
        </Button>
      }
    >
      {forms.map((name) => (
        <NameForm
          key={name ? fresh.keyOf(name.id) : session?.key}
          clientId={client.id}
          name={name}
          names={client.names}
          onCreated={fresh.created}
        />
      ))}
      {forms.length === 0 && <p className={classes.nothing}>{t('clients.namesHelp')}</p>}
    </Section>
  );
}
