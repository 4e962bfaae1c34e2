import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type ContactFields, contactFields, type TimelineEntry } from '#shared/cases/case.ts';
import { consultationKindNames, contactKindNames } from '#shared/catalogs/codeLists.ts';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { useRecordWriter } from '../ui/fields/useRecordWriter.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ContactDetails } from './ContactDetails.tsx';
import { blankContact, valuesOf } from './contactValues.ts';
import classes from './timeline.module.css';

interface Props {
  readonly clientId: string;
  /** Undefined: a new one, made by the first value typed. */
  readonly entry: TimelineEntry | undefined;
  /** Nobody has spoken to this person yet. */
  readonly first: boolean;
  onCreated(id: string): void;
  onClose(): void;
}

/** The first Escape closes the list, the next one the form. */
const hasOpenList = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';

/** A consultation, written down while it goes on. */
export function ContactForm({ clientId, entry, first, onCreated, onClose }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const add = useChange('cases.addContact');
  const update = useChange('cases.updateContact');
  const remove = useChange('cases.removeContact');
  const form = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const made = useRef(entry?.ref ?? null);
  const [, setOpen] = useOpen();
  const blank = blankContact(today(), first);
  const save = useRecordWriter<ContactFields>({
    id: entry?.ref ?? null,
    ready: () => true,
    create: async (known) => (await add.mutateAsync({ clientId, fields: { ...blank, ...known } })).id,
    update: (id, patch) => update.mutateAsync({ id, patch }),
    created(id) {
      made.current = id;
      onCreated(id);
    },
  });
  const of: FieldSource<ContactFields> = {
    key: entry ? `contact-${entry.ref}` : `contact-new-${clientId}`,
    values: entry ? valuesOf(entry) : blank,
    shape: contactFields.shape,
    save,
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea')?.focus(), []);

  /** What stands in the form is a contact, even when nothing was changed in it. */
  const finish = async (then: () => void = onClose): Promise<void> => {
    await flushAll();
    if (made.current === null) await save(blank);
    then();
  };
  const toSheet = (): void => {
    if (made.current !== null) void navigate(paths.sessionSheet(clientId, made.current));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void finish();
    } else if (event.key === 'Escape' && !hasOpenList(event.target)) {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <div ref={form} className={classes.form} onKeyDownCapture={keys}>
      <FieldGrid label={t('cases.contact')}>
        <ProseField of={of} name="note" label={t('cases.note')} rows={4} />
        <DateField of={of} name="on" label={t('cases.on')} />
        <NumberField of={of} name="minutes" label={t('cases.minutes')} />
        <ChoiceField
          of={of}
          name="consultation"
          label={t('cases.consultation')}
          choices={choicesOf(consultationKindNames, language)}
        />
        <ChoiceField
          of={of}
          name="kind"
          label={t('cases.contactKind')}
          choices={choicesOf(contactKindNames, language)}
        />
        <ContactDetails of={of} clientId={clientId} mine={entry?.mine ?? true} />
      </FieldGrid>
      <ErrorAlert error={add.error ?? remove.error} />
      <div className={classes.formEnd}>
        <Button onClick={() => void finish()} rightSection={<KeyHint keys={[t('shell.keys.ctrl'), '↵']} />}>
          {entry || add.data ? t('cases.done') : t('cases.enter')}
        </Button>
        <Button variant="default" onClick={() => void finish(() => setOpen('new-followUp'))}>
          {t('caseWork.followUpFromContact')}
        </Button>
        <Button variant="default" onClick={() => void finish(toSheet)}>
          {t('profilePapers.papers.sessionSheet')}
        </Button>
        {entry ? (
          <Button
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate({ id: entry.ref }, { onSuccess: onClose })}
          >
            {t('common.remove')}
          </Button>
        ) : (
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
