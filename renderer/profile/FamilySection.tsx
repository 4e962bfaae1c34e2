import { useTranslation } from 'react-i18next';
import { blankItem } from '#shared/profile/blankItem.ts';
import { maritalStatuses } from '#shared/profile/maritalStatus.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { type Item, useItemSource } from './useItemSource.ts';

interface Props {
  readonly clientId: string;
  readonly item: Item<'family'> | undefined;
}

/** One of its kind: no list, just the fields. */
export function FamilySection({ clientId, item }: Props) {
  const { t } = useTranslation();
  const of = useItemSource({
    clientId,
    kind: 'family',
    item,
    blank: blankItem.family,
    created: () => undefined,
  });
  return (
    <Section title={t('profile.family')}>
      <FieldGrid>
        <ChoiceField
          of={of}
          name="maritalStatus"
          label={t('profile.maritalStatus')}
          help={t('profile.familyHelp')}
          choices={maritalStatuses.map((value) => ({ value, label: t(`profile.maritalStatuses.${value}`) }))}
          none={t('fields.unknown')}
        />
        <NumberField of={of} name="children" label={t('profile.children')} />
      </FieldGrid>
    </Section>
  );
}
