import { useTranslation } from 'react-i18next';
import type { LawFamily } from '#shared/recognition/laws.ts';
import { isOffered } from '#shared/recognition/outcomeCatalog.ts';
import { type EventFields, results } from '#shared/recognition/procedureEvent.ts';
import { useCatalogs, useOutcomes } from '../api/catalogs.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import classes from './procedure.module.css';
import { RowMark } from './RowMark.tsx';

interface Props {
  readonly of: FieldSource<EventFields>;
  /** Under which the procedure runs; null: not known any more. */
  readonly family: LawFamily | null;
}

/** What the notice says: what occurs under the law on its day, and what it has said already; below, what that means. */
export function OutcomeField({ of, family }: Props) {
  const { t } = useTranslation();
  const { outcomes: book } = useCatalogs();
  const outcomes = useOutcomes();
  const { result, on } = of.values;
  const checks = outcomes.checks(result);
  return (
    <div>
      <ChoiceField
        of={of}
        name="result"
        label={t('procedure.fields.result')}
        none={t('procedure.fields.resultNone')}
        choices={results
          .filter((value) => value === result || isOffered(value, on, book, family))
          .map((value) => ({ value, label: outcomes.name(value) }))}
      />
      {result !== null && (
        <p className={classes.meaning}>
          {outcomes.meaning(result)} <RowMark checks={checks} />
        </p>
      )}
    </div>
  );
}
