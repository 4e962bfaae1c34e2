import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFiles, IconFileText } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input, Output } from '#shared/contract/index.ts';
import { Running } from '../transfer/Running.tsx';
import { useStoppable } from '../transfer/useStoppable.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

interface Props {
  /** What is to be written; null: nothing is ready. */
  readonly order: Input<'mailings.writeEach'> | null;
  /** The letter as one of them gets it, or what is still to be done. */
  readonly preview: ReactNode;
  /** What is told of those that could not be written any more. */
  leftText(count: number): string;
}

/** The letter for one of them, and the two ways it is written for all. */
export function WritePart({ order, preview, leftText }: Props) {
  const { t } = useTranslation();
  const ways = { each: useStoppable('mailings.writeEach'), one: useStoppable('mailings.writeOne') };
  const [last, setLast] = useState<keyof typeof ways>('each');
  const start = (way: keyof typeof ways): void => {
    if (order === null) return;
    setLast(way);
    ways[way].run(order);
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
      {preview}
      <ErrorAlert error={error} />
      <div role="status">
        {stopped && <Text>{t('mailings.stopped')}</Text>}
        {result && <Done result={result} leftText={leftText} />}
      </div>
      <Group align="start" gap="xl">
        <Way
          icon={<IconFiles size={18} aria-hidden />}
          label={t('mailings.each')}
          help={t('mailings.eachHelp')}
          ready={order !== null}
          onStart={() => start('each')}
        />
        <Way
          icon={<IconFileText size={18} aria-hidden />}
          label={t('mailings.one')}
          help={t('mailings.oneHelp')}
          ready={order !== null}
          onStart={() => start('one')}
        />
      </Group>
      <Text c="dimmed">{t('mailings.openFiles')}</Text>
    </Stack>
  );
}

interface DoneProps extends Pick<Props, 'leftText'> {
  readonly result: Output<'mailings.writeEach'>;
}

function Done({ result: { letters, left, held }, leftText }: DoneProps) {
  const { t } = useTranslation();
  return (
    <>
      <Text>
        {t('mailings.done', { count: letters })}
        {left > 0 && ` ${leftText(left)}`}
      </Text>
      {held > 0 && <Text>{t('mailings.held', { count: held })}</Text>}
    </>
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
