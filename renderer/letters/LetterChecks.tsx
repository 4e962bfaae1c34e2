import { checksOf, uniqueChecks } from '#shared/catalogs/checks.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { lawReference } from '#shared/letters/lawReferences.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { today } from '../ui/today.ts';
import classes from './letterPage.module.css';

/** What a letter to an authority stands on and nobody has looked up: the address it goes to, the law it cites. */
export function LetterChecks({ info: { authority, applicationId, kind } }: { readonly info: LetterInfo }) {
  const { authorities, occupations } = useCatalogs();
  const application = useRead(
    'recognition.get',
    { id: applicationId ?? '-' },
    { enabled: applicationId !== null && authority !== null },
  );
  const found = authority === null ? undefined : authorities.find(authority);
  if (!found) return null;
  const { way = null, occupation = '' } = application.data ?? {};
  const regulated = occupations.find(occupation)?.regulation === 'regulated';
  const cited = kind === 'cover' && way ? lawReference(way.law.family, regulated, today()) : null;
  const checks = uniqueChecks([
    ...checksOf(found, today(), { catalog: 'authorities', code: found.code }),
    ...(way?.checks ?? []).filter(({ row }) => row?.catalog === 'laws'),
    ...(cited ? checksOf(cited, today()) : []),
  ]);
  if (checks.length === 0) return null;
  return (
    <div className={classes.checks}>
      <Unverified checks={checks} />
    </div>
  );
}
