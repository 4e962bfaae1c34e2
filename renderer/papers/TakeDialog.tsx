import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDueDay } from '#shared/cases/dueDay.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { type Paper, type PaperType, paperFields } from '#shared/papers/paper.ts';
import { shownName } from '#shared/papers/scanFormat.ts';
import { demandsPurpose, mayKeepScans } from '#shared/papers/scanKeep.ts';
import { ofQualification } from '#shared/recognition/documents.ts';
import { wrapperOrder } from '../ui/fields/wrapperOrder.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { usePaperChoices, usePaperName } from '../ui/usePaperName.ts';
import classes from './papers.module.css';
import { useSize } from './useSize.ts';
import type { Asked, Into } from './useTakeScans.ts';

interface Props {
  readonly clientId: string;
  readonly asked: Asked;
  readonly papers: readonly Paper[];
  /** The only qualification there is, if there is just one: a new diploma proves it. */
  readonly qualificationId: string | null;
  onAnswer(into: Into): void;
  onClose(): void;
}

/** Asks what a scan that came alone belongs to, and what a scan that identifies somebody is kept for. */
export function TakeDialog({ asked, onClose, ...rest }: Props) {
  const { t } = useTranslation();
  const count = asked.files?.length ?? 1;
  return (
    <Modal
      opened
      onClose={onClose}
      title={asked.paper ? t('papers.keepTitle') : t('papers.ask.titleMany', { count })}
    >
      <Questions asked={asked} onClose={onClose} {...rest} />
    </Modal>
  );
}

function Questions({ clientId, asked, papers, qualificationId, onAnswer, onClose }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const name = usePaperName();
  const kinds = usePaperChoices(null);
  const size = useSize();
  const [paperId, setPaperId] = useState(asked.paper?.id ?? '');
  const [type, setType] = useState<PaperType | null>(null);
  const [title, setTitle] = useState('');
  const paper = papers.find(({ id }) => id === paperId);
  const [purpose, setPurpose] = useState(asked.paper?.scanPurpose ?? '');
  const [until, setUntil] = useState(
    asked.paper?.scanUntil ? formatPartialDate(asked.paper.scanUntil, language, 'short') : '',
  );
  const [sent, setSent] = useState(false);

  const asksKeep = paper ? !mayKeepScans(paper) : type !== null && demandsPurpose(type);
  const scanUntil = parseDueDay(until, today());
  const scanPurpose = paperFields.shape.scanPurpose.safeParse(purpose).data ?? '';
  const wrong = {
    type: !paper && type === null,
    title: !paperFields.shape.title.safeParse(title).success,
    purpose: asksKeep && scanPurpose === '',
    until: asksKeep && (scanUntil === null || scanUntil < today()),
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSent(true);
    if (Object.values(wrong).some(Boolean)) return;
    const keep = asksKeep && scanUntil ? { scanPurpose, scanUntil } : null;
    if (paper) onAnswer({ paperId: paper.id, keep });
    else if (type !== null)
      onAnswer({
        clientId,
        paper: { type, title, ...keep, ...(ofQualification.has(type) && { qualificationId }) },
      });
  };
  const required = t('errors.input.required');
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {asked.files && (
          <ul className={classes.files}>
            {asked.files.map((file) => (
              <li key={`${file.name} ${file.size} ${file.lastModified}`}>
                <bdi>{shownName(file.name)}</bdi> <span className={classes.soft}>{size(file.size)}</span>
              </li>
            ))}
          </ul>
        )}
        {asked.paper ? (
          <Text>{name.of(asked.paper)}</Text>
        ) : (
          <NativeSelect
            label={t('papers.ask.where')}
            data-autofocus
            value={paperId}
            onChange={(event) => setPaperId(event.currentTarget.value)}
            data={[
              { value: '', label: t('papers.ask.fresh') },
              ...papers.map((known) => ({ value: known.id, label: name.of(known) })),
            ]}
          />
        )}
        {!paper && (
          <>
            <NativeSelect
              label={t('papers.fields.type')}
              value={type ?? ''}
              error={sent && wrong.type ? required : undefined}
              onChange={(event) =>
                setType(paperFields.shape.type.safeParse(event.currentTarget.value).data ?? null)
              }
              data={[{ value: '', label: t('papers.fields.typeNone') }, ...kinds]}
            />
            <TextInput
              label={t('papers.fields.name')}
              description={t('papers.fields.nameHelp')}
              inputWrapperOrder={wrapperOrder}
              dir="auto"
              autoComplete="off"
              value={title}
              error={wrong.title ? t('errors.input.tooLong') : undefined}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          </>
        )}
        {asksKeep && (
          <>
            <Text size="sm">{t('papers.keepText')}</Text>
            <TextInput
              label={t('papers.fields.scanPurpose')}
              description={t('papers.fields.scanPurposeHelp')}
              inputWrapperOrder={wrapperOrder}
              data-autofocus={asked.paper ? true : undefined}
              autoComplete="off"
              value={purpose}
              error={sent && wrong.purpose ? required : undefined}
              onChange={(event) => setPurpose(event.currentTarget.value)}
            />
            <TextInput
              label={t('papers.fields.scanUntil')}
              description={
                scanUntil === null ? t('papers.ask.untilHelp') : formatPartialDate(scanUntil, language)
              }
              inputWrapperOrder={wrapperOrder}
              autoComplete="off"
              value={until}
              error={sent && wrong.until ? t('papers.ask.untilWrong') : undefined}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
            <p className={classes.usual}>
              {t('papers.fields.scanUntilHelp')}. {t('papers.keepUnverified')}
            </p>
          </>
        )}
        <Text size="sm" c="dimmed">
          {t('papers.ask.memory')}
        </Text>
        <Group>
          <Button type="submit">{t('papers.ask.take')}</Button>
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
