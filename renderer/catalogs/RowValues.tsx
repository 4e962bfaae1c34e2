import { useTranslation } from 'react-i18next';
import classes from './catalogs.module.css';
import { type FieldSpec, type Json, shown } from './fieldSpec.ts';

export function useShown(): (spec: FieldSpec, fields: Json) => string {
  const { t } = useTranslation();
  const words = { yes: t('fields.yes'), no: t('fields.no') };
  return (spec, fields) => shown(spec, fields, words);
}

interface Props {
  readonly specs: readonly FieldSpec[];
  readonly fields: Json;
}

/** What a row says, field by field. */
export function RowValues({ specs, fields }: Props) {
  const { t } = useTranslation();
  const show = useShown();
  return (
    <dl className={classes.values}>
      {specs.map((spec) => {
        const value = show(spec, fields);
        // Parts of a field that say nothing here need no line.
        if (value === '' && spec.of !== spec.name) return null;
        return (
          <div key={spec.name}>
            <dt>{spec.label}</dt>
            <dd dir="auto" data-empty={value === '' || undefined}>
              {value === '' ? t('catalogs.nothing') : value}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
