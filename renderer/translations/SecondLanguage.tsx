import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { secondLanguages } from '#shared/text/papers/languages.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ReviewState } from './ReviewState.tsx';

interface Props extends Pick<NativeSelectProps, 'label' | 'size' | 'maw'> {
  readonly language: string | null;
  onChange(next: string | null): void;
}

/** The language beside the German of a paper for the client, with the state of its texts. */
export function SecondLanguage({ language, onChange, ...select }: Props) {
  const { t } = useTranslation();
  const own = useDateLanguage();
  return (
    <>
      <NativeSelect
        {...select}
        value={language ?? ''}
        data={[
          { value: '', label: t('translations.noSecond') },
          ...secondLanguages.map((code) => ({ value: code, label: languageName(code, own) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
      />
      {language !== null && <ReviewState code={language} />}
    </>
  );
}
