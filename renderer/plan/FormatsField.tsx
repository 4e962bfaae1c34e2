import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { needFormatNames } from '#shared/plan/names.ts';
import { type NeedFields, type NeedFormat, needFormats } from '#shared/plan/need.ts';
import { FieldBox } from '../ui/fields/FieldBox.tsx';
import { type FieldSource, fieldId } from '../ui/fields/source.ts';
import { useAutosave } from '../ui/fields/useAutosave.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

const isFormat = (text: string): text is NeedFormat => (needFormats as readonly string[]).includes(text);

/** What an offer must be like; several may be ticked. */
export function FormatsField({ of }: { readonly of: FieldSource<NeedFields> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const field = useAutosave<NeedFields['formats']>({
    id: fieldId(of, 'formats'),
    stored: of.values.formats,
    format: (value) => value.join(' '),
    parse: (text) => ({ ok: true, value: text.split(' ').filter(isFormat) }),
    save: (value) => of.save({ formats: value }),
  });
  const ticked = field.text.split(' ').filter(isFormat);
  return (
    <FieldBox phase={field.phase} error={field.error} wide>
      <Checkbox.Group
        label={t('plan.fields.formats')}
        value={ticked}
        onChange={(next) => field.choose(needFormats.filter((one) => next.includes(one)).join(' '))}
      >
        <Group gap="sm" mt={4}>
          {needFormats.map((one) => (
            <Checkbox key={one} value={one} label={needFormatNames[one][language]} />
          ))}
        </Group>
      </Checkbox.Group>
    </FieldBox>
  );
}
