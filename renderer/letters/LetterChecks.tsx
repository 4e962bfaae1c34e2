import { type Check, uniqueChecks } from '#shared/catalogs/checks.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { addressedChecks } from '#shared/letters/coverChecks.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { today } from '../ui/today.ts';
import classes from './letterPage.module.css';

/**
 * What a letter stands on and nobody has looked up: the address it goes to, the law it cites; of a paper of a set
 * all that the set's rules say, also what the stored facts have against it.
 */
export function LetterChecks({ info }: { readonly info: LetterInfo }) {
  const checks = uniqueChecks([...useAddressed(info), ...useOfSet(info)]);
  if (checks.length === 0) return null;
  return (
    <div className={classes.checks}>
      <Unverified checks={checks} />
    </div>
  );
}

function useAddressed({ authority, applicationId, kind }: LetterInfo): readonly Check[] {
  const catalogs = useCatalogs();
  const application = useRead(
    'recognition.get',
    { id: applicationId ?? '-' },
    { enabled: applicationId !== null && authority !== null },
  );
  if (authority === null) return [];
  const { way = null, occupation = '' } = application.data ?? {};
  return addressedChecks({ authority, way, occupation, cites: kind === 'cover' }, catalogs, today());
}

function useOfSet({ id, dossierId }: LetterInfo): readonly Check[] {
  const dossier = useRead('dossier.get', { id: dossierId ?? '-' }, { enabled: dossierId !== null });
  return dossier.data?.papers.find(({ info }) => info.id === id)?.checks ?? [];
}
