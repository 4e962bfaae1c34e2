import { Alert, Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { LetterInfo } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { postalLines } from '#shared/letters/postalLines.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

/** Has the authority another address in the catalogue than on the letter? */
function useMoved(authority: string | null, letter: Letter): boolean {
  const { authorities } = useCatalogs();
  const found = authority === null ? undefined : authorities.find(authority);
  if (!found || letter.kind !== 'letter') return false;
  return postalLines({ lines: found.addressLines, country: null }).join('\n') !== letter.recipient.join('\n');
}

interface Props {
  readonly info: LetterInfo;
  readonly letter: Letter;
}

/** A letter stays as it was written. Says so when facts of the person or the address have changed since. */
export function StaleLetter({ info, letter }: Props) {
  const { dossierId } = info;
  return dossierId === null ? (
    <StaleAlone info={info} letter={letter} />
  ) : (
    <StaleInDossier dossierId={dossierId} id={info.id} />
  );
}

/** Its set is renewed as a whole, so that the papers in it say the same. */
function StaleInDossier({ dossierId, id }: { readonly dossierId: string; readonly id: string }) {
  const { t } = useTranslation();
  const dossier = useRead('dossier.get', { id: dossierId });
  if (!dossier.data?.papers.some(({ info, stale }) => stale && info.id === id)) return null;
  return (
    <Alert color="amber" mb="sm" title={t('letters.staleTitle')}>
      {t('letters.staleText')}{' '}
      <Anchor component={Link} to={paths.dossier(dossierId)}>
        {t('letters.renewInDossier')}
      </Anchor>
    </Alert>
  );
}

function StaleAlone({ info, letter }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useChange('letters.write');
  const history = useRead('history.list', { clientId: info.clientId, before: null, limit: 50 });
  const changed = history.data?.entries.some(
    ({ at, call, undone }) =>
      at > info.createdAt && !undone && /^(clients|profile|assessment|recognition|papers)\./.test(call),
  );
  const moved = useMoved(info.authority, letter);
  const { applicationId, kind } = info;
  const anew = kind === 'cover' || kind === 'checklist';
  if (!moved && !(changed && anew)) return null;
  return (
    <Alert color="amber" mb="sm" title={t('letters.staleTitle')}>
      {t(moved ? 'letters.movedText' : 'letters.staleText')}
      {applicationId !== null && (anew || kind === 'reminder') && (
        <Button
          variant="default"
          size="compact-sm"
          mt="xs"
          display="block"
          loading={write.isPending}
          onClick={() =>
            write.mutate(
              { applicationId, kind },
              { onSuccess: ({ id }) => void navigate(paths.letter(id), { replace: true }) },
            )
          }
        >
          {t('letters.writeAnew')}
        </Button>
      )}
      <ErrorAlert error={write.error} />
    </Alert>
  );
}
