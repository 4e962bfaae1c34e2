import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { sheetKinds } from '#shared/letters/calls.ts';
import type { Recipient } from '#shared/privacy/consent.ts';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

interface Props {
  readonly clientId: string;
  readonly kind: (typeof sheetKinds)[number];
  /** Beside the German; null: German alone. */
  readonly language: string | null;
  readonly to?: Recipient;
  /** Of the recipient. */
  readonly name?: string;
}

/** Writes a sheet to read or to sign, and shows it ready to print. */
export function SheetButton({ clientId, kind, language, to, name = '' }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useChange('privacy.writeSheet');
  const compose = async (): Promise<void> => {
    // A name just being typed belongs on the sheet.
    await flushAll();
    write.mutate(
      { clientId, kind, language, to: to ?? null },
      { onSuccess: ({ id }) => void navigate(paths.letter(id)) },
    );
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant={kind === 'release' ? 'subtle' : 'default'}
        leftSection={<IconFileText size={16} aria-hidden />}
        loading={write.isPending}
        {...(kind === 'release' && { 'aria-label': t('privacy.sheets.releaseFor', { recipient: name }) })}
        onClick={() => void compose()}
      >
        {t(`privacy.sheets.${kind}`)}
      </Button>
      <ErrorAlert error={write.error} />
    </>
  );
}
