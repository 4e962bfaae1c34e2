import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { measureOf, measures } from '#shared/recommendations/measures.ts';
import { Unverified } from '../recognition/Unverified.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { MoneyField } from '../ui/fields/MoneyField.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { RecommendationSource } from './RecommendationPage.tsx';
import classes from './recommendations.module.css';

/** The measure, with its legal hook and what nobody has looked up of it. */
export function MeasureFields({ of }: { readonly of: RecommendationSource }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { measure, payer } = of.values;
  const row = measure === null ? null : measureOf(measure);
  return (
    <Section title={t('recommendations.what')}>
      <FieldGrid>
        <ChoiceField
          of={of}
          name="measure"
          wide
          label={t('recommendations.measure')}
          none={t('recommendations.measureNone')}
          choices={measures.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
        <TextField of={of} name="provider" label={t('recommendations.provider')} />
        <TextField of={of} name="title" label={t('recommendations.measureTitle')} />
        <TextField of={of} name="number" label={t('recommendations.number')} />
        <DateField of={of} name="startOn" label={t('recommendations.startOn')} future />
        <TextField
          of={of}
          name="duration"
          label={t('recommendations.duration')}
          help={t('recommendations.durationHelp')}
        />
        <NumberField of={of} name="hours" label={t('recommendations.hours')} />
        <MoneyField of={of} name="costCents" label={t('recommendations.cost')} />
      </FieldGrid>
      {row && (
        <div className={classes.law}>
          <p lang="de">{payer === 'jobcenter' ? row.jobcenterLaw : row.agencyLaw}</p>
          <Unverified checks={checksOf(row, today())} />
        </div>
      )}
    </Section>
  );
}
