import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import type { OfficeTemplate } from '#shared/templates/template.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useOpenRoom } from '../app/openPerson.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { instantText } from '../ui/instant.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Findings } from './Findings.tsx';
import { FoundPlaceholders, PlaceholderList } from './PlaceholderList.tsx';
import { TakenBox } from './TakenBox.tsx';
import classes from './templates.module.css';

/** Without the refusal that only says nobody picked anything. */
const wrong = (error: { readonly error: { readonly code: string } } | null) =>
  error?.error.code === 'call.cancelled' ? null : error;

/** In the settings: the office's own letterhead, its check, and the words that fill it. */
export function TemplateSection() {
  const { t } = useTranslation();
  useOpenRoom('templates');
  const template = useRead('templates.get', {});
  return (
    <Section title={t('templates.title')}>
      <Stack gap="sm">
        <Text c="dimmed">{t('templates.lead')}</Text>
        <Loaded query={template}>{(stored) => <Stored {...stored} />}</Loaded>
        <PlaceholderList />
      </Stack>
    </Section>
  );
}

function Stored({ template, report }: Output<'templates.get'>) {
  const { t } = useTranslation();
  const take = useChange('templates.take');
  const sample = useChange('templates.saveSample');
  const saved = (what: Output<'templates.saveSample'>): void =>
    announce(t('templates.saved', { name: what.fileName }));
  return (
    <Stack gap="sm">
      {template ? <Own template={template} /> : <Text>{t('templates.none')}</Text>}
      <Group>
        <Button
          leftSection={<IconFileTypeDocx size={18} aria-hidden />}
          variant={template ? 'default' : 'filled'}
          loading={take.isPending}
          onClick={() => take.mutate({})}
        >
          {t(template ? 'templates.replace' : 'templates.choose')}
        </Button>
        <Button
          variant="default"
          loading={sample.isPending}
          onClick={() => sample.mutate({}, { onSuccess: saved })}
        >
          {t('templates.saveSample')}
        </Button>
      </Group>
      <p className={classes.said} role="status">
        {sample.data ? t('templates.saved', { name: sample.data.fileName }) : ''}
      </p>
      <ErrorAlert error={wrong(take.error) ?? wrong(sample.error)} />
      {take.data && (template || !take.data.taken) ? (
        <TakenBox answer={take.data} />
      ) : (
        report && report.findings.length > 0 && <Findings findings={report.findings} />
      )}
      {report && <FoundPlaceholders report={report} />}
    </Stack>
  );
}

/** The template that is there, and whether letters stand on it. */
function Own({ template }: { readonly template: OfficeTemplate }) {
  const { t, i18n } = useTranslation();
  const use = useChange('templates.use');
  const remove = useChange('templates.remove');
  const save = useChange('templates.saveOwn');
  const { fileName, takenAt, takenBy, inUse } = template;
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('templates.printedOn')}
        description={t('templates.sheets')}
        value={inUse ? 'own' : 'ours'}
        onChange={(value) => use.mutate({ own: value === 'own' })}
      >
        <Stack gap={8} mt={8}>
          <Radio
            value="own"
            label={<bdi>{t('templates.own', { name: fileName })}</bdi>}
            description={t('templates.takenBy', { when: instantText(takenAt, i18n.language), by: takenBy })}
          />
          <Radio value="ours" label={t('templates.ours')} />
        </Stack>
      </Radio.Group>
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          loading={save.isPending}
          onClick={() =>
            save.mutate({}, { onSuccess: (made) => announce(t('templates.saved', { name: made.fileName })) })
          }
        >
          {t('templates.saveOwn')}
        </Button>
        <RemoveButton
          label={t('templates.remove')}
          busy={remove.isPending}
          onRemove={() => remove.mutate({}, { onSuccess: () => announce(t('templates.removed')) })}
        />
      </Group>
      <ErrorAlert error={use.error ?? remove.error ?? wrong(save.error)} />
    </Stack>
  );
}
