import { Anchor, Button } from '@mantine/core';
import { IconDeviceFloppy, IconExternalLink, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Output } from '#shared/contract/index.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { ReleaseBox } from '../privacy/ReleaseBox.tsx';
import { SheetChecks } from '../privacy/SheetChecks.tsx';
import { useLeave } from '../privacy/useLeave.ts';
import { TemplateNote } from '../templates/TemplateNote.tsx';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useCommand } from '../ui/useShortcut.ts';
import { LetterChecks } from './LetterChecks.tsx';
import { LetterDesk } from './LetterDesk.tsx';
import classes from './letterPage.module.css';
import { StaleLetter } from './StaleLetter.tsx';

/** A letter as it will lie on the table, and the ways it leaves the house. */
export function LetterPage() {
  const { id = '' } = useParams();
  const letter = useRead('letters.get', { id });
  useOpenPerson(letter.data?.info.clientId);
  return <Loaded query={letter}>{(written) => <WrittenLetter key={id} written={written} />}</Loaded>;
}

/** To the set it belongs to, else the undertaking, else the person. */
function wayBack({ clientId, applicationId, dossierId }: LetterInfo) {
  if (dossierId !== null) return [paths.dossier(dossierId), 'letters.backToDossier'] as const;
  if (applicationId !== null) return [paths.recognition(applicationId), 'letters.backToApplication'] as const;
  return [paths.person(clientId), 'letters.backToPerson'] as const;
}

function WrittenLetter({ written: { info, letter } }: { readonly written: Output<'letters.get'> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keep = useChange('letters.export');
  const remove = useChange('letters.remove');
  const [back, backWord] = wayBack(info);

  const leave = useLeave(info.clientId, info);
  const held = !leave?.allowed;
  const guarded = (deed: () => void): void => {
    if (held) announce(t('privacy.guard.notPrinted'));
    else deed();
  };
  const save = (open: boolean): void =>
    keep.mutate(
      { id: info.id, open },
      { onSuccess: ({ fileName }) => announce(t('letters.savedAs', { fileName })) },
    );
  useCommand('s', () => guarded(() => save(false)));
  useCommand('p', () => guarded(() => window.print()));

  const ctrl = t('shell.keys.ctrl');
  const cancelled = keep.error?.error.code === 'call.cancelled';
  return (
    <>
      <div className={classes.tools}>
        <PageTitle
          above={
            <Anchor component={Link} to={back} size="sm">
              {t(backWord)}
            </Anchor>
          }
          actions={
            <>
              <Button
                leftSection={<IconPrinter size={18} aria-hidden />}
                rightSection={<KeyHint keys={[ctrl, 'P']} />}
                disabled={held}
                onClick={() => window.print()}
              >
                {t('letters.print')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                rightSection={<KeyHint keys={[ctrl, 'S']} />}
                disabled={held}
                loading={keep.isPending}
                onClick={() => save(false)}
              >
                {t('letters.save')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconExternalLink size={18} aria-hidden />}
                disabled={held || keep.isPending}
                onClick={() => save(true)}
              >
                {t('letters.openInWord')}
              </Button>
            </>
          }
        >
          {t(`letters.kinds.${info.kind}`)}
        </PageTitle>
        <ErrorAlert error={cancelled ? null : keep.error} />
        <ErrorAlert error={remove.error} />
        <ReleaseBox
          clientId={info.clientId}
          to={{ authority: info.authority, body: info.body }}
          leave={leave}
          letter={info}
        />
        <SheetChecks info={info} />
        <StaleLetter info={info} letter={letter} />
        <LetterChecks info={info} />
        <TemplateNote letter={letter} />
      </div>
      <LetterDesk
        letter={letter}
        held={held}
        before={
          <p className={classes.said} role="status">
            {keep.data ? t('letters.savedAs', { fileName: keep.data.fileName }) : ''}
          </p>
        }
        after={
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            leftSection={<IconTrash size={16} aria-hidden />}
            loading={remove.isPending}
            onClick={() =>
              remove.mutate({ id: info.id }, { onSuccess: () => void navigate(back, { replace: true }) })
            }
          >
            {t('letters.remove')}
          </Button>
        }
      />
    </>
  );
}
