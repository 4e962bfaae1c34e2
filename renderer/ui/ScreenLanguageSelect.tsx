import { NativeSelect } from '@mantine/core';
import { languageName } from '#shared/catalogs/languages.ts';
import { screenLanguages } from '#shared/interview/languages.ts';
import { useDateLanguage } from './useDateLanguage.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly 'data-autofocus'?: boolean;
  readonly value: string;
  onChange(code: string): void;
}

/** In which language a person reads: each by our name and by its own. */
export function ScreenLanguageSelect({ onChange, ...props }: Props) {
  const shown = useDateLanguage();
  return (
    <NativeSelect
      {...props}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={screenLanguages.map(({ code, own }) => ({
        value: code,
        label: [...new Set([languageName(code, shown), own])].join(' · '),
      }))}
    />
  );
}
