import { Progress as Bar, Button, Paper, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import type { ParseKeys } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { appErrorOf } from '../api/callError.ts';
import { call } from '../api/calls.ts';
import { forgetProgress, useUnasked } from './notices.ts';
import './progress.css';

interface Task {
  readonly label: ParseKeys;
  /** What is said when it was ended from here; without it, it cannot be ended. */
  readonly stopped?: ParseKeys;
}

const tasks: Readonly<Record<string, Task>> = {
  'vault.backup': { label: 'shell.progress.backup' },
  'vault.checking': { label: 'shell.progress.checking' },
  'vault.migrating': { label: 'shell.progress.migrating' },
  'vault.restoring': { label: 'shell.progress.restoring' },
  'dossier.export': { label: 'shell.progress.papers' },
  'transfer.take': { label: 'transfer.take.running', stopped: 'transfer.take.stopped' },
  'transfer.takeBack': { label: 'transfer.takeBack.running', stopped: 'transfer.takeBack.stopped' },
  'transfer.exportJson': { label: 'transfer.export.running', stopped: 'transfer.export.stopped' },
  'transfer.exportCsv': { label: 'transfer.export.running', stopped: 'transfer.export.stopped' },
  'mailings.writeEach': { label: 'mailings.running', stopped: 'mailings.stopped' },
  'mailings.writeOne': { label: 'mailings.running', stopped: 'mailings.stopped' },
  'esco.take': { label: 'esco.taking', stopped: 'esco.stopped' },
};

/** What is done sooner than this needs no corner. */
const lateMs = 800;

/** A corner that says what takes a while. The call it belongs to ends it. */
export function Progress() {
  const { t } = useTranslation();
  const { progress, shown } = useUnasked();
  const busy = useIsMutating() > 0;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLate(true), lateMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
      forgetProgress();
    };
  }, [busy]);
  if (!progress || !late || progress.task === 'vault.deriving' || progress.task === shown) return null;
  const { label, stopped }: Task = tasks[progress.task] ?? { label: 'shell.progress.other' };
  const share = progress.total > 0 ? Math.round((100 * progress.done) / progress.total) : 100;
  return (
    <Paper
      component="section"
      aria-label={t('shell.progress.label')}
      className="progress-corner"
      withBorder
      p="sm"
      shadow="md"
    >
      <Text size="sm" mb={6} role="status">
        {t(label)}
      </Text>
      <Bar value={share} animated={progress.total === 0} size="sm" aria-label={t(label)} />
      {stopped && <Stop task={progress.task} stopped={stopped} />}
    </Paper>
  );
}

/** Whoever left the page on which it began can end it from here, and is told that it has ended. */
function Stop({ task, stopped }: { readonly task: string; readonly stopped: ParseKeys }) {
  const { t } = useTranslation();
  const cache = useQueryClient().getMutationCache();
  const [asked, setAsked] = useState(false);
  const stop = (): void => {
    setAsked(true);
    const unsubscribe = cache.subscribe(({ mutation }) => {
      if (mutation?.options.mutationKey?.[0] !== task || mutation.state.status === 'pending') return;
      unsubscribe();
      const { error } = mutation.state;
      if (error && appErrorOf(error).code === 'call.cancelled') notifications.show({ message: t(stopped) });
    });
    void call('transfer.stop', {}).catch(() => undefined);
  };
  return (
    <Button variant="default" size="compact-sm" mt="xs" disabled={asked} onClick={stop}>
      {t('transfer.take.stop')}
    </Button>
  );
}
