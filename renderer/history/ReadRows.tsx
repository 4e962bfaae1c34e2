import { Foreign } from '../ui/PersonName.tsx';
import classes from './asOf.module.css';
import type { ReadRow } from './useReadRows.ts';

/** Facts to read, one below the other: nothing to type into, nothing cut off. */
export function ReadRows({ rows }: { readonly rows: readonly ReadRow[] }) {
  return (
    <dl className={classes.rows}>
      {rows.map(([label, value]) => (
        <div key={`${label} ${value}`} className={classes.row}>
          <dt>{label}</dt>
          <dd>
            <Foreign text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
