import { useTranslation } from 'react-i18next';
import { assessments, type Household, householdFields } from '#shared/funding/spending.ts';
import { useChange } from '../api/calls.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { MoneyField } from '../ui/fields/MoneyField.tsx';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import classes from './funding.module.css';

interface Props {
  readonly clientId: string;
  /** Whoever asks for it. */
  readonly names: readonly string[];
  readonly household: Household;
}

/** The two facts an instrument with a limit of income asks for, and nothing more. */
export function HouseholdFields({ clientId, names, household }: Props) {
  const { t } = useTranslation();
  const title = t('fundingPage.household', { what: names.join(', ') });
  const set = useChange('funding.setHousehold');
  const of: FieldSource<Household> = {
    key: `household-${clientId}`,
    values: household,
    shape: householdFields.shape,
    save: (patch) => asOutcome(set.mutateAsync({ clientId, patch })),
  };
  return (
    <section className={classes.household}>
      <h3 className={classes.partTitle}>{title}</h3>
      <p className={classes.soft}>{t('fundingPage.householdHelp')}</p>
      <FieldGrid label={title}>
        <ChoiceField
          of={of}
          name="assessment"
          label={t('fundingPage.assessment')}
          choices={assessments.map((value) => ({ value, label: t(`fundingPage.assessments.${value}`) }))}
          none={t('fields.unknown')}
        />
        <MoneyField of={of} name="taxableCents" label={t('fundingPage.taxable')} />
      </FieldGrid>
    </section>
  );
}
