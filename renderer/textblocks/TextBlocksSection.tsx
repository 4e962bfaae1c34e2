import { Button, Text } from '@mantine/core';
import { IconTextWrap } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { Section } from '../ui/Section.tsx';

/** In the settings: the way to the office's own wording. */
export function TextBlocksSection() {
  const { t } = useTranslation();
  return (
    <Section title={t('textblocks.title')}>
      <Text c="dimmed" mb="sm">
        {t('textblocks.text')}
      </Text>
      <Button
        variant="default"
        component={Link}
        to={paths.textBlocks()}
        leftSection={<IconTextWrap size={18} aria-hidden />}
      >
        {t('textblocks.open')}
      </Button>
    </Section>
  );
}
