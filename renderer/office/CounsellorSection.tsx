import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconUserPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeFields, User } from '#shared/office/office.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { emptyTwice, NewPassphrase, twiceFault } from '../vault/NewPassphrase.tsx';
import { namesAtTheDoor } from './namesAtTheDoor.ts';
import { RemoveCounsellor } from './RemoveCounsellor.tsx';

interface Props {
  readonly users: readonly User[];
  readonly me: User | undefined;
  readonly office: OfficeFields;
}

/** Who may open the office, and who no longer. */
export function CounsellorSection({ users, me, office }: Props) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const withAccess = users.filter((user) => user.slotId !== null).length;
  return (
    <Section title={t('office.counsellors.title')}>
      <Text c="dimmed" mb="xs">
        {t('office.counsellors.lead')}
      </Text>
      <ul className="settings-rows">
        {users.map((user) => (
          <li key={user.id} className="settings-row">
            <span>
              {user.name}
              {user.id === me?.id ? ` (${t('office.counsellors.you')})` : ''}
              {user.slotId === null ? ` (${t('office.counsellors.noAccess')})` : ''}
            </span>
            {user.slotId !== null && user.id !== me?.id && withAccess > 1 ? (
              <RemoveCounsellor name={user.name} slotId={user.slotId} />
            ) : null}
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconUserPlus size={18} aria-hidden="true" />}
        onClick={() => setAdding(true)}
      >
        {t('office.counsellors.add')}
      </Button>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t('office.counsellors.addTitle')}>
        <AddCounsellor personal={namesAtTheDoor(office, users)} onDone={() => setAdding(false)} />
      </Modal>
    </Section>
  );
}

function AddCounsellor({ personal, onDone }: { personal: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const add = useChange('vault.addCounsellor');
  const [name, setName] = useState('');
  const [twice, setTwice] = useState(emptyTwice);
  const [tried, setTried] = useState(false);
  const names = [...personal, name];

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || twiceFault(twice, names) !== null) return;
    add.mutate(
      { name, passphrase: twice.first },
      {
        onSuccess: () => {
          notifications.show({ message: t('office.counsellors.added', { name }) });
          onDone();
        },
      },
    );
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('office.counsellors.addName')}
          value={name}
          maxLength={120}
          autoComplete="off"
          data-autofocus
          error={tried && name.trim() === '' ? t('errors.input.required') : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {t('office.counsellors.addHelp')}
        </Text>
        <NewPassphrase
          value={twice}
          onChange={setTwice}
          personal={names}
          tried={tried}
          firstLabel={t('vault.newPassphrase.first')}
        />
        <ErrorAlert error={add.error} />
        <Group>
          <Button type="submit" loading={add.isPending}>
            {t('common.add')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
