import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type OfficeFields, officeFields, type User, userFields } from '#shared/office/office.ts';
import { useChange } from '../api/calls.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { Section } from '../ui/Section.tsx';

function useOfficeSource(office: OfficeFields): FieldSource<OfficeFields> {
  const update = useChange('office.update');
  return {
    key: 'office',
    values: office,
    shape: officeFields.shape,
    save: (patch) => asOutcome(update.mutateAsync(patch)),
  };
}

/** What stands on letters as the sender. */
export function OfficeSection({ office }: { readonly office: OfficeFields }) {
  const { t } = useTranslation();
  const of = useOfficeSource(office);
  return (
    <Section title={t('office.officeTitle')}>
      <FieldGrid>
        <TextField of={of} name="name" label={t('office.name')} wide />
        <TextField of={of} name="provider" label={t('office.provider')} wide />
        <TextField of={of} name="street" label={t('office.street')} wide />
        <TextField of={of} name="postcode" label={t('office.postcode')} />
        <TextField of={of} name="town" label={t('office.town')} />
        <TextField of={of} name="phone" label={t('office.phone')} type="tel" />
        <TextField of={of} name="email" label={t('office.email')} type="email" />
        <ChoiceField
          of={of}
          name="letterForm"
          label={t('office.letterForm')}
          help={t('office.letterFormHelp')}
          choices={[
            { value: 'B', label: t('office.letterFormB') },
            { value: 'A', label: t('office.letterFormA') },
          ]}
          wide
        />
      </FieldGrid>
    </Section>
  );
}

export function IdleSection({ office }: { readonly office: OfficeFields }) {
  const { t } = useTranslation();
  const of = useOfficeSource(office);
  return (
    <Section title={t('office.idle.title')}>
      <FieldGrid>
        <NumberField
          of={of}
          name="idleMinutes"
          label={t('office.idle.minutes')}
          help={t('office.idle.help')}
          wide
        />
      </FieldGrid>
    </Section>
  );
}

export function MineSection({ me }: { readonly me: User }) {
  const { t } = useTranslation();
  const update = useChange('office.updateUser');
  const of: FieldSource<Pick<User, 'name' | 'role' | 'phone' | 'email'>> = {
    key: `user-${me.id}`,
    values: me,
    shape: userFields.shape,
    save: (patch) => asOutcome(update.mutateAsync({ id: me.id, patch })),
  };
  return (
    <Section title={t('office.mine.title')}>
      <Text c="dimmed" mb="sm">
        {t('office.mine.lead')}
      </Text>
      <FieldGrid>
        <TextField of={of} name="name" label={t('office.mine.name')} help={t('office.mine.nameHelp')} wide />
        <TextField of={of} name="role" label={t('office.mine.role')} />
        <TextField of={of} name="phone" label={t('office.mine.phone')} type="tel" />
        <TextField of={of} name="email" label={t('office.mine.email')} type="email" />
      </FieldGrid>
    </Section>
  );
}
