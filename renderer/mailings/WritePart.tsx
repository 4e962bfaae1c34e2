import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFiles, IconFileText } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/clients/personName.ts';
import type { MailingPerson, MailingText } from '#shared/mailings/mailing.ts';
import { wrongWords } from '#shared/mailings/words.ts';
import { useRead } from '../api/calls.ts';
import { LetterDesk } from '../letters/LetterDesk.tsx';
import { TemplateNote } from '../templates/TemplateNote.tsx';
import { Running } from '../transfer/Running.tsx';
import { useStoppable } from '../transfer/useStoppable.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';

interface Props {
  readonly people: readonly MailingPerson[];
  readonly text: MailingText;
}

/** The letter for one of them, and the two ways it is written for all. */
export function WritePart({ people, text }: Props) {
  const { t } = useTranslation();
  const ways = { each: useStoppable('mailings.writeEach'), one: useStoppable('mailings.writeOne') };
  const [last, setLast] = useState<keyof typeof ways>('each');
  const ready =
    people.length > 0 &&
    text.subject.trim() !== '' &&
    text.body.trim() !== '' &&
    wrongWords(text.subject).length + wrongWords(text.body).length === 0;
  const start = (way: keyof typeof ways): void => {
    setLast(way);
    ways[way].run({ clientIds: people.map(({ id }) => id), text });
  };
  const { running, stopping, stop, stopped, result, error } = ways[last];
  if (running) {
    return (
      <Running
        task={last === 'each' ? 'mailings.writeEach' : 'mailings.writeOne'}
        label={t('mailings.running')}
        stopping={stopping}
        onStop={stop}
      />
    );
  }
  return (
    <Stack gap="sm">
      {ready ? <Preview people={people} text={text} /> : <Text c="dimmed">{t('mailings.previewLead')}</Text>}
      <ErrorAlert error={error} />
      <div role="status">
        {stopped && <Text>{t('mailings.stopped')}</Text>}
        {result && (
          <Text>
            {t('mailings.done', { count: result.letters })}
            {result.left > 0 && ` ${t('mailings.left', { count: result.left })}`}
          </Text>
        )}
      </div>
      <Group align="start" gap="xl">
        <Way
          icon={<IconFiles size={18} aria-hidden />}
          label={t('mailings.each')}
          help={t('mailings.eachHelp')}
          ready={ready}
          onStart={() => start('each')}
        />
        <Way
          icon={<IconFileText size={18} aria-hidden />}
          label={t('mailings.one')}
          help={t('mailings.oneHelp')}
          ready={ready}
          onStart={() => start('one')}
        />
      </Group>
      <Text c="dimmed">{t('mailings.openFiles')}</Text>
    </Stack>
  );
}

interface WayProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly help: string;
  readonly ready: boolean;
  onStart(): void;
}

function Way({ icon, label, help, ready, onStart }: WayProps) {
  return (
    <Stack gap={4} maw={340}>
      <Button variant="default" leftSection={icon} disabled={!ready} onClick={onStart}>
        {label}
      </Button>
      <Text size="sm" c="dimmed">
        {help}
      </Text>
    </Stack>
  );
}

/** The letter as one of those chosen gets it; any of them can be looked at. */
function Preview({ people, text }: Props) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const clientId = people.find(({ id }) => id === wanted)?.id ?? people[0]?.id ?? '-';
  const [settled] = useDebouncedValue(text, 300);
  const letter = useRead('mailings.preview', { clientId, text: settled }, { keepPrevious: true });
  return (
    <>
      <NativeSelect
        label={t('mailings.previewOf')}
        maw={420}
        value={clientId}
        data={people.map((person) => ({
          value: person.id,
          label: `${displayName(person, 'familyFirst')} (${person.number})`,
        }))}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <Loaded query={letter}>
        {(made) => (
          <div>
            <TemplateNote letter={made.letter} />
            <LetterDesk letter={made.letter} />
          </div>
        )}
      </Loaded>
    </>
  );
}
