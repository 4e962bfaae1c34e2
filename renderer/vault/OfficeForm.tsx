import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { newOffice } from '#shared/vault/vault.ts';
import type { OfficeData } from './NewOfficePage.tsx';

/** Empty is fine: only the two names are needed. */
const emptyOr = (rule: z.ZodType, error: string) =>
  z
    .string()
    .trim()
    .max(120)
    .refine((text) => text === '' || rule.safeParse(text).success, { error });

const officeData = newOffice.omit({ passphrase: true }).extend({
  office: newOffice.shape.office.extend({
    postcode: emptyOr(z.string().regex(/^\d{5}$/), 'input.postcode'),
    email: emptyOr(z.email(), 'input.email'),
  }),
});

interface Props {
  readonly data: OfficeData;
  readonly onDone: (data: OfficeData) => void;
}

const fields = [
  ['office.provider', 'provider'],
  ['office.street', 'street'],
  ['office.postcode', 'postcode'],
  ['office.town', 'town'],
  ['office.phone', 'phone'],
  ['office.email', 'email'],
] as const;

/** What the office is called and where it is; only the two names are needed. */
export function OfficeForm({ data, onDone }: Props) {
  const { t } = useTranslation();
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(officeData),
    defaultValues: data,
    // Not when a field is left: a message that appears then moves the button away under the pointer.
    mode: 'onSubmit',
  });
  const { office, counsellor } = formState.errors;
  const known = { 'input.postcode': t('errors.input.postcode'), 'input.email': t('errors.input.email') };
  const sentence = (message: string | undefined): string | null => {
    if (message === undefined) return null;
    return message in known ? known[message as keyof typeof known] : t('errors.input.required');
  };
  return (
    <form onSubmit={(event) => void handleSubmit(onDone)(event)} noValidate className="office-form">
      <TextInput
        {...register('office.name')}
        className="office-form-wide"
        label={t('vault.create.name')}
        description={t('vault.create.nameHelp')}
        required
        autoFocus
        maxLength={120}
        error={sentence(office?.name?.message)}
      />
      {fields.map(([name, key]) => (
        <TextInput
          key={name}
          {...register(name)}
          className={key === 'provider' || key === 'street' ? 'office-form-wide' : ''}
          label={t(`vault.create.${key}`)}
          maxLength={120}
          error={sentence(office?.[key]?.message)}
        />
      ))}
      <TextInput
        {...register('counsellor')}
        className="office-form-wide"
        label={t('vault.create.counsellor')}
        description={t('vault.create.counsellorHelp')}
        required
        maxLength={120}
        error={sentence(counsellor?.message)}
      />
      <Button type="submit" className="office-form-wide">
        {t('common.next')}
      </Button>
    </form>
  );
}
