import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Profile } from '#shared/profile/profile.ts';
import { errorText } from '../api/errorText.ts';
import { FieldBox } from '../ui/fields/FieldBox.tsx';
import { type FieldSource, fieldId } from '../ui/fields/source.ts';
import { useAutosave } from '../ui/fields/useAutosave.ts';
import type { Draft } from './usePaperSource.ts';

type Belongs = Pick<Draft, 'qualificationId' | 'experienceId'>;

const nothing: Belongs = { qualificationId: null, experienceId: null };
const format = ({ qualificationId, experienceId }: Belongs): string =>
  qualificationId !== null ? `q ${qualificationId}` : experienceId !== null ? `e ${experienceId}` : '';

function read(text: string): Belongs {
  const id = text.slice(2);
  if (text.startsWith('q ')) return { ...nothing, qualificationId: id };
  return text.startsWith('e ') ? { ...nothing, experienceId: id } : nothing;
}

interface Props {
  readonly of: FieldSource<Draft>;
  readonly profile: Profile;
}

/** Which qualification or which work a paper proves; nothing to ask where there is neither. */
export function BelongsField({ of, profile }: Props) {
  const { t } = useTranslation();
  const id = fieldId(of, 'qualificationId');
  const { qualificationId, experienceId } = of.values;
  const field = useAutosave<Belongs>({
    id,
    stored: { qualificationId, experienceId },
    format,
    parse: (text) => ({ ok: true, value: read(text) }),
    save: (value) => of.save(value),
  });
  const named = (title: string): string => title || t('profile.unnamed');
  const choices = [
    ...profile.qualification.map((item) => ({
      value: `q ${item.id}`,
      label: named(item.titleGerman || item.titleOriginal),
    })),
    ...profile.experience.map((item) => ({ value: `e ${item.id}`, label: named(item.title) })),
  ];
  if (choices.length === 0) return null;
  return (
    <FieldBox phase={field.phase} error={field.error}>
      <NativeSelect
        id={id}
        label={t('papers.fields.belongs')}
        value={field.text}
        data={[{ value: '', label: t('papers.fields.belongsNone') }, ...choices]}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(event) => field.choose(event.currentTarget.value)}
      />
    </FieldBox>
  );
}
