import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Entry } from '#shared/catalogs/entries.ts';
import { paths } from '../app/paths.ts';
import long from '../ui/longTable.module.css';
import classes from './catalogs.module.css';
import { EntryMarks } from './EntryMarks.tsx';
import type { RowWords } from './useRowWords.ts';
import { useStand } from './useStand.ts';

interface Props {
  readonly rows: readonly { readonly entry: Entry; readonly words: RowWords }[];
  readonly label: string;
}

/** The rows of a catalogue: what each is and says, who has looked it up and when. The link covers the row. */
export function CatalogTable({ rows, label }: Props) {
  const { t } = useTranslation();
  const { stand, source, validity } = useStand();
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {(['name', 'detail', 'stand'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`catalogs.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entry, words }) => {
          const { catalog, code, row } = entry;
          const when = validity(row);
          return (
            <tr key={code}>
              <th scope="row" lang="de">
                <Link className={long.link} to={paths.catalogRow(catalog, code)}>
                  {words.title}
                </Link>
              </th>
              <td>{words.details.join(' · ')}</td>
              <td>
                <EntryMarks entry={entry} />
                <span className={classes.stand} title={source(row)}>
                  {[stand(row), when].filter((part) => part !== '').join(', ')}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
