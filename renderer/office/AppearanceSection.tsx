import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setAppearance, useAppearance } from '../app/appearance.ts';
import { isLanguage } from '../app/i18n.ts';
import { Section } from '../ui/Section.tsx';

const schemes = ['auto', 'light', 'dark'] as const;

export function AppearanceSection() {
  const { t } = useTranslation();
  const { scheme, language } = useAppearance();
  return (
    <Section title={t('office.appearance.title')}>
      <Stack gap="md">
        <Radio.Group
          label={t('office.appearance.scheme')}
          value={scheme}
          onChange={(value) => {
            const chosen = schemes.find((name) => name === value);
            if (chosen) setAppearance({ scheme: chosen });
          }}
        >
          <Stack gap={8} mt={8}>
            {schemes.map((name) => (
              <Radio key={name} value={name} label={t(`office.appearance.${name}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group
          label={t('office.appearance.language')}
          value={language}
          onChange={(value) => {
            if (isLanguage(value)) setAppearance({ language: value });
          }}
        >
          <Stack gap={8} mt={8}>
            <Radio value="de" label={t('office.appearance.german')} lang="de" />
            <Radio value="en" label={t('office.appearance.english')} lang="en" />
          </Stack>
        </Radio.Group>
      </Stack>
    </Section>
  );
}
