import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { MergePreview } from '#shared/clients/duplicates/calls.ts';
import type { MergeLineName, MergeSide } from '#shared/clients/duplicates/mergeLines.ts';
import { useChange, useRead } from '../../api/calls.ts';
import { paths } from '../../app/paths.ts';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { MergeConsequences } from './MergeConsequences.tsx';
import { MergeLines } from './MergeLines.tsx';
import classes from './merge.module.css';
import { StayingFile } from './StayingFile.tsx';

export type Choices = Readonly<Partial<Record<MergeLineName, MergeSide>>>;

/** Two files become one: which stays, what of each, and what follows from it, before anything is done. */
export function MergePage() {
  const { t } = useTranslation();
  const { keepId = '', goneId = '' } = useParams();
  const preview = useRead('clients.mergePreview', { keepId, goneId }, { keepPrevious: true });
  return (
    <>
      <PageTitle up={paths.duplicates()}>{t('duplicates.mergeTitle')}</PageTitle>
      <p className={classes.lead}>{t('duplicates.mergeLead')}</p>
      <Loaded query={preview}>
        {(found) => <Preview preview={found} onStale={() => void preview.refetch()} />}
      </Loaded>
    </>
  );
}

const other = (side: MergeSide): MergeSide => (side === 'keep' ? 'gone' : 'keep');

interface Props {
  readonly preview: MergePreview;
  /** A file has changed since: the preview is to be read again. */
  onStale(): void;
}

function Preview({ preview, onStale }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Choices>({});
  const merge = useChange('clients.merge');
  const note = useChange('clients.setDifferent');
  const { keep, gone, version } = preview;
  const busy = merge.isPending || note.isPending;

  /** What was chosen of a file stays chosen when the other one is to stay. */
  const turn = (): void => {
    setChoices(
      Object.fromEntries(Object.entries(choices).map(([line, side]) => [line, other(side)])) as Choices,
    );
    void navigate(paths.merge(gone.id, keep.id), { replace: true });
  };
  const confirm = (): void =>
    merge.mutate(
      { keepId: keep.id, goneId: gone.id, version, choices: { ...choices } },
      {
        onSuccess: () => {
          notifications.show({ message: t('duplicates.merged') });
          void navigate(paths.person(keep.id), { replace: true });
        },
        onError: ({ error }) => {
          if (error.code === 'clients.changedMeanwhile') onStale();
        },
      },
    );
  const different = (): void =>
    note.mutate(
      { id: keep.id, otherIds: [gone.id] },
      {
        onSuccess: () => {
          notifications.show({ message: t('duplicates.notedDifferent') });
          void navigate(paths.duplicates(), { replace: true });
        },
      },
    );
  return (
    <div className={classes.page}>
      <StayingFile preview={preview} onTurn={turn} />
      <Section title={t('duplicates.facts')}>
        <MergeLines
          preview={preview}
          choices={choices}
          onChoose={(line, side) => setChoices({ ...choices, [line]: side })}
        />
      </Section>
      <Section title={t('duplicates.happens')}>
        <MergeConsequences preview={preview} />
      </Section>
      <ErrorAlert error={merge.error ?? note.error} />
      <Group>
        <Button onClick={confirm} loading={merge.isPending} disabled={busy}>
          {t('duplicates.merge')}
        </Button>
        <Button variant="default" onClick={different} loading={note.isPending} disabled={busy}>
          {t('duplicates.different')}
        </Button>
        <Button variant="subtle" component={Link} to={paths.duplicates()}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  );
}
