import { useTranslation } from 'react-i18next';
import { needFormatNames } from '#shared/plan/names.ts';
import { type NeedFields, needFormats } from '#shared/plan/need.ts';
import { ChecksField } from '../ui/fields/ChecksField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** What an offer must be like; several may be ticked. */
export function FormatsField({ of }: { readonly of: FieldSource<NeedFields> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return (
    <ChecksField
      of={of}
      name="formats"
      label={t('plan.fields.formats')}
      choices={needFormats.map((value) => ({ value, label: needFormatNames[value][language] }))}
    />
  );
}
