import { Alert, Button, Group, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EscoPartState, escoFileNames, escoParts } from '#shared/esco/esco.ts';
import { useChange, useRead } from '../api/calls.ts';
import { Busy } from '../ui/Busy.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './esco.module.css';
import { PickedFile } from './PickedFile.tsx';
import { usePartWords } from './usePartWords.ts';

/** In the settings: what of ESCO is imported, and the way to import it. */
export function EscoSection() {
  const { t } = useTranslation();
  const state = useRead('esco.state', {});
  const open = useChange('esco.open');
  const cancelled = open.error?.error.code === 'call.cancelled';
  return (
    <Section title={t('esco.title')}>
      <Text c="dimmed" mb="sm" maw={680}>
        {t('esco.lead')}
      </Text>
      <Loaded query={state}>{({ parts }) => <Parts parts={parts} />}</Loaded>
      <Group mt="sm">
        <Button
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
          disabled={open.isPending}
          onClick={() => open.mutate({})}
        >
          {t('esco.choose')}
        </Button>
        {open.isPending && <Busy label={t('esco.reading')} />}
        {(state.data?.parts.length ?? 0) > 0 && <Forget />}
      </Group>
      {!cancelled && <ErrorAlert error={open.error} />}
      {open.data && <PickedFile key={open.data.fileId} file={open.data} onDone={open.reset} />}
      <p className={classes.source}>{t('esco.licence')}</p>
      <p className={classes.warn}>{t('esco.unverified')}</p>
    </Section>
  );
}

function Parts({ parts }: { readonly parts: readonly EscoPartState[] }) {
  const { t } = useTranslation();
  const words = usePartWords();
  const versions = new Set(parts.map(({ version }) => version));
  return (
    <>
      <dl className={classes.parts}>
        {escoParts.map((part) => {
          const known = parts.find((one) => one.part === part);
          return (
            <div key={part} className={classes.part}>
              <dt>{t(`esco.parts.${part}`)}</dt>
              <dd>
                {known ? (
                  words(known)
                ) : (
                  <span className={classes.soft}>{t('esco.notImported', { name: escoFileNames[part] })}</span>
                )}
                {known && known.refused > 0 && (
                  <span className={classes.warn}>{t('esco.refused', { count: known.refused })}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {versions.size > 1 && (
        <Alert color="amber" mt="sm">
          {t('esco.mixed', { versions: [...versions].join(', ') })}
        </Alert>
      )}
    </>
  );
}

function Forget() {
  const { t } = useTranslation();
  const forget = useChange('esco.forget');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('esco.forget')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('esco.forgetTitle')}
        text={t('esco.forgetText')}
        confirm={t('esco.forget')}
        busy={forget.isPending}
        error={forget.error}
        onConfirm={() => forget.mutate({}, { onSuccess: () => setAsking(false) })}
      />
    </>
  );
}
