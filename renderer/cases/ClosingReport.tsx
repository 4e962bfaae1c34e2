import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { recipientOf } from '#shared/privacy/matters.ts';
import { tellsOf } from '#shared/privacy/paperOutflow.ts';
import { useChange } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { PaperOutflow } from '../privacy/PaperOutflow.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

interface Of {
  readonly clientId: string;
  /** The closed period. */
  readonly caseId: string;
}

/** For the file, or for somebody: then the release for them is asked for before it leaves. */
export function WriteReport({ clientId, caseId, onClose }: Of & { onClose(): void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useChange('cases.writeReport');
  const { authorities } = useCatalogs();
  const [body, setBody] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ clientId, caseId, body }, { onSuccess: ({ id }) => void navigate(paths.letter(id)) });
  };
  return (
    <Modal opened onClose={onClose} title={t('caseWork.report.title')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text>{t('caseWork.report.text')}</Text>
          <TextInput
            label={t('caseWork.report.body')}
            description={t('caseWork.report.bodyHelp')}
            data-autofocus
            autoComplete="off"
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <PaperOutflow
            clientId={clientId}
            outgoing={{ kind: 'closingReport', ...recipientOf(body, authorities.rows), handedOn: null }}
            tells={[...tellsOf('closingReport', null)]}
          />
          <ErrorAlert error={write.error} />
          <Group>
            <Button type="submit" loading={write.isPending}>
              {t('caseWork.report.write')}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** At the line of the file that tells of the closing. */
export function ReportButton(of: Of) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {t('caseWork.report.open')}
      </Button>
      {open && <WriteReport {...of} onClose={() => setOpen(false)} />}
    </>
  );
}
