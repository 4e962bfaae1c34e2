import { Progress as Bar, Paper, Text } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetProgress, useUnasked } from './notices.ts';
import './progress.css';

const words = {
  'vault.backup': 'shell.progress.backup',
  'vault.checking': 'shell.progress.checking',
  'vault.migrating': 'shell.progress.migrating',
  'vault.restoring': 'shell.progress.restoring',
  'dossier.export': 'shell.progress.papers',
} as const;

const isKnown = (task: string): task is keyof typeof words => Object.hasOwn(words, task);

const ownPage = /^(transfer|mailings)\./;

/** What is done sooner than this needs no corner. */
const lateMs = 800;

/** A corner that says what takes a while. The call it belongs to ends it. */
export function Progress() {
  const { t } = useTranslation();
  const { progress } = useUnasked();
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
  // What runs for long shows on its own page how far it is.
  if (!progress || !late || progress.task === 'vault.deriving' || ownPage.test(progress.task)) return null;
  const share = progress.total > 0 ? Math.round((100 * progress.done) / progress.total) : 100;
  return (
    <Paper className="progress-corner" withBorder p="sm" shadow="md" role="status">
      <Text size="sm" mb={6}>
        {t(isKnown(progress.task) ? words[progress.task] : 'shell.progress.other')}
      </Text>
      <Bar value={share} animated={progress.total === 0} size="sm" aria-label={t('shell.progress.label')} />
    </Paper>
  );
}
