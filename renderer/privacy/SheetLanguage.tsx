import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { isSecondLanguage, secondLanguages } from '#shared/text/papers/languages.ts';
import { useRead } from '../api/calls.ts';
import { ReviewState } from '../translations/ReviewState.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** The language beside the German on the sheets: chosen here, else the person's own where there are words in it. */
export function useSheetLanguage(clientId: string) {
  const { data } = useRead('clients.get', { id: clientId });
  const [chosen, choose] = useState<string | null>();
  const own = data?.nativeLanguage ?? null;
  return [chosen === undefined ? (isSecondLanguage(own) ? own : null) : chosen, choose] as const;
}

interface Props {
  readonly language: string | null;
  onChange(next: string | null): void;
}

export function SheetLanguage({ language, onChange }: Props) {
  const { t } = useTranslation();
  const own = useDateLanguage();
  return (
    <div>
      <NativeSelect
        size="xs"
        label={t('privacy.sheets.language')}
        value={language ?? ''}
        data={[
          { value: '', label: t('dossier.noSecond') },
          ...secondLanguages.map((code) => ({ value: code, label: languageName(code, own) })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
      {language !== null && <ReviewState code={language} />}
    </div>
  );
}
