import { useTranslation } from 'react-i18next';
import { SecondLanguage } from '../translations/SecondLanguage.tsx';
import { Section } from '../ui/Section.tsx';

interface Props {
  readonly language: string | null;
  onChange(next: string | null): void;
}

/** The language beside the simple German of the checklist, with the state of its texts. */
export function LanguageChoice({ language, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('letters.kinds.checklist')}>
      <SecondLanguage label={t('dossier.second')} maw={320} language={language} onChange={onChange} />
    </Section>
  );
}
