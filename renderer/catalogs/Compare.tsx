import { useTranslation } from 'react-i18next';
import { canonical } from '#shared/catalogs/ownRow.ts';
import classes from './catalogs.module.css';
import type { FieldSpec, Json } from './fieldSpec.ts';
import { useShown } from './RowValues.tsx';

interface Props {
  readonly label: string;
  readonly specs: readonly FieldSpec[];
  /** Names of the columns and what each says. */
  readonly columns: readonly { readonly title: string; readonly fields: Json }[];
}

/** Versions of a row side by side, only where they differ. */
export function Compare({ label, specs, columns }: Props) {
  const { t } = useTranslation();
  const show = useShown();
  const rows = specs
    .map((spec) => ({ spec, values: columns.map(({ fields }) => show(spec, fields)) }))
    .filter(({ values }) => new Set(values.map(canonical)).size > 1);
  return (
    <table className={classes.compare} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('catalogs.drift.field')}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ spec, values }) => (
          <tr key={spec.name}>
            <th scope="row">{spec.label}</th>
            {values.map((value, at) => (
              <td key={columns[at]?.title} dir="auto" data-differs={value !== values[0] || undefined}>
                {value === '' ? t('catalogs.nothing') : value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
