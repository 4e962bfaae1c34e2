import { Alert, Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Output } from '#shared/contract/index.ts';
import { type LetterInfo, letterKinds } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { postalLines } from '#shared/letters/postalLines.ts';
import { sentencesOf } from '#shared/letters/rests.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { ChangeNote } from './editor/ChangeNote.tsx';

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
  readonly changes: Output<'letters.changes'> | undefined;
  /** The sentences are told where they stand: in the editor. */
  readonly brief: boolean;
}

/** A letter stays as it was written. Says which facts have changed since, and renews what is asked for. */
export function StaleLetter({ info, letter, changes, brief }: Props) {
  const { dossierId } = info;
  if (info.sentOn !== null) return null;
  if (dossierId !== null) return <StaleInDossier dossierId={dossierId} id={info.id} />;
  return changes ? <StaleAlone info={info} letter={letter} found={changes} brief={brief} /> : null;
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

interface AloneProps extends Omit<Props, 'changes'> {
  readonly found: Output<'letters.changes'>;
}

function StaleAlone({ info, letter, found: { changes, otherwise }, brief }: AloneProps) {
  const { t } = useTranslation();
  const moved = useMoved(info.authority, letter);
  if (changes.length === 0 && !otherwise) return null;
  const count = changes.length;
  const said = new Map(sentencesOf(letter).map(({ key, text }) => [key, text]));
  return (
    <Alert
      color="amber"
      mb="sm"
      title={count > 0 ? t('letterDesk.changesTitle', { count }) : t('letters.staleTitle')}
    >
      {otherwise && (
        <p>{t(moved ? 'letters.movedText' : count > 0 ? 'letterDesk.elseText' : 'letters.staleText')}</p>
      )}
      {!brief &&
        changes.map((change) => (
          <ChangeNote
            key={`${change.key} ${change.fact}`}
            letterId={info.id}
            change={change}
            said={said.get(change.key) ?? ''}
          />
        ))}
      {otherwise && <WriteAnew info={info} />}
    </Alert>
  );
}

/** The whole letter with the facts of today; the present one stays among the person's letters. */
function WriteAnew({ info: { applicationId, recommendationId, kind } }: { readonly info: LetterInfo }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useChange('letters.write');
  const recommend = useChange('recommendations.write');
  const known = letterKinds.find((one) => one === kind);
  const onSuccess = ({ id }: { readonly id: string }) => void navigate(paths.letter(id), { replace: true });
  const anew = (): void => {
    if (recommendationId !== null) recommend.mutate({ id: recommendationId }, { onSuccess });
    else if (applicationId !== null && known) write.mutate({ applicationId, kind: known }, { onSuccess });
  };
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        mt="xs"
        display="block"
        loading={write.isPending || recommend.isPending}
        onClick={anew}
      >
        {t('letters.writeAnew')}
      </Button>
      <ErrorAlert error={write.error ?? recommend.error} />
    </>
  );
}
