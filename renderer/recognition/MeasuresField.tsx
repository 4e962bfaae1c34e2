import { useTranslation } from 'react-i18next';
import { measures } from '#shared/recognition/occupation.ts';
import type { EventFields } from '#shared/recognition/procedureEvent.ts';
import { ChecksField } from '../ui/fields/ChecksField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';

/** Which compensation measures a notice leaves to choose from; several may be ticked. */
export function MeasuresField({ of }: { readonly of: FieldSource<EventFields> }) {
  const { t } = useTranslation();
  return (
    <ChecksField
      of={of}
      name="measures"
      label={t('procedure.fields.measures')}
      choices={measures.map((value) => ({ value, label: t(`recognition.measure.${value}`) }))}
    />
  );
}
