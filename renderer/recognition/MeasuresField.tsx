import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Measure, measures } from '#shared/recognition/occupation.ts';
import type { EventFields } from '#shared/recognition/procedureEvent.ts';
import { FieldBox } from '../ui/fields/FieldBox.tsx';
import { type FieldSource, fieldId } from '../ui/fields/source.ts';
import { useAutosave } from '../ui/fields/useAutosave.ts';

const isMeasure = (text: string): text is Measure => (measures as readonly string[]).includes(text);

/** Which compensation measures a notice leaves to choose from; several may be ticked. */
export function MeasuresField({ of }: { readonly of: FieldSource<EventFields> }) {
  const { t } = useTranslation();
  const field = useAutosave<EventFields['measures']>({
    id: fieldId(of, 'measures'),
    stored: of.values.measures,
    format: (value) => value.join(' '),
    parse: (text) => ({ ok: true, value: text.split(' ').filter(isMeasure) }),
    save: (value) => of.save({ measures: value }),
  });
  const ticked = field.text.split(' ').filter(isMeasure);
  return (
    <FieldBox phase={field.phase} error={field.error} wide>
      <Checkbox.Group
        label={t('procedure.fields.measures')}
        value={ticked}
        onChange={(next) => field.choose(measures.filter((one) => next.includes(one)).join(' '))}
      >
        <Group gap="sm" mt={4}>
          {measures.map((one) => (
            <Checkbox key={one} value={one} label={t(`recognition.measure.${one}`)} />
          ))}
        </Group>
      </Checkbox.Group>
    </FieldBox>
  );
}
