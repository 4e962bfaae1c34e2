import { Alert, Text } from '@mantine/core';
import { IconDatabaseExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRead } from '../../api/calls.ts';
import { errorText } from '../../api/errorText.ts';
import { settingsPath } from '../settingsParts.ts';

/** The backup on locking failed: nobody would look into the settings for that. */
export function BackupBanner() {
  const { t } = useTranslation();
  const problem = useRead('vault.status', {}).data?.backupProblem ?? null;
  if (problem === null) return null;
  return (
    <Alert color="amber" mb="md" icon={<IconDatabaseExclamation aria-hidden />} className="frame-banner">
      <Text>{t('office.backups.problem', { why: errorText(t, { code: problem }) })}</Text>
      <Link to={settingsPath('backups')}>{t('office.backups.toSettings')}</Link>
    </Alert>
  );
}
