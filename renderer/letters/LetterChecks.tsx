import { type Check, uniqueChecks } from '#shared/catalogs/checks.ts';
import { Unverified } from '../recognition/Unverified.tsx';
import classes from './letterPage.module.css';

/** What a letter stands on and nobody has looked up, with the way to where one says that one has. */
export function LetterChecks({ checks }: { readonly checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <div className={classes.checks}>
      <Unverified checks={uniqueChecks(checks)} order={2} />
    </div>
  );
}
