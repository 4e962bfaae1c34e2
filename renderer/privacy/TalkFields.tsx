import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { languageLookup } from '../ui/fields/lookups.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { Talk } from './useTalk.ts';

/** Day, language, interpreter, wording: once for all boxes of a talk, and again where one is put right. */
export function TalkFields<T extends Talk>({
  of,
  label,
}: {
  readonly of: FieldSource<T>;
  readonly label: string;
}) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => languageLookup(language), [language]);
  const talk = of as unknown as FieldSource<Talk>;
  return (
    <FieldGrid label={label}>
      <DateField of={talk} name="on" label={t('privacy.said')} />
      <CodeField of={talk} name="language" label={t('privacy.language')} lookup={lookup} />
      <TextField
        of={talk}
        name="interpreter"
        label={t('privacy.interpreter')}
        help={t('privacy.interpreterHelp')}
      />
      <TextField of={talk} name="textVersion" label={t('privacy.textVersion')} />
    </FieldGrid>
  );
}
