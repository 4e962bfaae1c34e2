import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { RefusedRows } from '#shared/esco/esco.ts';
import { Running } from '../transfer/Running.tsx';
import { useStoppable } from '../transfer/useStoppable.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './esco.module.css';

interface Props {
  readonly file: Output<'esco.open'>;
  onDone(): void;
}

/** A file that was read: what it is, which version, and taking it. */
export function PickedFile({ file, onDone }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const take = useStoppable('esco.take');
  const [version, setVersion] = useState(file.version);
  const [missing, setMissing] = useState(false);
  const { fileId, part, rows, modifiedOn } = file;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(version.trim() === '');
    if (version.trim() !== '') take.run({ fileId, version });
  };
  if (take.result)
    return (
      <div className={classes.picked}>
        <p role="status" className={classes.line}>
          {t('esco.done', { part: t(`esco.parts.${part}`), count: take.result.rows })}
        </p>
        <Refused rows={take.result.refused} />
        <Button variant="default" onClick={onDone}>
          {t('profile.done')}
        </Button>
      </div>
    );
  return (
    <form className={classes.picked} aria-label={t('esco.fileForm')} onSubmit={submit} noValidate>
      <Stack gap="sm">
        <p className={classes.line}>
          <strong>
            <bdi>{file.fileName}</bdi>
          </strong>
          {': '}
          {[
            t(`esco.parts.${part}`),
            t('esco.rows', { count: rows }),
            modifiedOn === null
              ? null
              : t('esco.modified', { date: formatPartialDate(modifiedOn, language, 'short') }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Refused rows={file.refused} />
        {take.running ? (
          <Running task="esco.take" label={t('esco.taking')} stopping={take.stopping} onStop={take.stop} />
        ) : (
          <>
            <TextInput
              label={t('esco.versionField')}
              description={t(file.version === '' ? 'esco.versionAsked' : 'esco.versionSeen')}
              value={version}
              maxLength={60}
              className={classes.search}
              error={missing ? t('errors.input.required') : undefined}
              onChange={(event) => setVersion(event.currentTarget.value)}
            />
            {take.stopped && <Alert color="amber">{t('esco.stopped')}</Alert>}
            <ErrorAlert error={take.error} />
            <Group>
              <Button type="submit">{t('esco.take')}</Button>
              <Button variant="default" onClick={onDone}>
                {t('common.cancel')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </form>
  );
}

function Refused({ rows: { count, first } }: { readonly rows: RefusedRows }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <details className={classes.refused}>
      <summary>{t('esco.refused', { count })}</summary>
      <ul>
        {first.map(({ line, fault }) => (
          <li key={`${line} ${fault}`}>{t('esco.line', { line, why: t(`esco.faults.${fault}`) })}</li>
        ))}
      </ul>
      {count > first.length && (
        <p className={classes.soft}>{t('esco.more', { count: count - first.length })}</p>
      )}
    </details>
  );
}
