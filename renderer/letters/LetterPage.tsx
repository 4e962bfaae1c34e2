import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function LetterPage() {
  const { t } = useTranslation();
  return <Title order={1}>{t('letters.title')}</Title>;
}
