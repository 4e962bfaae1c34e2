import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { LetterEdit } from '#shared/letters/edit.ts';
import type { SaveOutcome } from '../../ui/fields/autosave.ts';
import type { FieldSource } from '../../ui/fields/source.ts';
import { TextField } from '../../ui/fields/TextField.tsx';

interface Props {
  readonly id: string;
  readonly salutation: string;
  save(change: LetterEdit): Promise<SaveOutcome>;
}

const shape = { salutation: z.string().max(300) };

/** „Sehr geehrte Frau Lange,“ as soon as one knows to whom one writes. */
export function SalutationField({ id, salutation, save }: Props) {
  const { t } = useTranslation();
  const of: FieldSource<{ salutation: string }> = {
    key: `letter-${id}`,
    values: { salutation },
    shape,
    save: ({ salutation: text = '' }) => save({ do: 'salutation', text }),
  };
  return <TextField of={of} name="salutation" label={t('letterDesk.salutation')} />;
}
