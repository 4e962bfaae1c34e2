import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { secondLanguages } from '#shared/text/papers/languages.ts';
import { ReviewState } from '../translations/ReviewState.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

interface Props {
  readonly language: string | null;
  onChange(next: string | null): void;
}

/** The language beside the simple German of the checklist, with the state of its texts. */
export function LanguageChoice({ language, onChange }: Props) {
  const { t } = useTranslation();
  const own = useDateLanguage();
  return (
    <Section title={t('letters.kinds.checklist')}>
      <NativeSelect
        label={t('dossier.second')}
        value={language ?? ''}
        maw={320}
        data={[
          { value: '', label: t('dossier.noSecond') },
          ...secondLanguages.map((code) => ({ value: code, label: languageName(code, own) })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
      {language !== null && <ReviewState code={language} />}
    </Section>
  );
}
