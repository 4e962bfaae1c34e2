import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { newOffice } from '#shared/vault/vault.ts';
import type { OfficeData } from './NewOfficePage.tsx';

const officeData = newOffice.omit({ passphrase: true }).superRefine(({ office }, context) => {
  const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (office.postcode !== '' && !/^\d{5}$/.test(office.postcode))
    refuse(['office', 'postcode'], 'input.postcode');
  if (office.email !== '' && !z.email().safeParse(office.email).success)
    refuse(['office', 'email'], 'input.email');
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
    mode: 'onTouched',
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
