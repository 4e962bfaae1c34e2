import { checksOf } from '#shared/catalogs/checks.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { today } from '../ui/today.ts';
import classes from './letterPage.module.css';

/** What a letter stands on and nobody has looked up: above all the address it goes to. */
export function LetterChecks({ info: { authority } }: { readonly info: LetterInfo }) {
  const { authorities } = useCatalogs();
  const found = authority === null ? undefined : authorities.find(authority);
  if (!found) return null;
  const checks = checksOf(found, today(), { catalog: 'authorities', code: found.code });
  if (checks.length === 0) return null;
  return (
    <div className={classes.checks}>
      <Unverified checks={checks} />
    </div>
  );
}
