import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isSecondLanguage } from '#shared/text/papers/languages.ts';
import { useRead } from '../api/calls.ts';
import { SecondLanguage } from '../translations/SecondLanguage.tsx';

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
  return (
    <div>
      <SecondLanguage
        size="xs"
        label={t('privacy.sheets.language')}
        language={language}
        onChange={onChange}
      />
    </div>
  );
}
