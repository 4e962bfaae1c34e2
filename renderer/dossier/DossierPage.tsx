import { Alert, Button } from '@mantine/core';
import { IconFolderDown, IconPrinter, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { DossierView } from '#shared/dossier/calls.ts';
import { letterMayLeave } from '#shared/privacy/guard.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { announce } from '../ui/announce.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useCommand } from '../ui/useShortcut.ts';
import classes from './dossier.module.css';
import { PaperRow } from './PaperRow.tsx';
import { PrintSheets } from './PrintSheets.tsx';
import { usePrintAll } from './usePrintAll.ts';

/** The papers that were made together, how far each is, and how they leave the house. */
export function DossierPage() {
  const { id = '' } = useParams();
  const dossier = useRead('dossier.get', { id });
  useOpenPerson(dossier.data?.clientId);
  // Taken back while it was on screen: what was read before is no longer so.
  if (dossier.data && dossier.error?.error.code === 'dossier.unknown')
    return <Gone applicationId={dossier.data.applicationId} />;
  return <Loaded query={dossier}>{(found) => <Made key={id} dossier={found} />}</Loaded>;
}

function Made({ dossier }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useDateLanguage();
  const { id, clientId, applicationId, papers } = dossier;
  const said = useRead('privacy.list', { clientId }).data?.decisions ?? [];
  const keep = useChange('dossier.export');
  const remove = useChange('dossier.remove');
  const printing = usePrintAll(id);
  const leave = papers.map(({ info }) => letterMayLeave(info, said, today()));
  const held = leave.filter(({ allowed }) => !allowed).length;
  const none = held === papers.length;
  const save = (): void =>
    keep.mutate({ id }, { onSuccess: ({ files }) => announce(t('dossier.exported', { count: files })) });
  const act = (deed: () => void) => (): void => {
    if (none) announce(t('dossier.allHeld'));
    else deed();
  };
  useCommand('p', act(printing.start));
  useCommand('s', act(save));
  const ctrl = t('shell.keys.ctrl');
  const cancelled = keep.error?.error.code === 'call.cancelled';
  return (
    <>
      <div className={classes.screen}>
        <PageTitle
          up={paths.recognition(applicationId)}
          actions={
            <>
              <Button
                leftSection={<IconPrinter size={18} aria-hidden />}
                rightSection={<KeyHint keys={[ctrl, 'P']} />}
                disabled={none}
                loading={printing.busy}
                onClick={printing.start}
              >
                {t('dossier.printAll')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconFolderDown size={18} aria-hidden />}
                rightSection={<KeyHint keys={[ctrl, 'S']} />}
                disabled={none}
                loading={keep.isPending}
                onClick={save}
              >
                {t('dossier.exportAll')}
              </Button>
            </>
          }
        >
          {t('dossier.madeTitle')}
        </PageTitle>
        <p className={classes.lead}>
          {t('dossier.madeOn', { date: formatPartialDate(dossier.madeOn, language) })}
          {held > 0 && <span className={classes.amber}> {t('dossier.heldBack', { count: held })}</span>}
        </p>
        <p className={classes.said} role="status">
          {keep.data ? t('dossier.exported', { count: keep.data.files }) : ''}
        </p>
        <ErrorAlert error={cancelled ? null : keep.error} />
        <ErrorAlert error={printing.error ?? remove.error} />
        <Stale dossier={dossier} />
        {papers.length === 0 ? (
          <EmptyState title={t('dossier.madeTitle')} text={t('dossier.empty')} />
        ) : (
          <ol className={classes.rows}>
            {papers.map((paper, index) => (
              <PaperRow
                key={paper.info.id}
                clientId={clientId}
                paper={paper}
                leave={leave[index] ?? { allowed: false, because: 'never' }}
              />
            ))}
          </ol>
        )}
        <RemoveButton
          label={t('dossier.remove')}
          busy={remove.isPending}
          onRemove={() =>
            remove.mutate(
              { id },
              { onSuccess: () => void navigate(paths.recognition(applicationId), { replace: true }) },
            )
          }
        />
        <p className={classes.soft}>{t('dossier.removeHelp')}</p>
      </div>
      {printing.letters !== null && <PrintSheets letters={printing.letters} onReady={printing.ready} />}
    </>
  );
}

function Gone({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('dossier.madeTitle')}</PageTitle>
      <EmptyState
        title={t('dossier.gone')}
        text={t('dossier.goneText')}
        action={
          <Button component={Link} to={paths.newDossier(applicationId)}>
            {t('dossier.start')}
          </Button>
        }
      />
    </>
  );
}

/** What stands in some papers is no longer so; one click writes just those anew. */
function Stale({ dossier: { id, papers } }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const renew = useChange('dossier.renew');
  const count = papers.filter(({ stale }) => stale).length;
  if (count === 0) return null;
  return (
    <Alert color="amber" mb="sm" title={t('dossier.staleTitle', { count })}>
      {t('dossier.staleText')}
      <Button
        variant="default"
        size="compact-sm"
        mt="xs"
        display="block"
        leftSection={<IconRefresh size={16} aria-hidden />}
        loading={renew.isPending}
        onClick={() => renew.mutate({ id }, { onSuccess: () => announce(t('dossier.renewed')) })}
      >
        {t('dossier.renew')}
      </Button>
      <ErrorAlert error={renew.error} />
    </Alert>
  );
}
