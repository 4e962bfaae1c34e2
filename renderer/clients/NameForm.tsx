import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nameKindNames } from '#shared/catalogs/codeLists.ts';
import { blankName, type ClientName, clientName, nameKinds } from '#shared/clients/client.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useRecordWriter } from '../ui/fields/useRecordWriter.ts';
import { useOpen } from '../ui/OpenPart.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { NameScript } from './NameScript.tsx';
import classes from './person.module.css';

export type NameFields = Omit<ClientName, 'id'>;

interface Props {
  readonly clientId: string;
  readonly name: ClientName | undefined;
  /** The forms that are there already; a new one offers the next source. */
  readonly names: readonly ClientName[];
  onCreated(id: string): void;
}

/** One further form of the name. It is stored with its first letter. */
export function NameForm({ clientId, name, names, onCreated }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [, setOpen] = useOpen();
  const add = useChange('clients.addName');
  const update = useChange('clients.updateName');
  const remove = useChange('clients.removeName');
  const frame = useRef<HTMLDivElement>(null);
  const fresh = name === undefined;
  const others = names.filter((form) => form.id !== name?.id);
  const next = nameKinds.find((kind) => !names.some((form) => form.kind === kind)) ?? 'former';
  const blank: NameFields = { ...blankName, kind: next };
  const save = useRecordWriter<NameFields>({
    id: name?.id ?? null,
    ready: (known) => (known.familyName ?? '') !== '' || (known.givenNames ?? '') !== '',
    create: async (known) => (await add.mutateAsync({ clientId, name: { ...blank, ...known } })).id,
    update: (id, patch) => update.mutateAsync({ id, patch }),
    created: onCreated,
  });
  const of: FieldSource<NameFields> = {
    key: name ? `name-${name.id}` : `name-new-${clientId}`,
    values: name ?? blank,
    shape: clientName.shape,
    save,
  };
  useEffect(() => {
    if (fresh) frame.current?.querySelector<HTMLElement>('input')?.focus();
  }, [fresh]);
  return (
    <div ref={frame} className={classes.nameForm}>
      <FieldGrid label={t('clients.nameForm')} narrow>
        <TextField of={of} name="familyName" label={t('clients.familyName')} />
        <TextField of={of} name="givenNames" label={t('clients.givenNames')} />
        <ChoiceField
          of={of}
          name="kind"
          label={t('clients.nameKind')}
          choices={choicesOf(nameKindNames, language)}
        />
        {name && <NameScript of={of} name={name} others={others} />}
      </FieldGrid>
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={t('clients.removeName')}
        loading={remove.isPending}
        onClick={() => (name ? remove.mutate({ id: name.id }) : setOpen(null))}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      <ErrorAlert error={remove.error} />
    </div>
  );
}
