import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function ApplicationPage() {
  const { t } = useTranslation();
  return <Title order={1}>{t('recognitionPage.applicationTitle')}</Title>;
}
